import { Feedback } from "@/lib/domain/feedback";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";
import { readLatest } from "./latest";
import { mergeWords } from "./merge-words";

/** What a feedback begins with. Without a first text, the text is the first one. */
export interface NewFeedback extends Pick<Feedback, "id" | "pairId" | "text"> {
  /** What its author wrote before taking a proposal's words. */
  firstText?: string;
  from?: Feedback["from"];
  kind?: Feedback["kind"];
  format?: Feedback["format"];
}

/** The feedback of one pair, latest first, without the deleted ones; the first ones only, where a limit is given. */
export const listFeedback = (
  db: MentoringDb,
  pairId: string,
  limit?: number,
): Promise<Feedback[]> => readLatest(db.feedback, "[pairId+createdAt]", pairId, limit);

/** The feedback, or undefined when there is none of this id or when it was deleted. */
export async function findFeedback(db: MentoringDb, id: string): Promise<Feedback | undefined> {
  const row = await db.feedback.get(id);
  return row?.deletedAt === null ? row : undefined;
}

/** Keeps a new feedback, seen by its author alone. */
export async function addFeedback(
  db: MentoringDb,
  given: NewFeedback,
  now: Instant,
): Promise<Feedback> {
  const feedback = Feedback.parse({
    from: "me",
    firstText: given.text,
    visibility: "only-me",
    ...given,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  });
  await db.feedback.add(feedback);
  return feedback;
}

/**
 * Gives it other words; what was first written stays as it was, and so does what another window wrote since
 * `over`. Unknown ids change nothing.
 *
 * @param over what it said when the change began
 * @returns what it said before, and says now; null for an unknown id
 */
export function rewordFeedback(
  db: MentoringDb,
  id: string,
  { text, over }: { text: string; over: string },
  now: Instant,
): Promise<{ before: string; after: string } | null> {
  return db.transaction("rw", db.feedback, async () => {
    const row = await db.feedback.get(id);
    if (!row) return null;
    const after = mergeWords(over, row.text, text.trim());
    await change(db, id, { text: after }, now);
    return { before: row.text, after };
  });
}

/** Says who may come to see it. Unknown ids change nothing. */
export const showFeedbackTo = (
  db: MentoringDb,
  id: string,
  visibility: Feedback["visibility"],
  now: Instant,
) => change(db, id, { visibility }, now);

/** Takes it away; the row stays for Undo. */
export const removeFeedback = (db: MentoringDb, id: string, now: Instant) =>
  change(db, id, { deletedAt: now }, now);

/** Brings a deleted one back as it was. */
export const restoreFeedback = (db: MentoringDb, id: string, now: Instant) =>
  change(db, id, { deletedAt: null }, now);

async function change(
  db: MentoringDb,
  id: string,
  changes: Partial<Pick<Feedback, "text" | "visibility" | "deletedAt">>,
  now: Instant,
): Promise<void> {
  await db.transaction("rw", db.feedback, async () => {
    const row = await db.feedback.get(id);
    if (row) await db.feedback.put(Feedback.parse({ ...row, ...changes, updatedAt: now }));
  });
}
