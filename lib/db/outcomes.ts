import { AppError } from "@/lib/domain/errors";
import { Win } from "@/lib/domain/logbook";
import { Question } from "@/lib/domain/note";
import { Session } from "@/lib/domain/session";
import type { CalendarDay, Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";

/** Questions that a session left open, in the order they were kept. */
export async function listOpenQuestions(db: MentoringDb, sessionId: string): Promise<Question[]> {
  const all = await db.questions.where({ sessionId }).sortBy("createdAt");
  return all.filter(({ deletedAt, state }) => deletedAt === null && state === "open");
}

/** What went well on one day, in the order it was kept. */
export async function listWinsOf(
  db: MentoringDb,
  pairId: string,
  wonOn: CalendarDay,
): Promise<Win[]> {
  const all = await db.wins.where({ pairId, wonOn }).sortBy("createdAt");
  return all.filter(({ deletedAt }) => deletedAt === null);
}

/** Keeps a question that a session left open. */
export async function addOpenQuestion(
  db: MentoringDb,
  given: Pick<Question, "id" | "pairId" | "sessionId" | "text" | "by" | "visibility">,
  now: Instant,
) {
  await db.questions.add(
    Question.parse({ ...given, createdAt: now, updatedAt: now, deletedAt: null }),
  );
}

/** Keeps something that went well. */
export async function addWin(
  db: MentoringDb,
  given: Pick<Win, "id" | "pairId" | "text" | "of" | "wonOn" | "visibility">,
  now: Instant,
) {
  await db.wins.add(Win.parse({ ...given, createdAt: now, updatedAt: now, deletedAt: null }));
}

/** Takes a question or a win away, or brings it back. */
export async function removeOutcome(
  db: MentoringDb,
  table: "questions" | "wins",
  id: string,
  deletedAt: Instant | null,
  now: Instant,
) {
  await db.table(table).update(id, { deletedAt, updatedAt: now });
}

/** The decisions of a session, one a line of its summary. */
export const decisionsOf = ({ summary }: Pick<Session, "summary">): string[] =>
  summary.split("\n").filter((line) => line.trim() !== "");

/**
 * Adds a decision to what came of a session, or takes it out again.
 *
 * @throws {AppError} `session-not-found`
 */
export function changeDecision(
  db: MentoringDb,
  sessionId: string,
  decision: string,
  isKept: boolean,
  now: Instant,
) {
  return db.transaction("rw", db.sessions, async () => {
    const session = await db.sessions.get(sessionId);
    if (!session) throw new AppError("session-not-found", { id: sessionId });
    const line = decision.replace(/\s+/g, " ").trim();
    const others = decisionsOf(session).filter((other) => other !== line);
    const summary = (isKept ? [...others, line] : others).join("\n");
    await db.sessions.put(Session.parse({ ...session, summary, updatedAt: now }));
  });
}
