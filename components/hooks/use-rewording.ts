import { useEffect, useId, useState } from "react";
import { useDraft } from "./use-draft";
import { useOpener } from "./use-opener";
import { useTakeIn } from "./use-take-in";

/**
 * A text that is opened to be changed, and closed when it was saved or left. It opens by itself when a draft of
 * it is found. Its field takes the focus when the user opens it, and its opener when it closes.
 *
 * @param name names the draft: `goals/<id>/wording`
 * @param stored what the text says as it is kept
 */
export function useRewording(name: string, stored: string, kind: "words" | "value" = "words") {
  const draft = useDraft(name, stored, kind);
  const inputId = useId();
  const takeIn = useTakeIn(draft);
  const { opener, giveBack } = useOpener();
  const [opened, setOpened] = useState(0);
  useEffect(() => {
    if (opened > 0) document.getElementById(inputId)?.focus();
  }, [opened, inputId]);

  const focus = () => setOpened((times) => times + 1);
  return {
    /** What is being typed; null while the text is closed. */
    typed: draft.typed,
    /** What the text said when it was opened. */
    over: draft.over,
    inputId,
    opener,
    type: draft.setText,
    open: (wording: string) => {
      draft.setText(wording);
      focus();
    },
    /** Opens it with a proposal, to be changed there; Undo brings back what was being typed. */
    edit: (proposed: string) => {
      takeIn(proposed);
      focus();
    },
    /** Closes it and forgets what was typed, which has found its place or is not wanted. */
    close: async () => {
      giveBack();
      await draft.clear();
    },
  };
}
