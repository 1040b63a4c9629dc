import type { MentoringDb } from "@/lib/db/database";
import type { Filters } from "./SearchFilters";

/** What is looked for, and where. */
export interface Asked {
  text: string;
  filters: Filters;
}

const byPair = new WeakMap<MentoringDb, Map<string, Asked>>();

/** What was last looked for beside a pair, so that coming back from a result finds the others as they were. */
export const recall = (db: MentoringDb, pairId: string): Asked | undefined =>
  byPair.get(db)?.get(pairId);

export function remember(db: MentoringDb, pairId: string, asked: Asked): void {
  const known = byPair.get(db) ?? new Map<string, Asked>();
  byPair.set(db, known.set(pairId, asked));
}
