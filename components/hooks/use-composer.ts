import { useId, useState } from "react";
import { saveDraft } from "@/lib/db/drafts";
import { useDeps } from "./deps";
import { useToast } from "./toast";
import { useAction } from "./use-action";
import { useDraft } from "./use-draft";
import { useFormerWords } from "./use-former-words";
import { useTakeIn } from "./use-take-in";

type Beside = Pick<ReturnType<typeof useDraft>, "key" | "text" | "clear">;

/** Keeps what was written, and answers with what takes it away again. */
type Add = () => Promise<() => Promise<unknown>>;

/**
 * Words for someone from the first letter to where they are kept: their field, what a proposal took the place of,
 * and the way back from the list into the field.
 *
 * @param name names the draft: `talk/new`
 * @param beside drafts that go and come back with it
 * @param said what is said once it is kept
 */
export function useComposer(name: string, beside: readonly Beside[], said: string) {
  const { db, now } = useDeps();
  const toast = useToast();
  const inputId = useId();
  const draft = useDraft(name);
  const takeIn = useTakeIn(draft);
  const former = useFormerWords(name);
  const [isProposed, setProposed] = useState(false);
  const { key, text: written, setText, clear } = draft;
  const others = [former, ...beside];
  const focus = () => document.getElementById(inputId)?.focus();

  const { run, isRunning, error } = useAction(async (add: Add) => {
    const takeAway = await add();
    await Promise.all([clear(), ...others.map((one) => one.clear())]);
    focus();
    const undo = async () => {
      await takeAway();
      // What was begun meanwhile stays in the field; what was kept is in the trash.
      const isBack = await saveDraft(db, key, written, now());
      if (!isBack) return;
      for (const { key: place, text } of others)
        if (text !== "") await saveDraft(db, place, text, now());
    };
    toast({ text: said, undo });
  });
  return {
    inputId,
    written,
    isEmpty: written.trim() === "",
    isRunning,
    error,
    former,
    /** Whether a proposal is on show, which then holds the screen’s first action. */
    isProposed,
    setProposed,
    type: setText,
    /** Takes a proposal into the field, to be changed there. */
    edit: (proposed: string) => {
      former.keep(written, proposed);
      takeIn(proposed);
      focus();
    },
    keep: (add: Add) => void run(add),
  };
}

export type Composing = ReturnType<typeof useComposer>;
