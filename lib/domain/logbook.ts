import * as z from "zod";
import { FullLine, Id, OneToFive, PairRow, Paragraphs, Side } from "./record";
import { CalendarDay } from "./time";

/** A dated entry of the logbook. */
export const LogEntry = PairRow.extend({
  by: Side.default("me"),
  kind: z.enum(["note", "story", "observation", "moment"]).default("note"),
  text: Paragraphs,
  mood: OneToFive,
  writtenOn: CalendarDay,
  goalId: Id.nullable().default(null),
});
export type LogEntry = z.infer<typeof LogEntry>;

/** What was learnt, in one sentence; it comes back as a question. */
export const Lesson = PairRow.extend({
  by: Side.default("me"),
  text: FullLine,
  /** The session, activity, resource or entry that it comes from. */
  sourceId: Id.nullable().default(null),
  goalId: Id.nullable().default(null),
  learntOn: CalendarDay,
  /** How many times it came back already. */
  returns: z.int().min(0).max(1_000).default(0),
  /** The day it comes back next; null when it is done coming back. */
  returnsOn: CalendarDay.nullable().default(null),
});
export type Lesson = z.infer<typeof Lesson>;

/** Something that went well, small or large. The other may turn it into praise. */
export const Win = PairRow.extend({
  text: FullLine,
  of: Side,
  wonOn: CalendarDay,
  goalId: Id.nullable().default(null),
  /** The praise that it became. */
  feedbackId: Id.nullable().default(null),
});
export type Win = z.infer<typeof Win>;
