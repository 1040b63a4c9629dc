import { derivedId } from "@/lib/domain/derived-id";
import { LogEntry } from "@/lib/domain/logbook";
import type { Session } from "@/lib/domain/session";
import type { Instant } from "@/lib/domain/time";
import { listAgenda } from "./agenda";
import type { MentoringDb } from "./database";
import { findGoal } from "./goals";
import { listSessionPromises } from "./promises";

/** What a session was about, for whoever looks back on it; each is empty when there is none. */
export interface TalkedAbout {
  /** The discussed point that had most minutes, the goal’s own left out. */
  point: string;
  goal: string;
  goalId: string | null;
  /** What the user promised in it. */
  promise: string;
  /** Whether any of these words are for their author alone. */
  isPrivate: boolean;
}

/** Reads what a session was about from its agenda and its promises. */
export async function findTalkedAbout(
  db: MentoringDb,
  session: Pick<Session, "id">,
): Promise<TalkedAbout> {
  const discussed = (await listAgenda(db, session.id))
    .filter(({ isDone }) => isDone)
    .sort((one, other) => other.minutes - one.minutes);
  const source = discussed.find(({ reason }) => reason === "goal")?.sourceId;
  const goal = source ? await findGoal(db, source) : undefined;
  const point = discussed.find(({ sourceId }) => goal === undefined || sourceId !== goal.id);
  const promise = (await listSessionPromises(db, session.id)).find(({ by }) => by === "me");
  return {
    point: point?.text ?? "",
    goal: goal?.statement ?? "",
    goalId: goal?.id ?? null,
    promise: promise?.text ?? "",
    isPrivate: [point, goal, promise].some((one) => one?.visibility === "only-me"),
  };
}

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
 * @throws when the entry would be longer than it may be: nothing is kept, and nothing is cut
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
      text: whole,
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
