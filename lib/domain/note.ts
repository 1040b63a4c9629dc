import * as z from "zod";
import { FullLine, Id, PairRow, Paragraphs, PartRow, SharedRow, Side } from "./record";

/** What someone thinks about a row, for themselves. Never leaves the device. */
export const PrivateNote = PartRow.extend({
  /** The goal, session, feedback… it is about; the pair itself for why a relationship ends. */
  aboutId: Id,
  text: Paragraphs,
});
export type PrivateNote = z.infer<typeof PrivateNote>;

/** What one of the two says to the other about a goal, an action or a resource. */
export const Comment = SharedRow.extend({ aboutId: Id, by: Side, text: FullLine });
export type Comment = z.infer<typeof Comment>;

/** Something to ask, kept until there is time for it. */
export const Question = PairRow.extend({
  text: FullLine,
  by: Side,
  state: z.enum(["open", "asked", "answered"]).default("open"),
  answer: Paragraphs,
  /** The session in which it was asked. */
  sessionId: Id.nullable().default(null),
  /** What raised it: a resource, a quote, a goal. */
  sourceId: Id.nullable().default(null),
});
export type Question = z.infer<typeof Question>;

/** What one heard the other say, read back to them: the test of listening. */
export const HeardNote = SharedRow.extend({
  /** Who heard it. */
  by: Side.default("me"),
  sessionId: Id,
  text: FullLine,
  state: z.enum(["to-confirm", "confirmed", "corrected"]).default("to-confirm"),
  /** What they meant, in their words; empty when it was right. */
  correction: z.string().trim().max(500).default(""),
});
export type HeardNote = z.infer<typeof HeardNote>;
