import * as z from "zod";
import { FullLine, PairRow, Position } from "./record";

/** Where someone would like to be in three to five years, in one sentence. What goals are for. */
export const Aspiration = PairRow.extend({
  text: FullLine,
  owner: z.enum(["mentee", "mentor"]),
  position: Position,
});
export type Aspiration = z.infer<typeof Aspiration>;
