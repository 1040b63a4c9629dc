import { useState } from "react";
import { useDeviceDraft } from "../hooks/use-draft";

/** What comes before, or within, all that `hasSecret` looks for, also while the address is only half typed. */
const mayHoldKey = (text: string) => /[?#@]/.test(text);

/**
 * The address of a model as it is typed: a draft like others, but for one that may hold a key. That stays on the
 * screen alone, and its draft is forgotten.
 */
export function useAddressDraft(stored: string | undefined): ReturnType<typeof useDeviceDraft> {
  const draft = useDeviceDraft("settings/model-address", stored, "value");
  const [unkept, setUnkept] = useState<string | null>(null);

  const setText = (text: string) => {
    if (mayHoldKey(text)) {
      setUnkept(text);
      void draft.clear();
      return;
    }
    setUnkept(null);
    draft.setText(text);
  };
  const clear = () => {
    setUnkept(null);
    return draft.clear();
  };
  return { ...draft, text: unkept ?? draft.text, typed: unkept ?? draft.typed, setText, clear };
}
