import type { TextRange } from "./smart";

/** What a sentence of a difficult message does that helps. */
export const CLEAR_LABELS = [
  "fact",
  "feeling",
  "need",
  "request",
  "option",
  "own_part",
  "question",
  "thanks",
] as const;
/** What a sentence of it does that shuts its reader's ears. */
export const RED_LABELS = [
  "judgement",
  "generalisation",
  "mind_reading",
  "faux_feeling",
  "blame",
  "ultimatum",
  "escalation",
  "past_dragging",
] as const;
export type RedLabel = (typeof RED_LABELS)[number];
export type ConflictLabel = (typeof CLEAR_LABELS)[number] | RedLabel;

export interface ConflictSentence extends TextRange {
  labels: ConflictLabel[];
  /** What to turn it into; `null` when it is better taken out; absent when it may stay. */
  turnInto?: "fact" | "feeling" | "request" | null;
}

/** The four parts of a difficult message: describe, express, specify, consequence (DESC). */
export const DESC = ["D", "E", "S", "C"] as const;

/** What the coach reads in a difficult message. */
export interface ConflictCheck {
  sentences: ConflictSentence[];
  overall: "constructive" | "improvable" | "harmful";
  /** The parts that it does not say, in order. */
  missing: (typeof DESC)[number][];
  /** Whether it is too long to be read well: better said, with this as notes. */
  isLong: boolean;
}
