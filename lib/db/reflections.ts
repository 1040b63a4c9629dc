import { derivedId } from "@/lib/domain/derived-id";
import { LogEntry } from "@/lib/domain/logbook";
import { LONG_TEXT } from "@/lib/domain/record";
import type { Session } from "@/lib/domain/session";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";

/** One entry of the logbook for each session, whichever window writes it. */
const entryId = (sessionId: string): string => derivedId(sessionId, "look-back");

/** What was written when looking back on a session; undefined when nothing was. */
export async function findLookBack(
  db: MentoringDb,
  sessionId: string,
): Promise<LogEntry | undefined> {
  const entry = await db.logEntries.get(entryId(sessionId));
  return entry?.deletedAt === null ? entry : undefined;
}

/**
 * Keeps what was written when looking back, for its author alone; beside what was kept of that session before.
 *
 * @param writtenOn the day, where its author is
 * @returns what the entry said before; null when there was none
 */
export function keepLookBack(
  db: MentoringDb,
  session: Pick<Session, "id" | "pairId">,
  { text, goalId, writtenOn }: Pick<LogEntry, "text" | "goalId" | "writtenOn">,
  now: Instant,
): Promise<string | null> {
  return db.transaction("rw", db.logEntries, async () => {
    const known = await findLookBack(db, session.id);
    const whole = known ? `${known.text}\n\n${text}` : text;
    const entry = LogEntry.parse({
      createdAt: now,
      ...known,
      id: entryId(session.id),
      pairId: session.pairId,
      text: whole.slice(0, LONG_TEXT),
      goalId: known?.goalId ?? goalId,
      writtenOn: known?.writtenOn ?? writtenOn,
      updatedAt: now,
      deletedAt: null,
    });
    await db.logEntries.put(entry);
    return known?.text ?? null;
  });
}

/** Puts the entry of a session back to what it said before it was kept last. */
export async function undoLookBack(
  db: MentoringDb,
  sessionId: string,
  before: string | null,
  now: Instant,
): Promise<void> {
  const change = before === null ? { deletedAt: now } : { text: before };
  await db.logEntries.update(entryId(sessionId), { ...change, updatedAt: now });
}
