import { useEffect, useState } from "react";
import { countUnindexed, type SearchResult, search } from "@/lib/actions/search";
import { SEARCH_KINDS } from "@/lib/domain/search-kind";
import { useDeps } from "../hooks/deps";
import { toAppError } from "../hooks/use-action";
import { useQuery } from "../hooks/use-query";
import type { Filters } from "./SearchFilters";

/** Results that are shown at once; whoever needs more narrows it down. */
export const SHOWN = 20;

interface Answer {
  /** What the results answer to, which may be a letter behind what is being typed. */
  text: string;
  results: SearchResult[];
}

/** Answers as it is typed: an older question is given up for a newer one, and never shown after it. */
export function useSearch(text: string, filters: Filters, today: string) {
  const { goalId, pairId, from, until } = filters;
  const kind = SEARCH_KINDS.find((one) => one === filters.kind);
  const { db } = useDeps();
  const [answer, setAnswer] = useState<Answer>();
  const [bug, setBug] = useState<{ cause: unknown }>();
  const unindexed = useQuery(countUnindexed, []) ?? 0;
  if (bug) throw bug.cause;

  // biome-ignore lint/correctness/useExhaustiveDependencies(unindexed): what was just indexed may answer too.
  useEffect(() => {
    const asking = new AbortController();
    const filter = {
      ...(kind && { kind }),
      ...(goalId && { goalId }),
      ...(pairId && { pairId }),
      ...(from && { from }),
      ...(until && { until }),
    };
    search(db, { text, today, ...filter }, SHOWN, asking.signal)
      .then((results) => {
        if (!asking.signal.aborted) setAnswer({ text: text.trim(), results });
      })
      .catch((error: unknown) => {
        if (!asking.signal.aborted && !toAppError(error)) setBug({ cause: error });
      });
    return () => asking.abort();
  }, [db, text, today, kind, goalId, pairId, from, until, unindexed]);

  return { answer, unindexed };
}
