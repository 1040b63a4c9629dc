import type { Locale } from "@/lib/domain/locale";
import { rewriteCheck, type Violation } from "./rewrite-check";
import { NEGATION } from "./rewrite-lexicon";
import { carriedIn, tellingIn } from "./rewrite-meaning";
import { fold, has } from "./text";

/** What a text may break that is made of some of its source's words: it may leave out, and it may not add. */
const ADDED: readonly Violation[] = [
  "invented_number",
  "invented_date",
  "changed_date",
  "invented_name",
  "changed_address",
  "changed_gender",
  "language_switch",
  "polarity",
  "invented_fact",
  "invented_commitment",
  "bad_place",
  "obeyed",
  "empty",
];

/** What a text says that its source does not; none when all of it can be traced. Leaving words out is no fault here. */
export function inventionsIn(source: string, text: string, locale: Locale): Violation[] {
  const found = rewriteCheck(source, text, locale, "part").filter((code) => ADDED.includes(code));
  const isTurned = !found.includes("polarity") && losesDenial(source, text, locale);
  return isTurned ? [...found, "polarity"] : found;
}

/** Whether a clause that denies is repeated without its denial. What asks states nothing. */
function losesDenial(source: string, text: string, locale: Locale): boolean {
  if (text.includes("?") || has(NEGATION[locale], fold(text))) return false;
  return source
    .split(/[.,;:!?] | (?:and|but|et|mais) /)
    .filter((clause) => tellingIn(fold(clause), locale).length > 0)
    .some((clause) => has(NEGATION[locale], fold(carriedIn(clause, text, locale))));
}
