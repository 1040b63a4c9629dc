import { AppError } from "@/lib/domain/errors";
import { Quote } from "@/lib/domain/resource";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";
import { joinTyped, type Typed } from "./drafts";

/**
 * Lets the typed question join a passage, beside what another window wrote there meanwhile.
 *
 * @returns the question as it is now
 * @throws {AppError} `resource-not-found`
 */
export function writeQuoteQuestion(
  db: MentoringDb,
  id: string,
  typed: Typed,
  now: Instant,
): Promise<string> {
  return db.transaction("rw", db.quotes, db.drafts, async () => {
    const quote = await db.quotes.get(id);
    if (!quote) throw new AppError("resource-not-found", { id });
    const question = await joinTyped(db, typed, quote.question);
    await db.quotes.put(Quote.parse({ ...quote, question, updatedAt: now }));
    return question;
  });
}
