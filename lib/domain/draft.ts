import * as z from "zod";
import { LONG_TEXT } from "./record";
import { Instant } from "./time";

/** What is being typed in one field, saved while typing. `key` names the field: `goals/new`, `sessions/<id>/notes`. */
export const Draft = z.object({
  key: z.string().min(1).max(200),
  text: z.string().max(LONG_TEXT),
  savedAt: Instant,
});
export type Draft = z.infer<typeof Draft>;
