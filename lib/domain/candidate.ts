import * as z from "zod";
import { FullLine, Id, Line, Paragraphs, PartRow, Position } from "./record";

/** What someone looks for in a mentor: a need, or a value to share. Never leaves the device. */
export const Criterion = PartRow.extend({
  kind: z.enum(["need", "value"]),
  text: FullLine,
  /** 1 welcome, 2 important, 3 without it no. */
  weight: z.int().min(1).max(3).default(2),
  position: Position,
});
export type Criterion = z.infer<typeof Criterion>;

/** Someone who could be the mentor. Private from first to last. */
export const Candidate = PartRow.extend({
  name: FullLine,
  /** The public page it was clipped from; empty when met otherwise. */
  url: z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(4_000)]).default(""),
  /** What the page says of them, word for word. */
  quote: Paragraphs,
  source: z.enum(["network", "recommendation", "platform", "other"]).default("other"),
  /** Their answers to the three questions; empty while still to ask. */
  availability: Line,
  style: Line,
  commitment: Line,
  notes: Paragraphs,
  state: z.enum(["considered", "contacted", "accepted", "declined"]).default("considered"),
});
export type Candidate = z.infer<typeof Candidate>;

/** How well a candidate answers one goal or criterion, with the sentence that says why. */
export const CandidateScore = PartRow.extend({
  candidateId: Id,
  /** The goal or criterion. */
  aboutId: Id,
  /** 0 no sign, 1 partly, 2 clearly. */
  score: z.int().min(0).max(2),
  because: Line,
});
export type CandidateScore = z.infer<typeof CandidateScore>;
