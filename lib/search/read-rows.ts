import { textIn } from "@/lib/db/batches";
import type { MentoringDb } from "@/lib/db/database";
import { ruleOf } from "@/lib/domain/search-rules";
import type { TableName } from "@/lib/domain/tables";
import { type AnyRow, keyOf, partsOf } from "./document";

/** Rows by their keys (`goals:…`); those that are gone are left out. */
export async function readRows(
  db: MentoringDb,
  keys: readonly string[],
): Promise<Map<string, AnyRow>> {
  const ids = new Map<TableName, string[]>();
  for (const key of keys) {
    const { table, id } = partsOf(key);
    const known = ids.get(table);
    if (known) known.push(id);
    else ids.set(table, [id]);
  }
  const found = new Map<string, AnyRow>();
  const tables = [...ids.keys()];
  if (tables.length === 0) return found;
  await db.transaction("r", tables, () =>
    Promise.all(
      [...ids].map(async ([table, wanted]) => {
        const rows: (AnyRow | undefined)[] = await db.table(table).bulkGet(wanted);
        for (const [index, row] of rows.entries()) {
          if (row) found.set(keyOf(table, wanted[index] ?? ""), row);
        }
      }),
    ),
  );
  return found;
}

/** Text of rows that stays in memory while one types, in UTF-16 units. */
const REMEMBERED = 2_000_000;

interface Memory {
  /** The last write before the rows were read. */
  changedAt: number;
  rows: Map<string, AnyRow | undefined>;
  text: number;
}

const memories = new WeakMap<MentoringDb, Memory>();

/**
 * The same, for the answers to one letter after another: what was read since the last write is not read again.
 *
 * @param changedAt the last write, as the database has marked it
 */
export async function readRowsOnce(
  db: MentoringDb,
  keys: readonly string[],
  changedAt: number,
): Promise<Map<string, AnyRow>> {
  let memory = memories.get(db);
  if (memory?.changedAt !== changedAt || memory.text > REMEMBERED) {
    memory = { changedAt, rows: new Map(), text: 0 };
    memories.set(db, memory);
  }
  const { rows } = memory;
  const missing = keys.filter((key) => !rows.has(key));
  // What is written from here on is marked later than `changedAt`, and this is forgotten then.
  const read = await readRows(db, missing);
  for (const key of missing) {
    const row = read.get(key);
    rows.set(key, row);
    if (row) memory.text += textIn(row);
  }
  const found = new Map<string, AnyRow>();
  for (const key of keys) {
    const row = rows.get(key);
    if (row) found.set(key, row);
  }
  return found;
}

/** The key of a row's long part; null where its table has none. */
export function longPartOf(key: string): string | null {
  const { table, id } = partsOf(key);
  const longPart = ruleOf(table)?.longPart;
  return longPart ? keyOf(longPart.table, id) : null;
}
