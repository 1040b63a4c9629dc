import type { FeedbackCheck, FeedbackFlag } from "@/lib/domain/feedback-check";
import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { feedbackLexicon } from "./feedback-lexicon";
import { fold, has, overlaps, sentences, tokens } from "./text";

/** What a message leaves in the one who receives it. */
export interface ReceiveView {
  /** The sentence that will be remembered: what hurts most, and otherwise what comes last. */
  remembered: TextRange;
  /** What is left of the message without the flagged words; empty when they carry it all. */
  left: string;
  hasNextStep: boolean;
  /** Praise, then a reproach, then praise: many hear only its two ends, or learn to wait for the middle. */
  isSandwich: boolean;
}

const WEIGHT = { low: 0, medium: 1, high: 2 };

/** Reads a message from the other side; null when there is no sentence in it. */
export function receiveView(
  text: string,
  { flags, scores }: Pick<FeedbackCheck, "flags" | "scores">,
  locale: Locale,
): ReceiveView | null {
  const parts = sentences(text);
  const last = parts.at(-1);
  if (!last) return null;
  const worst = flags.reduce<FeedbackFlag | null>(
    (found, flag) => (WEIGHT[flag.severity] > (found ? WEIGHT[found.severity] : 0) ? flag : found),
    null,
  );
  const hurting = worst && parts.find((part) => overlaps(part, worst));
  return {
    remembered: hurting ?? last,
    left: withoutFlags(text, flags),
    hasNextStep: scores.actionable > 0,
    isSandwich: isSandwich(text, parts, flags, locale),
  };
}

function withoutFlags(text: string, flags: readonly FeedbackFlag[]): string {
  const kept = text
    .split("")
    .filter((_, at) => !flags.some(({ start, end }) => start <= at && at < end))
    .join("");
  const tidy = kept
    .replace(/\s+/g, " ")
    .replace(/ ([.,;])/g, "$1")
    .replace(/([.!?;,])(?:\s*[.,;])+/g, "$1")
    .replace(/^[\s.,;:!?]+/, "")
    .trim();
  return tokens(fold(tidy)).length > 1 ? tidy : "";
}

function isSandwich(
  text: string,
  parts: readonly TextRange[],
  flags: readonly FeedbackFlag[],
  locale: Locale,
): boolean {
  const { praise, problem } = feedbackLexicon[locale];
  const isReproach = (part: TextRange) =>
    has(problem, fold(text.slice(part.start, part.end))) ||
    flags.some((flag) => flag.type !== "vague_praise" && overlaps(flag, part));
  const isPraise = (part: TextRange | undefined) =>
    part !== undefined && has(praise, fold(text.slice(part.start, part.end))) && !isReproach(part);
  return (
    parts.length > 2 &&
    isPraise(parts[0]) &&
    isPraise(parts.at(-1)) &&
    parts.slice(1, -1).some(isReproach)
  );
}
