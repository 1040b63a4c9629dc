import * as z from "zod";
import { FullLine, Id, Line, Paragraphs, PartRow, Position } from "./record";
import { CalendarDay } from "./time";

/** Something that weighs on the relationship: facts apart from feelings, then what both need. Never leaves the device. */
export const Tension = PartRow.extend({
  happenedOn: CalendarDay,
  /** What a camera would have seen and heard. The only thing that a message may quote. */
  facts: Paragraphs,
  feelings: Line,
  myNeed: Line,
  /** What the other may need; a guess, to be asked. */
  theirNeed: Line,
  state: z.enum(["open", "talked-about", "settled", "let-go"]).default("open"),
  /** The day to see whether what was chosen helps. */
  checkOn: CalendarDay.nullable().default(null),
});
export type Tension = z.infer<typeof Tension>;

/** A way out of a tension, with what each would gain. */
export const TensionOption = PartRow.extend({
  tensionId: Id,
  text: FullLine,
  goodForMe: Line,
  goodForThem: Line,
  isChosen: z.boolean().default(false),
  position: Position,
});
export type TensionOption = z.infer<typeof TensionOption>;

/** A difficult message in its four parts: describe, express, specify, consequence (DESC). */
export const TalkDraft = PartRow.extend({
  tensionId: Id.nullable().default(null),
  describe: Paragraphs,
  express: Paragraphs,
  specify: Paragraphs,
  consequence: Paragraphs,
});
export type TalkDraft = z.infer<typeof TalkDraft>;
