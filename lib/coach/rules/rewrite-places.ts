import type { Locale } from "@/lib/domain/locale";
import { PLACEHOLDER } from "../proposal";
import { feedbackCheck } from "./feedback-check";
import { SPEECH } from "./rewrite-lexicon";
import { stem, tellingIn } from "./rewrite-meaning";
import { fold, has, tokens, words } from "./text";

/** More of the coach's own letters than this, in UTF-16 units, ask for more than one thing. */
const LONGEST = 90;
/** The coach's own telling words that one question needs at most. */
const MOST_WORDS = 8;
/** A statement that only ends like a question, and a reason: both tell. */
const TELLS: Record<Locale, RegExp> = {
  en: /(?:^|[,;–—-] ?)(?:right|no|ok|okay|yes|remember|isn't it|don't you)\s*\?$|^\W*(?:because|since|unless)\b|\b(?:will|would) (?:fire|kill|punish|hurt)\b/,
  fr: /(?:^|[,;–—-] ?)(?:non|hein|d'accord|ok|oui|n'est-ce pas|pas vrai)\s*\?$|^\W*(?:parce que|parce qu'|car|puisque)/,
};

/**
 * Whether a place to fill in says what its source does not, instead of asking: a name, a label, words put in a
 * mouth, a reason. What it repeats of its source was checked there.
 */
export function placesTell(source: string, rewrite: string, locale: Locale): boolean {
  const before = fold(source);
  const said = new Set(tokens(before).map(stem));
  const repeats = (words: string) => tokens(words).every((word) => said.has(stem(word)));
  return (rewrite.match(PLACEHOLDER) ?? []).some((place) => {
    const inside = place.slice(1, -1).trim();
    const folded = fold(inside);
    if (before.includes(folded)) return false;
    const own = tokens(folded).filter((word) => !said.has(stem(word)));
    if (own.length === 0) return tokens(folded).length === 0;
    const named = inside.slice(1).match(/(?<![\p{L}\p{N}]|[.!?:]\s)\p{Lu}\p{L}+/gu) ?? [];
    return (
      own.join(" ").length > LONGEST ||
      tellingIn(own.join(" "), locale).length > MOST_WORDS ||
      TELLS[locale].test(folded) ||
      (has(SPEECH[locale], folded) &&
        !has(SPEECH[locale], before) &&
        !ASKED[locale].test(folded)) ||
      named.some((name) => !repeats(fold(name))) ||
      feedbackCheck(inside, locale).flags.some(
        ({ severity, start, end }) => severity !== "low" && !repeats(folded.slice(start, end)),
      )
    );
  });
}

/** What was said may be asked. */
const ASKED: Record<Locale, RegExp> = {
  en: words("what|which|who|whom|when|where|how|why"),
  fr: words("que|qu|qu'as|quoi|quel(?:le)?s?|qui|quand|ou|comment|combien|pourquoi"),
};
