import type {
  ImportMode,
  OnProgress,
  RejectedRow,
  Staged,
  TableChanges,
} from "@/lib/domain/backup";
import { AppError } from "@/lib/domain/errors";
import { carriedTables, type TableName, tables } from "@/lib/domain/tables";
import type { Tombstone } from "@/lib/domain/tombstone";
import { readInBatches } from "./batches";
import type { MentoringDb, StagedRow } from "./database";
import { type KeysHere, keysHere, rowsHere } from "./keys-here";
import { type AnyRow, type Decisions, judgeRows, leaderOf, nameOf, stampOf } from "./merge";
import { indexTables, replaceIndex } from "./search-queue";
import { type ToldChanges, tellChanges } from "./told-changes";

interface Watched {
  onProgress?: OnProgress | undefined;
  /** Stops the work; nothing is changed by then. */
  signal?: AbortSignal | undefined;
}

/** What a staged file would change. */
export interface Comparison {
  tables: Partial<Record<TableName, TableChanges>>;
  told: ToldChanges;
  removes: number;
  /** Rows taken out because they hang from nothing. */
  lost: number;
}

/** The keys of a file's rows, by table. */
export type KeysInFile = ReadonlyMap<TableName, ReadonlySet<string>>;

/** Where the rows begin that follow others: after every row that could lead them, whatever the file's order. */
const FOLLOWERS = 2 ** 40;

/**
 * Puts checked rows aside until the word is given.
 *
 * @param first how many rows of the file were put aside before
 */
export async function stageRows(
  db: MentoringDb,
  rows: readonly Omit<StagedRow, "order">[],
  first: number,
): Promise<void> {
  const placed = rows.map((staged, index) => ({
    ...staged,
    order: first + index + (leaderOf[staged.table] ? FOLLOWERS : 0),
  }));
  await db.stagedRows.bulkAdd(placed);
}

/**
 * Compares the staged rows with what is here, and takes those out whose relationship, or whose resource, is
 * neither here nor in the file. Writes to no table but the staging one.
 */
export async function compareStaged(
  db: MentoringDb,
  inFile: KeysInFile,
  reject: (row: RejectedRow) => void,
  watched: Watched = {},
): Promise<Comparison> {
  const found: Comparison = { tables: {}, told: {}, removes: 0, lost: 0 };
  const decisions: Decisions = new Map();
  const here = keysHere(db);
  const pairs = new Set<string>(await here("pairs"));
  for (const pair of inFile.get("pairs") ?? []) pairs.add(pair);
  await eachStaged(db, watched, async (table, staged) => {
    const changes = changesOf(found, table);
    const isLost = await lostAmong(table, { pairs, inFile, here });
    const lost = staged.filter(isLost);
    for (const { number } of lost) {
      const reason = leaderOf[table] ? "no-resource" : "no-pair";
      reject({ table, number, reason, field: "" });
    }
    changes.rejected += lost.length;
    found.lost += lost.length;
    if (lost.length > 0) await db.stagedRows.bulkDelete(lost.map(({ order }) => order));
    const rows = staged.filter((one) => !isLost(one)).map(({ row }) => row);
    const undatable = undatableOf(staged);
    const verdicts = await judgeRows(db, table, rows, { decisions, here, undatable });
    for (const verdict of verdicts) changes[verdict]++;
    const judged = rows.flatMap((row, index) => {
      const verdict = verdicts[index];
      return verdict ? [{ row, verdict }] : [];
    });
    await tellChanges(db, found.told, table, judged);
    if (table === "tombstones") found.removes += (await rowsToRemove(db, rows, here)).length;
  });
  return found;
}

/** The counts of one table, begun at nothing. */
export function changesOf(found: Pick<Comparison, "tables">, table: TableName): TableChanges {
  const changes = found.tables[table] ?? { new: 0, newer: 0, same: 0, older: 0, rejected: 0 };
  found.tables[table] = changes;
  return changes;
}

/** The tables that `applyStaged` writes to. */
export const importTables = [...carriedTables, "stagedRows", "exchanged", ...indexTables];

/**
 * Writes what was staged, all or nothing: merged by the newer change, or in place of everything. Merging the
 * same file again changes nothing.
 *
 * @param plan the reading that was shown
 * @throws {AppError} `plan-outdated` when anything else is put aside than what was shown; nothing is changed then
 * @throws the signal's reason when stopped, with nothing changed
 */
export async function applyStaged(
  db: MentoringDb,
  plan: Staged,
  mode: ImportMode,
  watched: Watched = {},
): Promise<void> {
  await db.transaction("rw", importTables, async () => {
    await checkStaged(db, plan);
    if (mode === "replace") {
      await replaceIndex(db);
      for (const table of carriedTables) await db.table(table).clear();
      await eachStaged(db, watched, async (table, staged) => {
        await db.table(table).bulkPut(staged.map(({ row }) => row));
      });
      await db.exchanged.clear();
    } else await merge(db, watched);
    await db.stagedRows.clear();
  });
}

async function checkStaged(db: MentoringDb, { staging, rows }: Staged): Promise<void> {
  const all = await db.stagedRows.count();
  const ours = await db.stagedRows.where({ staging }).count();
  if (all !== rows || ours !== rows) throw new AppError("plan-outdated", {});
}

/** Forgets all that was staged; or, of one reading, only what it put aside. */
export async function clearStaged(db: MentoringDb, staging?: string): Promise<void> {
  if (staging === undefined) await db.stagedRows.clear();
  else await db.stagedRows.where({ staging }).delete();
}

const undatableOf = (staged: readonly StagedRow[]): ReadonlySet<AnyRow> =>
  new Set(staged.flatMap(({ row, isUndatable }) => (isUndatable ? [row] : [])));

async function merge(db: MentoringDb, watched: Watched): Promise<void> {
  const decisions: Decisions = new Map();
  const here = keysHere(db);
  const tombs: AnyRow[] = [];
  await eachStaged(db, watched, async (table, staged) => {
    const rows = staged.map(({ row }) => row);
    const undatable = undatableOf(staged);
    const verdicts = await judgeRows(db, table, rows, { decisions, here, undatable });
    const winners = rows.filter((_, index) => ["new", "newer"].includes(verdicts[index] ?? ""));
    await db.table(table).bulkPut(winners);
    await forgetExchanged(db, table, winners);
    if (table === "tombstones") tombs.push(...rows);
  });
  // Also rows that only just came in.
  for (const { table, id } of await rowsToRemove(db, tombs, keysHere(db))) {
    await db.table(table).delete(id);
    await db.exchanged.delete(id);
    for (const follower of carriedTables) {
      if (leaderOf[follower] === table) await db.table(follower).delete(id);
    }
  }
}

/** Rows of another time say nothing of what the two last told each other. */
const forgetExchanged = (db: MentoringDb, table: TableName, rows: readonly AnyRow[]) =>
  db.exchanged.bulkDelete(rows.map((row) => nameOf(table, row)));

/** The rows here that were deleted elsewhere at or after their last change here. */
async function rowsToRemove(db: MentoringDb, tombs: readonly AnyRow[], here: KeysHere) {
  const found: { table: TableName; id: string }[] = [];
  const known = (tombs as unknown as readonly Tombstone[]).filter(
    ({ table }) => Object.hasOwn(tables, table) && stampOf(table as TableName) === "updatedAt",
  );
  for (const [name, own] of Map.groupBy(known, ({ table }) => table)) {
    const table = name as TableName;
    const ids = own.map(({ id }) => id);
    const rows = await rowsHere(db, table, ids, here);
    for (const [index, { id, deletedAt }] of own.entries()) {
      const row = rows[index];
      if (row && String(row.updatedAt) <= deletedAt) found.push({ table, id });
    }
  }
  return found;
}

/** Visits the staged rows, those of one table together. */
async function eachStaged(
  db: MentoringDb,
  { onProgress, signal }: Watched,
  visit: (table: TableName, rows: StagedRow[]) => Promise<void>,
): Promise<void> {
  const total = await db.stagedRows.count();
  let done = 0;
  await readInBatches<StagedRow>(db.table("stagedRows"), async (batch) => {
    signal?.throwIfAborted();
    for (const [table, rows] of Map.groupBy(batch, (staged) => staged.table)) {
      await visit(table, rows);
    }
    done += batch.length;
    onProgress?.(done / Math.max(1, total));
  });
}

/** Which of the staged rows hang from nothing. */
async function lostAmong(
  table: TableName,
  known: { pairs: ReadonlySet<string>; inFile: KeysInFile; here: KeysHere },
): Promise<(one: StagedRow) => boolean> {
  const leader = leaderOf[table];
  if (leader) {
    const here = await known.here(leader);
    const there = known.inFile.get(leader);
    return ({ row }) => !here.has(nameOf(table, row)) && !there?.has(nameOf(table, row));
  }
  // A tombstone outlives its relationship.
  if (table === "tombstones") return () => false;
  return ({ row }) => typeof row.pairId === "string" && !known.pairs.has(row.pairId);
}
