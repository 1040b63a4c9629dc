import { countPlaceholders } from "@/lib/coach/proposal";
import { feedbackCheck } from "@/lib/coach/rules/feedback-check";
import { languageFor } from "@/lib/coach/rules/language";
import { standing } from "@/lib/domain/disagreement";
import { standingConcern } from "../coach/standing-concern";
import { useDisagreements } from "../coach/use-disagreements";
import { usePair } from "../hooks/deps";

/** A message read in its own language, without the flags that its author found wrong. */
export function useReading(text: string) {
  const language = languageFor(text, usePair().partnerLocale);
  const { disagreements, disagreeWith } = useDisagreements(text, language);
  const whole = feedbackCheck(text, language);
  const check = { ...whole, flags: standing(whole.flags, text, disagreements) };
  return {
    language,
    check,
    concern: standingConcern(text, language, disagreements),
    places: countPlaceholders(text),
    disagreements,
    disagreeWith,
  };
}
