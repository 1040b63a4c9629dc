import { countPlaceholders } from "@/lib/coach/proposal";
import { concernIn } from "@/lib/coach/rules/concern";
import { feedbackCheck } from "@/lib/coach/rules/feedback-check";
import { languageFor } from "@/lib/coach/rules/language";
import { sentences } from "@/lib/coach/rules/text";
import { disagree, listDisagreements } from "@/lib/db/disagreements";
import { standing } from "@/lib/domain/disagreement";
import type { FeedbackFlag } from "@/lib/domain/feedback-check";
import { useDeps, usePair } from "../hooks/deps";
import { useQuery } from "../hooks/use-query";

/** A message read in its own language, without the flags that its author found wrong. */
export function useReading(text: string) {
  const { db, now, newId } = useDeps();
  const { id: pairId, partnerLocale } = usePair();
  const disagreements = useQuery((from) => listDisagreements(from, pairId), [pairId]) ?? [];
  const language = languageFor(text, partnerLocale);
  const whole = feedbackCheck(text, language);
  const check = { ...whole, flags: standing(whole.flags, text, disagreements) };
  return {
    language,
    check,
    concern: concernIn(text, language),
    places: countPlaceholders(text),
    disagreements,
    disagreeWith: (flag: FeedbackFlag) => {
      const around = sentences(text).find(({ end }) => end >= flag.end) ?? flag;
      const words = text.slice(flag.start, flag.end);
      const sentence = text.slice(Math.min(around.start, flag.start), around.end);
      const given = { id: newId(), pairId, flag: flag.type, language, words, sentence };
      return disagree(db, given, now());
    },
  };
}
