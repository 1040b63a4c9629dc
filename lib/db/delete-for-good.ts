import type { Table } from "dexie";
import type { TableName } from "@/lib/domain/tables";
import type { Instant } from "@/lib/domain/time";
import { Tombstone } from "@/lib/domain/tombstone";
import { type AnyRow, partFieldsOf, trashTables } from "@/lib/domain/trash";
import type { MentoringDb } from "./database";

/** A row that is to be deleted for good. */
export interface Doomed {
  table: TableName;
  id: string;
}

/**
 * Deletes rows with their parts, whatever kind they are, and leaves a tombstone for each, so that no older copy
 * brings one back: all of it, or nothing.
 *
 * @param deletedUntil spares a row that is not in the trash, or was put there later; every row goes without it
 * @returns how many rows went, parts included
 */
export function deleteForGood(
  db: MentoringDb,
  doomed: readonly Doomed[],
  now: Instant,
  deletedUntil?: string,
): Promise<number> {
  if (doomed.length === 0) return Promise.resolve(0);
  return db.transaction("rw", db.tables, async () => {
    const rows = new Map<string, { table: TableName; pairId: string | null }>();
    for (const { table, id } of doomed) {
      const row = await tableOf(db, table).get(id);
      const at = row?.deletedAt;
      const isSpared =
        deletedUntil !== undefined && !(typeof at === "string" && at <= deletedUntil);
      if (row && !isSpared) rows.set(id, { table, pairId: pairOf(row) });
    }
    for (let parents = [...rows.keys()]; parents.length > 0; ) {
      const parts = await partsOf(db, parents);
      const next = parts.filter(({ row }) => !rows.has(String(row.id)));
      for (const { table, row } of next) rows.set(String(row.id), { table, pairId: pairOf(row) });
      parents = [...new Set(next.map(({ row }) => String(row.id)))];
    }
    for (const [id, { table, pairId }] of rows) {
      await tableOf(db, table).delete(id);
      await db.tombstones.put(Tombstone.parse({ id, table, pairId, deletedAt: now }));
    }
    const ids = [...rows.keys()];
    await db.resourceTexts.bulkDelete(ids);
    await db.exchanged.bulkDelete(ids);
    // A draft's key names the item that it is typed into.
    const dead = new Set(ids);
    await db.drafts.filter(({ key }) => key.split("/").some((part) => dead.has(part))).delete();
    return rows.size;
  });
}

const tableOf = (db: MentoringDb, name: TableName): Table<AnyRow, string> => db.table(name);

const pairOf = ({ pairId }: AnyRow) => (typeof pairId === "string" ? pairId : null);

/** Every row that is a part of one of these, by whichever field. */
async function partsOf(db: MentoringDb, parents: readonly string[]) {
  const found: { table: TableName; row: AnyRow }[] = [];
  const wanted = new Set<unknown>(parents);
  for (const table of trashTables) {
    for (const field of partFieldsOf(table)) {
      const rows = await rowsWhere(tableOf(db, table), field, wanted, parents);
      found.push(...rows.map((row) => ({ table, row })));
    }
  }
  return found;
}

function rowsWhere(
  table: Table<AnyRow, string>,
  field: string,
  wanted: ReadonlySet<unknown>,
  ids: readonly string[],
): Promise<AnyRow[]> {
  const isIndexed = table.schema.indexes.some(({ keyPath }) =>
    Array.isArray(keyPath) ? keyPath[0] === field : keyPath === field,
  );
  return isIndexed
    ? table
        .where(field)
        .anyOf([...ids])
        .toArray()
    : table.filter((row) => wanted.has(row[field])).toArray();
}
