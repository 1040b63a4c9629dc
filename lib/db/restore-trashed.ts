import { tables } from "@/lib/domain/tables";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";
import type { Doomed } from "./delete-for-good";
import { restoreSession } from "./sessions";
import { type Trashed, tableOf } from "./trash";

/** Brings a deleted row back as it was. What is no longer there changes nothing. */
export async function restoreTrashed(db: MentoringDb, one: Doomed, now: Instant): Promise<void> {
  if (one.table !== "sessions") return mark(db, one, null, now);
  if (await db.sessions.get(one.id)) await restoreSession(db, one.id, now);
}

/** Puts a row back into the trash, with the day it was first deleted: Undo of a restore. */
export const trashAgain = (db: MentoringDb, { deletedAt, ...one }: Trashed, now: Instant) =>
  mark(db, one, deletedAt, now);

async function mark(
  db: MentoringDb,
  { table, id }: Doomed,
  deletedAt: Instant | null,
  now: Instant,
): Promise<void> {
  await db.transaction("rw", tableOf(db, table), async () => {
    const row = await tableOf(db, table).get(id);
    if (!row) return;
    await tableOf(db, table).put(tables[table].parse({ ...row, deletedAt, updatedAt: now }));
  });
}
