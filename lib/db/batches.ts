import { Dexie, type Table } from "dexie";

/** Text that one batch may hold, in UTF-16 units: little enough to leave the screen alone. */
const BATCH_TEXT = 1_000_000;
const FIRST = 50;
const MOST = 500;

/**
 * Reads a whole table in the order of its primary key, a little at a time whatever the size of its rows.
 * Inside a transaction, `visit` may wait for the database only.
 */
export async function readInBatches<Row extends object>(
  table: Table<Row>,
  visit: (rows: Row[]) => Promise<void> | void,
): Promise<void> {
  const key = table.schema.primKey.keyPath as keyof Row & string;
  let after: unknown = Dexie.minKey;
  let size = FIRST;
  for (;;) {
    const rows = await table.where(":id").above(after).limit(size).toArray();
    const last = rows.at(-1);
    if (last === undefined) return;
    await visit(rows);
    after = last[key];
    const average = rows.reduce((sum, row) => sum + textIn(row), 0) / rows.length;
    size = Math.max(1, Math.min(MOST, Math.floor(BATCH_TEXT / Math.max(1, average))));
  }
}

/** About how much text a row holds, in UTF-16 units. */
export function textIn(row: object): number {
  let sum = 0;
  for (const value of Object.values(row)) {
    if (typeof value === "string") sum += value.length;
    else if (typeof value === "object" && value !== null) sum += textIn(value);
  }
  return sum;
}
