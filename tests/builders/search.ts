import type { MentoringDb } from "@/lib/db/database";
import { indexWaiting } from "@/lib/search/index-waiting";
import { type SearchQuestion, search } from "@/lib/search/search";

/** Lets what waits go on, as the browser's idle time would. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const indexAll = (db: MentoringDb) => indexWaiting(db, { pause });

/** The ids of what a question finds. */
export async function idsFor(
  db: MentoringDb,
  text: string,
  filter: Partial<SearchQuestion> = {},
): Promise<string[]> {
  const results = await search(db, { text, today: "2026-11-23", ...filter }, 30);
  return results.map(({ id }) => id);
}
