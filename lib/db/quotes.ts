import { AppError } from "@/lib/domain/errors";
import { positionBetween } from "@/lib/domain/position";
import { Quote } from "@/lib/domain/resource";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";

/** The passages that were marked in a resource, in order. */
export async function listQuotes(db: MentoringDb, resourceId: string): Promise<Quote[]> {
  const rows = await db.quotes.where({ resourceId }).sortBy("position");
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

type NewQuote = Pick<Quote, "id" | "pairId" | "resourceId" | "text" | "prefix" | "suffix">;

/**
 * Marks a passage of a resource, after those that are there. Part of the caller's transaction.
 *
 * @returns null when it is marked already
 */
export async function addQuote(db: MentoringDb, quote: NewQuote, now: Instant) {
  const others = await listQuotes(db, quote.resourceId);
  if (others.some(({ text }) => text === quote.text)) return null;
  const position = positionBetween(others.at(-1)?.position ?? null, null);
  const row = Quote.parse({ ...quote, position, createdAt: now, updatedAt: now, deletedAt: null });
  await db.quotes.put(row);
  return row;
}

/** Takes a passage away, or brings it back. @throws {AppError} `resource-not-found` */
export function changeQuote(
  db: MentoringDb,
  id: string,
  change: Partial<Pick<Quote, "deletedAt">>,
  now: Instant,
) {
  return db.transaction("rw", db.quotes, async () => {
    const quote = await db.quotes.get(id);
    if (!quote) throw new AppError("resource-not-found", { id });
    await db.quotes.put(Quote.parse({ ...quote, ...change, updatedAt: now }));
  });
}
