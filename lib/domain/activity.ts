import * as z from "zod";
import { FullLine, Id, Line, PairRow, Paragraphs } from "./record";
import { CalendarDay } from "./time";

/** Learning by doing: one sub-skill, tried a few times, with someone who watches. */
export const Activity = PairRow.extend({
  kind: z.enum(["case", "role-play", "project", "shadowing", "reflection"]),
  goalId: Id.nullable().default(null),
  title: FullLine,
  brief: Paragraphs,
  /** The one thing to practise. */
  subSkill: Line,
  /** How many times to try it; null when open. */
  tries: z.int().min(1).max(50).nullable().default(null),
  whoWatches: Line,
  /** What to look for; written before. */
  watchFor: Paragraphs,
  /** What came of it, and what to keep; written after. */
  outcome: Paragraphs,
  happensOn: CalendarDay.nullable().default(null),
  state: z.enum(["planned", "done", "dropped"]).default("planned"),
});
export type Activity = z.infer<typeof Activity>;
