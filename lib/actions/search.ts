import type { MentoringDb } from "@/lib/db/database";
import { listGoals } from "@/lib/db/goals";
import { listPairs } from "@/lib/db/pairs";
import type { Goal } from "@/lib/domain/goal";
import type { Pair } from "@/lib/domain/pair";

export type { Marked } from "@/lib/search/match";
export type { SearchResult } from "@/lib/search/search";
export { countUnread, search } from "@/lib/search/search";

/** What a search can be narrowed to. */
export interface SearchChoices {
  pairs: Pair[];
  /** The goals of the pair that is searched; none while several are. */
  goals: Goal[];
}

export const readSearchChoices = async (
  db: MentoringDb,
  pairId: string | undefined,
): Promise<SearchChoices> => ({
  pairs: await listPairs(db),
  goals: pairId === undefined ? [] : await listGoals(db, pairId),
});
