import * as z from "zod";

/** A stretch of a text in UTF-16 units, end excluded. */
export const TextRange = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type TextRange = z.infer<typeof TextRange>;

/** The five letters in the order in which their questions are asked. */
export const SMART_LETTERS = ["S", "M", "A", "R", "T"] as const;
export type SmartLetter = (typeof SMART_LETTERS)[number];

/** Why a letter has its score; each code has one sentence per language. */
export const SMART_REASONS = [
  "action-seen",
  "action-vague",
  "wish",
  "nothing-said",
  "slogan",
  "criterion",
  "deliverable",
  "indicator-only",
  "no-criterion",
  "means-named",
  "means-stored",
  "confidence-high",
  "confidence-low",
  "means-unsaid",
  "outside-control",
  "absolute",
  "purpose-named",
  "purpose-stored",
  "purpose-circular",
  "no-purpose",
  "deadline",
  "rhythm-only",
  "event-undated",
  "year-only",
  "no-such-day",
  "no-deadline",
] as const;
export type SmartReason = (typeof SMART_REASONS)[number];

export const SMART_FLAGS = [
  "vague_verb",
  "unobservable_state",
  "multi_goal",
  "buzzwords",
  "no_baseline",
  "no_end_date",
  "event_deadline",
  "outside_control",
  "avoidance",
  "absolute",
] as const;
export type SmartFlag = (typeof SMART_FLAGS)[number];

/** One letter: 0 missing, 1 partly there, 2 there. */
export interface SmartLetterCheck {
  score: 0 | 1 | 2;
  reason: SmartReason;
  evidence: TextRange[];
}

/** What the coach reads in a goal. */
export interface SmartCheck {
  letters: Record<SmartLetter, SmartLetterCheck>;
  flags: SmartFlag[];
  overall: "smart" | "smart_but_R" | "almost" | "split" | "not_yet";
  /** The one letter to ask about next; null when nothing is missing. */
  question: SmartLetter | null;
}
