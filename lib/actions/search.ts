import type { MentoringDb } from "@/lib/db/database";
import { listFirstGoals } from "@/lib/db/list-goals";
import { listPairs } from "@/lib/db/pairs";
import type { Goal } from "@/lib/domain/goal";
import type { Pair } from "@/lib/domain/pair";

export type { Marked } from "@/lib/search/match";
export type { SearchResult } from "@/lib/search/search";
export { countUnread, search } from "@/lib/search/search";

/** More goals than anyone chooses one of from a list. */
const MOST_GOALS = 500;

/** What a search can be narrowed to. */
export interface SearchChoices {
  pairs: Pair[];
  /** The first goals of the pair that is searched; none while several are. */
  goals: Goal[];
}

export const readSearchChoices = async (
  db: MentoringDb,
  pairId: string | undefined,
): Promise<SearchChoices> => ({
  pairs: await listPairs(db),
  goals: pairId === undefined ? [] : await listFirstGoals(db, pairId, MOST_GOALS),
});
