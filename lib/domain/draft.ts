import * as z from "zod";
import { LONG_TEXT } from "./record";
import { Instant } from "./time";

/**
 * What is being typed in one field, saved while typing. `key` names the field within its pair:
 * `<pair>/goals/new`, `<pair>/sessions/<id>/notes`.
 */
export const Draft = z.object({
  key: z.string().min(1).max(200),
  /** Twice as long as any field: what two windows typed may meet in it. */
  text: z.string().max(2 * LONG_TEXT),
  /** What the field said when the typing began: what a change made meanwhile is compared with. */
  over: z.string().max(LONG_TEXT).default(""),
  savedAt: Instant,
});
export type Draft = z.infer<typeof Draft>;

/** What stood in a field before a proposal took its place, latest first, as the text of a draft of its own. */
export const FormerWordings = z.array(z.string());
