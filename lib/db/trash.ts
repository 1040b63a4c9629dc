import type { Table } from "dexie";
import type { TableName } from "@/lib/domain/tables";
import type { Instant } from "@/lib/domain/time";
import {
  type AnyRow,
  dayOf,
  partFieldsOf,
  spentBefore,
  titleOf,
  trashTables,
} from "@/lib/domain/trash";
import type { MentoringDb } from "./database";
import { type Doomed, deleteForGood } from "./delete-for-good";

/** Something that was deleted and can still come back. */
export interface Trashed {
  table: TableName;
  id: string;
  /** Its first words; empty for a row that has only a date. */
  title: string;
  /** Its own day or moment, for a row without words; null when it has none. */
  day: string | null;
  deletedAt: Instant;
}

export const tableOf = (db: MentoringDb, name: TableName): Table<AnyRow, string> => db.table(name);

async function deletedRows(db: MentoringDb, name: TableName): Promise<AnyRow[]> {
  const table = tableOf(db, name);
  // Only what was deleted has a text there: null is in no index.
  if (table.schema.idxByName.deletedAt) return table.where("deletedAt").above("").toArray();
  return table.filter(({ deletedAt }) => typeof deletedAt === "string").toArray();
}

/**
 * What was deleted of one pair, and every deleted pair; the latest first. What was hidden with something else
 * comes back with it, and is not listed by itself.
 */
export function listTrash(db: MentoringDb, pairId: string): Promise<Trashed[]> {
  return db.transaction("r", db.tables, async () => {
    const found = await Promise.all(
      trashTables.map(async (table) =>
        (await deletedRows(db, table)).map((row) => ({ table, row })),
      ),
    );
    const all = found.flat();
    const gone = new Set(all.map(({ row }) => row.id));
    return all
      .filter(({ table, row }) => table === "pairs" || row.pairId === pairId)
      .filter(({ table, row }) => !partFieldsOf(table).some((field) => gone.has(row[field])))
      .map(({ table, row }) => ({
        table,
        id: String(row.id),
        title: titleOf(row),
        day: dayOf(row),
        deletedAt: row.deletedAt as Instant,
      }))
      .sort((a, b) => b.deletedAt.localeCompare(a.deletedAt));
  });
}

/**
 * Deletes for good what was deleted more than thirty days ago, of every pair.
 *
 * @returns how many rows went, parts included
 */
export async function emptyTrash(db: MentoringDb, now: Instant): Promise<number> {
  const limit = spentBefore(now);
  const doomed: Doomed[] = [];
  for (const table of trashTables) {
    for (const { id, deletedAt } of await deletedRows(db, table)) {
      if (String(deletedAt) <= limit) doomed.push({ table, id: String(id) });
    }
  }
  return deleteForGood(db, doomed, now, limit);
}
