import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { english } from "./concern-en";
import { french } from "./concern-fr";
import { CONCERNS, type ConcernKind } from "./concern-lexicon";
import { feedbackLexicon } from "./feedback-lexicon";
import { findAll, fold, has } from "./text";

/** Words that no rewrite may polish: someone who suffers, or who is threatened. */
export interface Concern extends TextRange {
  kind: ConcernKind;
}

/** Both languages at once: who is in distress may well change language, and so may who threatens. */
const graves = CONCERNS.flatMap((kind) =>
  [...english, ...french].filter((grave) => grave.kind === kind),
);

/** The words of a folded text from one full stop to the next around a place. */
function sentenceAt(folded: string, at: number): string {
  const before = folded.slice(0, at);
  const start = Math.max(...[".", "!", "?"].map((mark) => before.lastIndexOf(mark))) + 1;
  return /^[^.!?]*/.exec(folded.slice(start))?.[0] ?? "";
}

/**
 * What in a text is for a person: a coach who polished it would hide it. The gravest kind is told, in either
 * language; `locale` is that of the text, for threats.
 */
export function concernIn(text: string, locale: Locale): Concern | null {
  const grave = graveIn(text);
  if (grave) return grave;
  const folded = fold(text);
  for (const { type, pattern } of feedbackLexicon[locale].flags) {
    const [found] = type === "threat" ? findAll(pattern, folded) : [];
    if (found) return { kind: "threat", ...found };
  }
  return null;
}

/** The same without threats to leave or to tell, which only matter in what is said to someone. */
export function graveIn(text: string): Concern | null {
  const folded = fold(text);
  for (const { kind, pattern, unless } of graves) {
    const found = findAll(pattern, folded).find(
      ({ start }) => !(unless && has(unless, sentenceAt(folded, start).trim())),
    );
    if (found) return { kind, ...found };
  }
  return null;
}
