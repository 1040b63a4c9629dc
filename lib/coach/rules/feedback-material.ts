import type { FeedbackCheck, FeedbackCriterion, FeedbackFlag } from "@/lib/domain/feedback-check";
import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { feedbackCheck } from "./feedback-check";
import { feedbackLexicon } from "./feedback-lexicon";
import { clausesOf, type FeedbackPart, feedbackParts, momentsIn } from "./feedback-parts";
import { matterIn } from "./matter";
import { fold, has, overlaps, sentences, tokens } from "./text";

/** What a part of a message is for. */
export type PartRole = "praise" | "context" | "deed" | "effect" | "next";

/** A message taken apart to be put in another form: what may stand, and what is left of the rest. */
export interface FeedbackMaterial {
  text: string;
  check: FeedbackCheck;
  /** The flags that a rewrite must be rid of. */
  flagged: readonly FeedbackFlag[];
  kept: readonly FeedbackPart[];
  roleOf(part: TextRange): PartRole;
  /** Whether what is kept says nothing of it. */
  lacks(criterion: FeedbackCriterion): boolean;
  /** When it was, where only what is taken out says so. */
  moments: readonly TextRange[];
  /** What could be seen of what is taken out, in its author’s words; empty when nothing could. */
  deeds: string;
  /** The same of what its author would have wished. */
  wishes: string;
}

/** Reads a message for another form of it. */
export function materialOf(text: string, locale: Locale): FeedbackMaterial {
  const check = feedbackCheck(text, locale);
  const flagged = check.flags.filter(({ severity }) => severity !== "low");
  const parts = feedbackParts(text, flagged, locale);
  const kept = parts.filter(({ isKept }) => isKept);
  const lost = parts.filter(({ isKept }) => !isKept);
  const { scores } = feedbackCheck(
    kept.map((part) => text.slice(part.start, part.end)).join(" "),
    locale,
  );
  const lacks = (criterion: FeedbackCriterion) => kept.length === 0 || scores[criterion] === 0;
  const moments = lacks("specific") ? momentsIn(text, lost, locale) : [];
  const isWished = (part: TextRange) => {
    const here = flagged.filter((flag) => overlaps(flag, part));
    return here.length > 0 && here.every(({ type }) => type === "should_have");
  };
  const matter = (those: readonly TextRange[]) =>
    matterIn(text, those, flagged, moments, locale).join(", ");
  return {
    text,
    check,
    flagged,
    kept,
    roleOf: ({ start, end }) => roleIn(fold(text.slice(start, end)), locale),
    lacks,
    moments,
    deeds: matter(lost.filter((part) => !isWished(part))),
    wishes: matter(lost.filter(isWished)),
  };
}

function roleIn(folded: string, locale: Locale): PartRole {
  const { praise, problem, moment, deed, effect, next, question } = feedbackLexicon[locale];
  if (has(next, folded) || has(question, folded)) return "next";
  if (has(praise, folded) && !has(problem, folded)) return "praise";
  if (has(deed, folded)) return "deed";
  if (has(effect, folded)) return "effect";
  return has(moment, folded) ? "context" : "deed";
}

/** What of these parts looks ahead: whole ones that tell nothing of the past, and clauses of the others. */
export function aheadIn(
  text: string,
  parts: readonly FeedbackPart[],
  locale: Locale,
): FeedbackPart[] {
  const { next, question, deed } = feedbackLexicon[locale];
  const isAhead = (part: TextRange) => {
    const folded = fold(text.slice(part.start, part.end));
    return (
      (has(next, folded) || has(question, folded)) &&
      !has(deed, folded) &&
      tokens(folded).length > 2
    );
  };
  return parts.flatMap((part) => {
    if (isAhead(part)) return [part];
    if (part.isClause) return [];
    return clausesOf(text, part)
      .filter(isAhead)
      .map((clause) => ({ ...clause, isKept: true, isClause: true }));
  });
}

/** Whether a sentence tells what was done, without looking ahead. */
export function tellsPast(text: string, locale: Locale): boolean {
  const { next, question, deed } = feedbackLexicon[locale];
  return sentences(text).some(({ start, end }) => {
    const folded = fold(text.slice(start, end));
    return has(deed, folded) && !has(next, folded) && !has(question, folded);
  });
}
