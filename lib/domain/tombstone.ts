import * as z from "zod";
import { Id } from "./record";
import { Instant } from "./time";

/** What is left of a row that was deleted for good: enough that no older copy brings it back. */
export const Tombstone = z.object({
  id: Id,
  table: z.string().min(1).max(40),
  pairId: Id.nullable(),
  deletedAt: Instant,
});
export type Tombstone = z.infer<typeof Tombstone>;
