import { sentences } from "@/lib/coach/rules/text";
import { agreeAgain, disagree, listDisagreements } from "@/lib/db/disagreements";
import type { Disagreement } from "@/lib/domain/disagreement";
import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { useDeps, usePair } from "../hooks/deps";
import { useToast } from "../hooks/toast";
import { useMessages } from "../hooks/use-messages";
import { useQuery } from "../hooks/use-query";

/** What the author of this pair’s texts found wrong of what the coach said, and the way to say so of this text. */
export function useDisagreements(text: string, language: Locale) {
  const { db, now, newId } = useDeps();
  const { id: pairId } = usePair();
  const toast = useToast();
  const said = useMessages().coach.disagreed;
  const disagreements = useQuery((from) => listDisagreements(from, pairId), [pairId]) ?? [];
  return {
    disagreements,
    disagreeWith: async (flag: TextRange & { type: Disagreement["flag"] }) => {
      const around = sentences(text).find(({ end }) => end >= flag.end) ?? flag;
      const words = text.slice(flag.start, flag.end);
      const sentence = text.slice(Math.min(around.start, flag.start), around.end);
      const given = { id: newId(), pairId, flag: flag.type, language, words, sentence };
      const { id } = await disagree(db, given, now());
      toast({ text: said, undo: () => agreeAgain(db, id, now()) });
    },
  };
}
