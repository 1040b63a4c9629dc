import { useCallback, useEffect, useRef, useState } from "react";
import { clearDraft, readDraft, saveDraft } from "@/lib/db/drafts";
import { useDeps } from "./deps";

/** Well below the 500 ms that we promise, since the write takes its own time. */
const SAVE_AFTER_MS = 120;

/**
 * A text that survives the panel, the worker and the browser: saved while it is typed, back when its field is.
 *
 * @param key names the field: `goals/new`, `sessions/<id>/notes`
 * @param initial what the field holds when there is no draft
 */
export function useDraft(key: string, initial = "") {
  const { db, now } = useDeps();
  const [text, show] = useState(initial);
  const [isLoaded, setLoaded] = useState(false);
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);

  const write = useCallback(() => {
    const waiting = pending.current;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    pending.current = null;
    void saveDraft(db, key, waiting.text, now());
  }, [db, key, now]);

  useEffect(() => {
    let isCurrent = true;
    void readDraft(db, key).then((saved) => {
      if (!isCurrent) return;
      // Whoever typed before the draft was read goes on from what they typed.
      if (saved !== null && !pending.current) show(saved);
      setLoaded(true);
    });
    addEventListener("pagehide", write);
    return () => {
      isCurrent = false;
      removeEventListener("pagehide", write);
      write();
    };
  }, [db, key, write]);

  const setText = useCallback(
    (next: string) => {
      show(next);
      if (pending.current) {
        pending.current.text = next;
        return;
      }
      pending.current = { text: next, timer: setTimeout(write, SAVE_AFTER_MS) };
    },
    [write],
  );

  const clear = useCallback(async () => {
    if (pending.current) clearTimeout(pending.current.timer);
    pending.current = null;
    show("");
    await clearDraft(db, key);
  }, [db, key]);

  return { text, setText, clear, isLoaded };
}
