import { mergeDraft } from "@/lib/db/drafts";
import { useDeps } from "./deps";
import { useToast } from "./toast";
import type { useDraft } from "./use-draft";
import { useMessages } from "./use-messages";

type Field = Pick<ReturnType<typeof useDraft>, "key" | "typed" | "over" | "setText">;

/**
 * Takes a proposal into the field of a draft, to be changed there. Undo brings back the words that stood in it;
 * what was typed since stays beside them.
 */
export function useTakeIn({ key, typed, over, setText }: Field) {
  const { db, now } = useDeps();
  const toast = useToast();
  const text = useMessages().coach.takenIn;
  return (proposed: string) => {
    setText(proposed);
    if (typed === null || typed.trim() === "" || typed === proposed) return;
    const undo = () => mergeDraft(db, { key, text: typed, seen: proposed, over }, now());
    toast({ text, undo });
  };
}
