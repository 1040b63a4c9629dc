import { useState } from "react";
import type { MentoringDb } from "@/lib/db/database";
import { useDeps, usePair } from "./deps";

/** Rows of a list that are read and shown at first, and more of them each time it is asked for more. */
const STEP = 50;

/** How much of each list was shown when it was left, so that coming back finds it as it was. */
const lastShown = new WeakMap<MentoringDb, Map<string, number>>();

/**
 * How much of a long list to show, from its beginning.
 *
 * @param name tells the list from the pair's others
 */
export function useShown(name: string) {
  const { db } = useDeps();
  const key = `${usePair().id}/${name}`;
  const known = lastShown.get(db) ?? new Map<string, number>();
  lastShown.set(db, known);
  const [shown, setShown] = useState(known.get(key) ?? STEP);
  return {
    /** So many rows tell whether there are more than are shown. */
    limit: shown + 1,
    cut: <Row>(rows: readonly Row[]) => ({
      rows: rows.slice(0, shown),
      hasMore: rows.length > shown,
    }),
    showMore: () => {
      known.set(key, shown + STEP);
      setShown(shown + STEP);
    },
  };
}
