import * as z from "zod";
import { Id, PairRow, Paragraphs, Side } from "./record";

/** The sets of questions that people answer: each apart, then side by side where it says so. */
export const QuestionSet = z.enum([
  "expectations",
  "closing",
  "reflection",
  "gibbs",
  "star",
  "story",
]);
export type QuestionSet = z.infer<typeof QuestionSet>;

/** What one side answered to one question of a set. Starts as *only me*, so that nobody is led. */
export const Answer = PairRow.extend({
  set: QuestionSet,
  /** Names the question within its set; its words are in `lib/i18n`. */
  question: z.string().min(1).max(60),
  by: Side,
  text: Paragraphs,
  /** The session or activity that it looks back on; null for the relationship as a whole. */
  aboutId: Id.nullable().default(null),
});
export type Answer = z.infer<typeof Answer>;
