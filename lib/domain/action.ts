import * as z from "zod";
import { FullLine, Id, Line, PairRow, Position } from "./record";
import { CalendarDay, Instant } from "./time";

/** A step of the plan: something one of the two does. */
export const Action = PairRow.extend({
  /** The goal it serves; null while loose. */
  goalId: Id.nullable().default(null),
  text: FullLine,
  owner: z.enum(["mentee", "mentor"]),
  dueOn: CalendarDay.nullable().default(null),
  /** The "if" of an if-then plan: when I open the sprint board on Friday… */
  trigger: Line,
  priority: z.enum(["now", "next", "later"]).default("next"),
  /** `wont-do` is a choice that needs no excuse; its reason helps the next plan. */
  status: z.enum(["open", "done", "wont-do"]).default("open"),
  reason: Line,
  doneAt: Instant.nullable().default(null),
  position: Position,
});
export type Action = z.infer<typeof Action>;
