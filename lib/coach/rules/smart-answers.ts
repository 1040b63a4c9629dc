import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { findAll, trimmed, words } from "./text";

/** What an author wrote in the places of a rewrite: what is done, and what shows that it is reached. */
export interface SmartAnswers {
  action: TextRange | null;
  criterion: TextRange | null;
}

interface Joints {
  criterion: RegExp;
  /** What comes after an answer: the next joint, a purpose or the end of the sentence. */
  next: RegExp;
}

const joints: Record<Locale, Joints> = {
  en: {
    criterion: words("done when ?:|success criteri(?:on|a) ?:"),
    next: /, (?=(?:by|until|that is|done when|so that|because|in order|to)\b)|[.;!?](?: |$)/g,
  },
  fr: {
    criterion: words("criteres? de reussite ?:"),
    next: /, (?=d'ici |jusqu'au |soit le |critere de |pour |afin |parce |car )|[.;!?](?: |$)/g,
  },
};

/**
 * Finds answers by the words that lead to them.
 *
 * @param folded a goal, folded, whose open places hold no letters
 */
export function answersIn(folded: string, locale: Locale): SmartAnswers {
  const { criterion, next } = joints[locale];
  const [marked] = findAll(criterion, folded);
  const till = (start: number): TextRange | null => {
    const rest = folded.slice(start);
    const stop = findAll(next, rest)[0]?.start ?? rest.length;
    const said = trimmed(folded, { start, end: start + stop });
    return /[a-z0-9]/.test(folded.slice(said.start, said.end)) ? said : null;
  };
  if (!marked) return { action: null, criterion: null };
  const colon = folded.indexOf(":");
  return {
    action: colon < marked.start ? till(colon + 1) : null,
    criterion: till(marked.end),
  };
}
