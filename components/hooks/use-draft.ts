import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { findDraft, type Typed } from "@/lib/db/drafts";
import { useDeps, usePairIfAny } from "./deps";
import { openDraftField } from "./draft-field";
import { useReport } from "./toast";
import { useQuery } from "./use-query";

/** `words` of two windows are merged; of a `value`, such as a date or an address, the last one typed stands. */
type Kind = "words" | "value";

/**
 * A text that survives the panel, the worker and the browser: saved while it is typed, back when its field is.
 * Two windows may type in it: each sees what the other typed, and none loses a word. It belongs to the pair on
 * screen, and goes when that does.
 *
 * @param name names the field: `goals/new`, `sessions/<id>/notes`
 * @param stored what the field holds when there is no draft
 */
export function useDraft(name: string, stored = "", kind: Kind = "words") {
  const pair = usePairIfAny();
  return useDeviceDraft(pair ? `${pair.id}/${name}` : name, stored, kind);
}

/** The same for a field that belongs to no pair, such as a setting. */
export function useDeviceDraft(key: string, stored = "", kind: Kind = "words") {
  const { db, now } = useDeps();
  const reportFrom = useReport();
  const field = useMemo(() => {
    const report = (failure: unknown) => reportFrom(key, failure);
    return openDraftField({ db, key, isValue: kind === "value", now, report });
  }, [db, key, kind, now, reportFrom]);
  const { typed, kept, over, isMine, isLoaded } = useSyncExternalStore(field.subscribe, field.read);
  const draft = useQuery(async (from) => (await findDraft(from, key)) ?? null, [key]);

  useEffect(() => {
    if (draft !== undefined) void field.look(draft);
  }, [draft, field]);
  useEffect(() => {
    const flush = () => void field.flush();
    addEventListener("pagehide", flush);
    return () => {
      removeEventListener("pagehide", flush);
      flush();
    };
  }, [field]);

  const isKeptNews = kept !== null && (stored === kept.before || stored === kept.text.trim());
  const latest = useRef(stored);
  useEffect(() => {
    latest.current = stored;
  }, [stored]);
  const setText = useCallback((next: string) => field.type(next, stored), [field, stored]);
  const commit = useCallback(
    (save: (typed: Typed) => Promise<string>) => field.commit(save, stored, () => latest.current),
    [field, stored],
  );
  return {
    key,
    text: typed ?? (isKeptNews ? kept.text : stored),
    /** What is being typed; null while nothing is. */
    typed,
    /** What the field said when the typing began. */
    over,
    isMine,
    isLoaded,
    setText,
    /** Forgets what was typed. */
    clear: field.clear,
    /** Lets what was typed join its row; what `save` answers is what the row then says. */
    commit,
  };
}
