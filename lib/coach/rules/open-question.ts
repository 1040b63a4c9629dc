import type { Locale } from "@/lib/domain/locale";
import { feedbackCheck } from "./feedback-check";
import { inventionsIn } from "./inventions";
import type { Violation } from "./rewrite-check";
import { fold, sentences } from "./text";

/** How a question begins that yes or no would answer. */
const CLOSED: Record<Locale, RegExp> = {
  en: /^(?:so |and |but |now |then |well |, )*(?:do|does|did|is|are|was|were|am|can|could|would|will|shall|should|may|might|must|have|has|had|isn't|aren't|don't|doesn't|didn't|won't|can't|couldn't|wouldn't|shouldn't|haven't)\b/,
  fr: /^(?:et |mais |donc |alors |, )*(?:est-ce qu|(?:n'|ne |y |en |l'|la |le |les |t'|te |vous |me |m')*[a-z]+-(?:t-)?(?:tu|vous|il|elle|on|je|nous|ils|elles|ce)\b)/,
};
/** What makes a question an open one: a word that asks for more than yes. */
const OPEN: Record<Locale, RegExp> = {
  en: /\b(?:what|how|which|who|whom|whose|where|when|why|in what way)\b/,
  fr: /\b(?:comment|quels?|quelles?|qui|quoi|que|ou|quand|pourquoi|combien|lequel|laquelle)(?![a-z])|\bqu'/,
};

/**
 * Why a question may not be asked so, by its code; none when it is an open one that accuses nobody and says
 * nothing that its source does not. It may ask in any words; what it states before it asks must be known.
 *
 * @param source the words that it was made of, which may accuse: they are their author's
 * @param frame a coach's linking words, which state nothing
 */
export function questionFaults(
  text: string,
  source: string,
  frame: string,
  locale: Locale,
): string[] {
  const parts = sentences(text).map(({ start, end }) => text.slice(start, end));
  const asked = fold(parts.at(-1) ?? "");
  const known = `${source}. ${frame}`;
  const stated = parts.filter((part) => !part.endsWith("?")).join(" ");
  const isFact = (code: Violation) => code === "invented_fact" || code === "empty";
  const faults: string[] = inventionsIn(known, text, locale).filter((code) => !isFact(code));
  if (stated && inventionsIn(known, stated, locale).includes("invented_fact"))
    faults.push("invented_fact");
  if (!asked.endsWith("?")) faults.push("no_question");
  else if (CLOSED[locale].test(asked) || !OPEN[locale].test(asked)) faults.push("closed_question");
  const harsh = (words: string) =>
    feedbackCheck(words, locale)
      .flags.filter(({ type, severity }) => severity === "high" || type === "judgemental_question")
      .map(({ type }) => type);
  const own = harsh(source);
  if (harsh(text).some((type) => !own.includes(type))) faults.push("accusing");
  return faults;
}
