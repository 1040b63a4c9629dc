import type { FeedbackFlagType } from "@/lib/domain/feedback-check";
import type { Locale } from "@/lib/domain/locale";
import { english } from "./feedback-lexicon-en";
import { french } from "./feedback-lexicon-fr";
import type { WordList } from "./feedback-words";

/** How one flag is known in folded text. */
export interface FlagRule {
  type: FeedbackFlagType;
  severity: "low" | "medium" | "high";
  pattern: RegExp;
  /** When the words around the match (its whole sentence) fit this, it is no flag. */
  unless?: RegExp;
  /** Whether the match must begin with a name, by its capital. */
  isNamed?: true;
  /** Whether it counts only when it is said outright: not as a condition, and not as what someone else said. */
  isPlain?: true;
  /** What the match must be followed by; it is a part of what is flagged. */
  followedBy?: WordList;
  /** What must be among the words of the match. */
  holds?: WordList;
  /** When the words after that fit this, it is no flag. */
  followedNotBy?: RegExp;
}

export interface FeedbackLexicon {
  flags: readonly FlagRule[];
  /** What stands before words that are a condition, or someone else’s words. */
  supposed: RegExp;
  /** How the words of someone are brought in, up to the opening mark. */
  quoting: RegExp;
  /** Words of thanks or esteem. */
  praise: RegExp;
  /** A moment or a place: Friday, in June, at 9:40, last week. */
  moment: RegExp;
  /** Something that someone did or said, which a camera could have seen. */
  deed: RegExp;
  /** What it changed, for whom. */
  effect: RegExp;
  /** What says that something is wrong: praise with it is no mere praise. */
  problem: RegExp;
  /** A next step or a request. */
  next: RegExp;
  /** An open question, which asks for the other's view. */
  question: RegExp;
}

export const feedbackLexicon: Record<Locale, FeedbackLexicon> = { en: english, fr: french };
