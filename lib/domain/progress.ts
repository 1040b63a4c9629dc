import * as z from "zod";
import { FullLine, Id, Line, PairRow, Paragraphs, PartRow, Side } from "./record";
import { CalendarDay } from "./time";

/** What shows that a goal comes closer: a figure that both can read. */
export const Indicator = PartRow.extend({
  goalId: Id,
  name: FullLine,
  /** What is counted: days, points, people; empty for a bare number. */
  unit: z.string().trim().max(40).default(""),
  /** Where it stood when the goal was set; null when nobody knows. */
  baseline: z.number().nullable().default(null),
  target: z.number().nullable().default(null),
});
export type Indicator = z.infer<typeof Indicator>;

/** One reading of an indicator. */
export const Measure = PartRow.extend({
  indicatorId: Id,
  goalId: Id,
  takenOn: CalendarDay,
  value: z.number(),
  note: Line,
});
export type Measure = z.infer<typeof Measure>;

/** What proves a step on a goal. Without one, nothing is called done. */
export const Evidence = PairRow.extend({
  goalId: Id,
  kind: z.enum(["link", "quote", "file", "note"]),
  /** The quote, the file's name, or what the link shows. */
  text: FullLine,
  /** Where it is; empty for what has no address. */
  url: z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(4_000)]).default(""),
  resourceId: Id.nullable().default(null),
  foundOn: CalendarDay,
});
export type Evidence = z.infer<typeof Evidence>;

/** A step of a goal's own scale of five (goal attainment scaling). */
const Level = z.int().min(-2).max(2);

/** What one step of that scale looks like: 0 is what was hoped for, −2 how it began, 2 far better. A row a step. */
export const GoalLevel = PartRow.extend({
  goalId: Id,
  level: Level,
  text: FullLine,
});
export type GoalLevel = z.infer<typeof GoalLevel>;

/** A look at a goal together: is it moving, and what is in the way. */
export const Review = PairRow.extend({
  goalId: Id,
  sessionId: Id.nullable().default(null),
  reviewedOn: CalendarDay,
  state: z.enum(["on-track", "stuck", "changed"]),
  /** Where it stands on the goal's own scale; null without one. */
  level: Level.nullable().default(null),
  obstacle: Line,
  /** What the mentee would like help with. */
  helpWanted: Line,
  /** "If the obstacle comes, then I …": the way round it. */
  ifThen: Line,
  note: Paragraphs,
});
export type Review = z.infer<typeof Review>;

/** How sure someone felt, from 1 to 10, on a day; of one goal, or on the whole. */
export const ConfidenceCheck = PairRow.extend({
  by: Side.default("me"),
  goalId: Id.nullable().default(null),
  value: z.int().min(1).max(10),
  checkedOn: CalendarDay,
});
export type ConfidenceCheck = z.infer<typeof ConfidenceCheck>;
