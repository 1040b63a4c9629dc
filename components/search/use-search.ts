import { useEffect, useState } from "react";
import { countUnread, type SearchResult, search } from "@/lib/actions/search";
import type { AppError } from "@/lib/domain/errors";
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
  const [error, setError] = useState<AppError | null>(null);
  const [bug, setBug] = useState<{ cause: unknown }>();
  const unread = useQuery(countUnread, []) ?? 0;
  if (bug) throw bug.cause;

  // biome-ignore lint/correctness/useExhaustiveDependencies(unread): what was just indexed may answer too.
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
        if (asking.signal.aborted) return;
        setError(null);
        setAnswer({ text: text.trim(), results });
      })
      .catch((failure: unknown) => {
        if (asking.signal.aborted) return;
        const known = toAppError(failure);
        if (known) setError(known);
        else setBug({ cause: failure });
      });
    return () => asking.abort();
  }, [db, text, today, kind, goalId, pairId, from, until, unread]);

  return { answer, error, unread };
}
