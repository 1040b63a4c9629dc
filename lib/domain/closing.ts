import * as z from "zod";
import { FullLine, Id, PairRow, Position } from "./record";
import { CalendarDay } from "./time";

/** What a line of the recap is about, in the order of a recap. */
export const RECAP_GROUPS = ["goal", "skill", "challenge", "win", "lesson"] as const;
export type RecapGroup = (typeof RECAP_GROUPS)[number];

/** Most pieces of evidence that one recap is made of. */
export const RECAP_SOURCES = 400;

/** A line of the closing recap. None is without the row that it comes from. */
export const RecapLine = PairRow.extend({
  text: FullLine,
  /** The kind of row it comes from: a goal, evidence, a lesson, a win. */
  sourceTable: z.string().min(1).max(40),
  sourceId: Id,
  isIncluded: z.boolean().default(true),
  position: Position,
});
export type RecapLine = z.infer<typeof RecapLine>;

const DataDecision = z.enum(["keep", "export", "erase"]).nullable().default(null);

/** How a relationship ends, and what stays, its author’s alone until they say it. One row a pair; why is a private note. */
export const Ending = PairRow.extend({
  endedOn: CalendarDay.nullable().default(null),
  after: z.enum(["stop", "peers", "twice-a-year"]).nullable().default(null),
  /** What each wants done with what both see. */
  myData: DataDecision,
  partnerData: DataDecision,
  /** Months between two news; null for none. */
  newsEveryMonths: z.int().min(1).max(24).nullable().default(null),
  nextNewsOn: CalendarDay.nullable().default(null),
  /** An ending in conflict is spared the celebrations. */
  isCelebrated: z.boolean().default(true),
});
export type Ending = z.infer<typeof Ending>;
