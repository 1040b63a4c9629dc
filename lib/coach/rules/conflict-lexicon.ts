import type { ConflictLabel } from "@/lib/domain/conflict-check";
import type { Locale } from "@/lib/domain/locale";
import { english } from "./conflict-lexicon-en";
import { french } from "./conflict-lexicon-fr";

/** How each label is known in folded text, beside the flags that feedback shares with it. */
export type ConflictLexicon = Readonly<
  Record<ConflictLabel, RegExp> & {
    /** Something that someone else than the author did: a fact, whatever is felt about it. */
    othersDeed: RegExp;
    /** What its author has settled for themselves: nothing that could be seen, and nothing that is asked. */
    decision: RegExp;
  }
>;

export const conflictLexicon: Record<Locale, ConflictLexicon> = { en: english, fr: french };
