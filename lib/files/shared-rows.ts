import type { MentoringDb } from "@/lib/db/database";
import { AppError } from "@/lib/domain/errors";
import { type Shared, sharing } from "@/lib/domain/sharing";
import { type TableName, tableNames } from "@/lib/domain/tables";
import { idOf, isOptional, isReference, type LooseRow, shapeOf } from "./loose-row";

/** The tables of which something may leave. */
export const sharedTables: readonly TableName[] = tableNames.filter((name) => sharing[name]);

const ruleOf = (table: TableName) => sharing[table] as Shared<TableName> | null;

/** The fields of a row that may leave, with those that name and date it. */
export const sharedFields = (table: TableName): readonly string[] => [
  "id",
  ...(table === "pairs" ? ["role"] : ["pairId"]),
  "createdAt",
  "updatedAt",
  ...(ruleOf(table)?.fields ?? []),
];

/** A row that both could see and that was deleted: its name and its end, none of its words. */
export interface GoneRow {
  table: TableName;
  id: string;
  deletedAt: string;
}

/** What both may see of one relationship. */
export interface SharedRows {
  /** Rows with the fields that may leave, and no others. */
  tables: ReadonlyMap<TableName, readonly LooseRow[]>;
  gone: readonly GoneRow[];
  /** Names all of them, deleted ones too. */
  ids: ReadonlySet<string>;
  /** Names those that were not deleted. */
  liveIds: ReadonlySet<string>;
}

/**
 * Reads what both may see of a relationship.
 *
 * @throws {AppError} `pair-not-found`
 */
export function readShared(db: MentoringDb, pairId: string): Promise<SharedRows> {
  return db.transaction("r", [...sharedTables], async () => {
    const pair = await db.pairs.get(pairId);
    if (!pair || pair.deletedAt !== null) throw new AppError("pair-not-found", {});
    const rows = new Map<TableName, LooseRow[]>([["pairs", [pair]]]);
    for (const table of sharedTables) {
      if (table === "pairs") continue;
      rows.set(table, await db.table(table).where("pairId").equals(pairId).toArray());
    }
    return selectShared(rows);
  });
}

/**
 * Chooses by the allow-list of `lib/domain/sharing.ts`: the named fields of rows that both may see. A reference
 * to a row that stays here is emptied; where it cannot be, the row that holds it stays too.
 *
 * @param all every row of one relationship, private ones as well
 */
export function selectShared(all: ReadonlyMap<TableName, readonly LooseRow[]>): SharedRows {
  const seen = settle(flatten(all).filter(isForBoth), ({ table, row }) => [
    ...needsOf(table, row),
    ...sourceOf(table, row),
  ]);
  const ids = new Set(seen.map(({ row }) => idOf(row)));
  // The words of a source that both could see are no secret once it is in the trash.
  const live = settle(
    seen.filter(({ row }) => row.deletedAt === null),
    ({ table, row }) => needsOf(table, row),
  );
  const tables = new Map<TableName, LooseRow[]>();
  for (const { table, row } of live) {
    const rows = tables.get(table) ?? [];
    rows.push(onlyShared(table, row, ids));
    tables.set(table, rows);
  }
  const gone = seen
    .filter(({ row }) => row.deletedAt !== null)
    .map(({ table, row }) => ({ table, id: idOf(row), deletedAt: String(row.deletedAt) }));
  return { tables, gone, ids, liveIds: new Set(live.map(({ row }) => idOf(row))) };
}

interface Placed {
  table: TableName;
  row: LooseRow;
}

const flatten = (all: ReadonlyMap<TableName, readonly LooseRow[]>): Placed[] =>
  [...all].flatMap(([table, rows]) => rows.map((row) => ({ table, row })));

/** By its own word alone; what it hangs on is looked at next. */
function isForBoth({ table, row }: Placed): boolean {
  const rule = ruleOf(table);
  if (!rule) return false;
  // An address on this computer says who works here and on what.
  if (typeof row.url === "string" && row.url.startsWith("file:")) return false;
  return table === "pairs" || rule.partOf !== undefined || row.visibility === "both";
}

/** The rows that this one cannot do without: what it is a part of, and what it must name. */
function needsOf(table: TableName, row: LooseRow): string[] {
  const part = ruleOf(table)?.partOf?.by;
  const names = referencesOf(table).filter((field) => field === part || !isOptional(table, field));
  if (part && !names.includes(part)) names.push(part);
  return names.map((field) => String(row[field]));
}

/** The row whose words this one may repeat. Where that one is unknown, it may have been private. */
function sourceOf(table: TableName, row: LooseRow): string[] {
  const by = ruleOf(table)?.repeats;
  const source = by && row[by];
  return typeof source === "string" ? [source] : [];
}

/**
 * Drops rows until none is left without what it hangs on; in a time that grows as the rows do.
 *
 * @param needsOf the names of the rows that one cannot do without
 */
export function settle<Row extends Placed>(
  rows: readonly Row[],
  needsOf: (row: Row) => readonly string[],
): Row[] {
  const bearers = new Map<string, number>();
  for (const { row } of rows) bearers.set(idOf(row), (bearers.get(idOf(row)) ?? 0) + 1);
  const hanging = new Map<string, Row[]>();
  const dropped = new Set<Row>();
  const waiting: Row[] = [];
  const drop = (row: Row) => {
    if (dropped.has(row)) return;
    dropped.add(row);
    waiting.push(row);
  };
  for (const row of rows) {
    for (const need of needsOf(row)) {
      if (!bearers.has(need)) drop(row);
      const others = hanging.get(need);
      if (others) others.push(row);
      else hanging.set(need, [row]);
    }
  }
  for (let gone = waiting.pop(); gone; gone = waiting.pop()) {
    const id = idOf(gone.row);
    const left = (bearers.get(id) ?? 1) - 1;
    bearers.set(id, left);
    if (left === 0) hanging.get(id)?.forEach(drop);
  }
  return rows.filter((row) => !dropped.has(row));
}

export const referencesOf = (table: TableName): string[] =>
  Object.keys(shapeOf(table)).filter(isReference);

function onlyShared(table: TableName, row: LooseRow, ids: ReadonlySet<string>): LooseRow {
  return Object.fromEntries(
    sharedFields(table).map((field) => {
      const value = row[field];
      return [field, isReference(field) && !ids.has(String(value)) ? null : value];
    }),
  );
}
