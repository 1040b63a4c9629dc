import { positionBetween } from "@/lib/domain/position";
import { AgendaItem } from "@/lib/domain/session";
import type { Instant } from "@/lib/domain/time";
import { readRows } from "./carry-over";
import type { MentoringDb } from "./database";

/** What becomes of one point when an agenda is arranged. */
export type Arranged = Pick<AgendaItem, "id" | "text" | "minutes">;

/**
 * Puts points of an agenda in this order, with these words and minutes. The others follow as they were.
 *
 * @returns the points as they were, for Undo
 */
export function arrangeAgenda(
  db: MentoringDb,
  sessionId: string,
  arranged: readonly Arranged[],
  now: Instant,
): Promise<AgendaItem[]> {
  return db.transaction("rw", db.agendaItems, async () => {
    const before = await readRows(db, sessionId);
    const known = new Map(before.map((row) => [row.id, row]));
    const first = arranged.flatMap(({ id, text, minutes }) => {
      const row = known.get(id);
      known.delete(id);
      return row ? [{ ...row, text, minutes }] : [];
    });
    let position: string | null = null;
    const rows: AgendaItem[] = [];
    for (const row of [...first, ...known.values()]) {
      position = positionBetween(position, null);
      rows.push(AgendaItem.parse({ ...row, position, updatedAt: now }));
    }
    await db.agendaItems.bulkPut(rows);
    return before;
  });
}

/** Puts points back as they were when they were arranged at that moment; not those touched since. */
export function restoreAgenda(
  db: MentoringDb,
  before: readonly AgendaItem[],
  arrangedAt: Instant,
  now: Instant,
) {
  return db.transaction("rw", db.agendaItems, async () => {
    const rows = await db.agendaItems.bulkGet(before.map(({ id }) => id));
    const untouched = before.filter((_, place) => rows[place]?.updatedAt === arrangedAt);
    await db.agendaItems.bulkPut(untouched.map((row) => ({ ...row, updatedAt: now })));
  });
}
