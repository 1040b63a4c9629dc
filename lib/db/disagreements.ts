import { Disagreement } from "@/lib/domain/disagreement";
import { SHORT_TEXT } from "@/lib/domain/record";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";

/** Every flag of one pair that its author finds wrong, latest first. */
export async function listDisagreements(db: MentoringDb, pairId: string): Promise<Disagreement[]> {
  const rows = await db.disagreements.where("pairId").equals(pairId).toArray();
  return rows
    .filter((row) => row.deletedAt === null)
    .sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
}

/** Keeps that a flag is wrong for these words; what is longer than a line is cut. */
export async function disagree(
  db: MentoringDb,
  given: Pick<Disagreement, "id" | "pairId" | "flag" | "language" | "words" | "sentence">,
  now: Instant,
): Promise<Disagreement> {
  const row = Disagreement.parse({
    ...given,
    words: given.words.slice(0, SHORT_TEXT),
    sentence: given.sentence.slice(0, SHORT_TEXT),
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  });
  await db.disagreements.add(row);
  return row;
}

/** Lets the flag be raised again. Unknown ids change nothing. */
export async function agreeAgain(db: MentoringDb, id: string, now: Instant): Promise<void> {
  await db.disagreements.update(id, { deletedAt: now, updatedAt: now });
}
