import { type MentoringDb, openDatabase } from "@/lib/db/database";
import { tableNames } from "@/lib/domain/tables";
import type { Everything } from "./arbitrary-rows";

/** All that the real tables hold, in the order of their keys. */
export async function wholeOf(db: MentoringDb): Promise<Everything> {
  const found = await Promise.all(
    tableNames.map(async (table) => [table, await db.table(table).toArray()] as const),
  );
  return Object.fromEntries(found) as Everything;
}

/** A database of its own that holds these rows. */
export async function databaseOf(data: Partial<Everything> = {}): Promise<MentoringDb> {
  const db = openDatabase(`whole-${crypto.randomUUID()}`);
  for (const table of tableNames) await db.table(table).bulkPut(data[table] ?? []);
  return db;
}
