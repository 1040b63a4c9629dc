import * as z from "zod";
import { Line, LONG_TEXT, OneToFive, PairRow, Side } from "./record";
import { CalendarDay } from "./time";

/** Longest feedback, in UTF-16 units. */
export const FEEDBACK_LENGTH = 8_000;

/** Forms that a message can be put in: the author picks one. */
export const FEEDBACK_FORMS = ["sbi", "coin", "feedforward", "praise", "sandwich"] as const;
export type FeedbackForm = (typeof FEEDBACK_FORMS)[number];

/** A message from one side to the other about something done. Starts as *only me*. */
export const Feedback = PairRow.extend({
  from: Side,
  kind: z.enum(["constructive", "encouragement", "feedforward", "thanks"]).default("constructive"),
  /** The form it was put in; null for its author's own. */
  format: z.enum(["sbi", "coin", "feedforward", "sandwich"]).nullable().default(null),
  /** Where it stands: being written, kept for the right moment, given. */
  status: z.enum(["draft", "ready", "given"]).default("draft"),
  givenOn: CalendarDay.nullable().default(null),
  /** As it stands now, in its author's words or as accepted. */
  text: z.string().trim().min(1).max(FEEDBACK_LENGTH),
  /** As it was first written; kept for ever. */
  firstText: z.string().max(LONG_TEXT),
  /** What its receiver did with it: the return ticket. */
  doneWithIt: Line,
  /** How useful its receiver found it. */
  usefulness: OneToFive,
});
export type Feedback = z.infer<typeof Feedback>;

/** How a message that was put in a form is kept; without one, as its author’s own. */
export function keptAs(form: FeedbackForm | null): Pick<Feedback, "kind" | "format"> {
  if (form === "praise") return { kind: "encouragement", format: null };
  return { kind: form === "feedforward" ? form : "constructive", format: form };
}
