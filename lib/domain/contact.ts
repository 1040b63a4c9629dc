import * as z from "zod";
import { FullLine, Line, PairRow, Side } from "./record";
import { CalendarDay } from "./time";

/** Someone met through the relationship. */
export const Contact = PairRow.extend({
  /** Who met them. */
  by: Side.default("me"),
  name: FullLine,
  /** What they do, and where. */
  about: Line,
  /** Where and through whom they met. */
  metThrough: Line,
  url: z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(4_000)]).default(""),
  metOn: CalendarDay.nullable().default(null),
});
export type Contact = z.infer<typeof Contact>;
