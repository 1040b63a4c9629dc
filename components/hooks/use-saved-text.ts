import { useEffect } from "react";
import type { Typed } from "@/lib/db/drafts";
import { useAction } from "./use-action";
import { useDraft } from "./use-draft";

/** How long after the last keystroke a text joins its row, in milliseconds. Its draft is saved well before. */
const WRITE_AFTER_MS = 600;
/** The same for words that nobody typed in this window: longer, since another window may still type them. */
const FOUND_AFTER_MS = 2_000;
/** How long after a failure, such as a full disk, it is tried again unasked. */
const AGAIN_AFTER_MS = 2_000;

/**
 * A text without a Save button: a draft while it is typed, part of its row a moment later. What another window
 * wrote into the row meanwhile stays in it.
 *
 * @param save joins the words to their row and answers with what it then says
 */
export function useSavedText(
  name: string,
  stored: string,
  save: (typed: Typed) => Promise<string>,
) {
  const { commit, typed, text, setText, isMine } = useDraft(name, stored);
  const { run, error } = useAction(() => commit(save));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new text begins the wait again.
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => void run(), isMine ? WRITE_AFTER_MS : FOUND_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed, isMine]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one failure, one wait.
  useEffect(() => {
    if (error === null) return;
    // What failed stays said until it works.
    const again = setInterval(() => void commit(save).then(run, () => {}), AGAIN_AFTER_MS);
    return () => clearInterval(again);
  }, [error]);
  return {
    text,
    setText,
    error,
    /** Joins the words to their row at once, as when the field is left. */
    settle: () => void run(),
  };
}
