import type * as z from "zod";
import { Line, OneToFive, PairRow, Side } from "./record";
import { CalendarDay } from "./time";

/** How the relationship feels to one side, on a day. Starts as *only me*; shared only as a whole. */
export const HealthCheck = PairRow.extend({
  /** Whose feeling it is. */
  by: Side.default("me"),
  checkedOn: CalendarDay,
  fit: OneToFive,
  presence: OneToFive,
  fairness: OneToFive,
  usefulness: OneToFive,
  safety: OneToFive,
  comment: Line,
});
export type HealthCheck = z.infer<typeof HealthCheck>;
