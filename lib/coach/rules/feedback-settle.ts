import type { FeedbackFlag, FeedbackFlagType } from "@/lib/domain/feedback-check";
import type { TextRange } from "@/lib/domain/smart";
import { overlaps } from "./text";

/** What stands between two parts of one judgement. */
const JOINED = /^[\s,;]*(?:(?:et|ni|and|or|but|mais)\s+)?$/;
/** Judgements that are told in rows: “lazy and rude”, « résultats faibles, attitude à revoir ». */
const TOLD_IN_ROWS: readonly FeedbackFlagType[] = [
  "label",
  "vague_criticism",
  "generalisation",
  "minimiser",
];
/** What the second flag already says when it covers any of the first’s words. */
const SAID_BY: readonly (readonly [FeedbackFlagType, readonly FeedbackFlagType[]])[] = [
  ["minimiser", ["mind_reading", "label"]],
  ["vague_praise", ["sarcasm"]],
  ["vague_praise", ["but_negation"]],
  ["label", ["blame"]],
  ["mind_reading", ["judgemental_question"]],
  ["judgemental_question", ["comparison"]],
  ["vague_criticism", ["sarcasm"]],
];

/** What only stresses a guess at another’s mind, in the same sentence. */
const SURE = /evident|obvious|clair/;

/** One flag for one judgement: several rules may have seen the same words, or parts of one row. */
export function withoutDoubles(
  flags: readonly FeedbackFlag[],
  folded: string,
  parts: readonly TextRange[],
): FeedbackFlag[] {
  const joined: FeedbackFlag[] = [];
  for (const flag of [...flags].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const same = joined.findLast(({ type }) => type === flag.type);
    if (same && (overlaps(same, flag) || isRow(same, flag, folded, parts))) {
      same.end = Math.max(same.end, flag.end);
      if (flag.severity === "high") same.severity = "high";
    } else joined.push({ ...flag });
  }
  const isGuess = (part: TextRange, flag: TextRange) =>
    overlaps(part, flag) &&
    joined.some((other) => other.type === "mind_reading" && overlaps(part, other));
  const isSure = ({ start, end }: TextRange) => SURE.test(folded.slice(start, end));
  return joined.filter(
    (flag) =>
      !(flag.type === "minimiser" && isSure(flag) && parts.some((part) => isGuess(part, flag))) &&
      !SAID_BY.some(
        ([type, others]) =>
          type === flag.type &&
          joined.some((other) => others.includes(other.type) && overlaps(other, flag)),
      ),
  );
}

function isRow(
  one: FeedbackFlag,
  next: FeedbackFlag,
  folded: string,
  parts: readonly TextRange[],
): boolean {
  const isSameSentence = parts.some((part) => overlaps(part, one) && overlaps(part, next));
  return (
    TOLD_IN_ROWS.includes(one.type) &&
    isSameSentence &&
    JOINED.test(folded.slice(one.end, next.start))
  );
}
