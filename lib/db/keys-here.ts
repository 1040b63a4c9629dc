import type { TableName } from "@/lib/domain/tables";
import type { MentoringDb } from "./database";

/** The names of the rows that a table has, each table asked once: what is not here need not be looked for. */
export type KeysHere = (table: TableName) => Promise<ReadonlySet<string>>;

/** Asks each table for its keys when they are first wanted; as they were then. */
export function keysHere(db: MentoringDb): KeysHere {
  const known = new Map<TableName, ReadonlySet<string>>();
  return async (table) => {
    const before = known.get(table);
    if (before) return before;
    const keys = new Set((await db.table(table).toCollection().primaryKeys()).map(String));
    known.set(table, keys);
    return keys;
  };
}

/** Rows by their names, in order; undefined where there is none. */
export async function rowsHere(
  db: MentoringDb,
  table: TableName,
  names: readonly string[],
  here: KeysHere,
): Promise<(Record<string, unknown> | undefined)[]> {
  const keys = await here(table);
  const wanted = names.filter((name) => keys.has(name));
  const rows = wanted.length > 0 ? await db.table(table).bulkGet(wanted) : [];
  const found = new Map(wanted.map((name, index) => [name, rows[index]]));
  return names.map((name) => found.get(name));
}
