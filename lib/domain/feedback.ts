import * as z from "zod";
import { LONG_TEXT, PairRow, Visibility } from "./record";

/** Longest feedback, in UTF-16 units. */
export const FEEDBACK_LENGTH = 8_000;

/** A message from one side to the other about something done. Starts as *only me*. */
export const Feedback = PairRow.extend({
  from: z.enum(["me", "partner"]),
  /** As it stands now, in its author's words or as accepted. */
  text: z.string().trim().min(1).max(FEEDBACK_LENGTH),
  /** As it was first written; kept for ever. */
  firstText: z.string().max(LONG_TEXT),
  visibility: Visibility,
});
export type Feedback = z.infer<typeof Feedback>;
