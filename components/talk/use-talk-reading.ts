import { countPlaceholders } from "@/lib/coach/proposal";
import { concernIn } from "@/lib/coach/rules/concern";
import { conflictCheck } from "@/lib/coach/rules/conflict-check";
import { languageFor } from "@/lib/coach/rules/language";
import { standing } from "@/lib/domain/disagreement";
import { useDisagreements } from "../coach/use-disagreements";
import { usePair } from "../hooks/deps";

/** A difficult message read in its own language, without the labels that its author found wrong. */
export function useTalkReading(text: string) {
  const language = languageFor(text, usePair().partnerLocale);
  const { disagreements, disagreeWith } = useDisagreements(text, language);
  const check = conflictCheck(
    text,
    language,
    (type, sentence) => standing([{ type, ...sentence }], text, disagreements).length === 0,
  );
  return {
    check,
    concern: concernIn(text, language),
    places: countPlaceholders(text),
    disagreements,
    disagreeWith,
  };
}
