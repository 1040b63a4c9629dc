import type { TextRange } from "./smart";

export const FEEDBACK_CRITERIA = [
  "specific",
  "descriptive",
  "impact",
  "actionable",
  "encouragement",
] as const;
export type FeedbackCriterion = (typeof FEEDBACK_CRITERIA)[number];

export const FEEDBACK_FLAGS = [
  "label",
  "generalisation",
  "mind_reading",
  "sarcasm",
  "blame",
  "threat",
  "judgemental_question",
  "minimiser",
  "but_negation",
  "vague_praise",
  "vague_criticism",
  "comparison",
  "should_have",
] as const;
export type FeedbackFlagType = (typeof FEEDBACK_FLAGS)[number];

/** A stretch of a message that its reader may take badly, or that tells them too little. */
export interface FeedbackFlag extends TextRange {
  type: FeedbackFlagType;
  severity: "low" | "medium" | "high";
}

/** What the coach reads in a feedback message: 0 missing, 1 partly there, 2 there. */
export interface FeedbackCheck {
  scores: Record<FeedbackCriterion, 0 | 1 | 2>;
  flags: FeedbackFlag[];
  overall: "constructive" | "improvable" | "harmful";
  /** Whether it thanks or esteems and asks for nothing, so that it needs no next step. */
  isPraise: boolean;
  /** The one thing to ask about next: a flag or a missing part; null when nothing is missing. */
  question: FeedbackFlagType | FeedbackCriterion | null;
}
