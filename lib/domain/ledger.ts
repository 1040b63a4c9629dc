import * as z from "zod";
import { Id } from "./record";
import { Instant } from "./time";

/** One line of the local account of what left the device. */
export const LedgerEntry = z.object({
  id: Id,
  sentAt: Instant,
  /** Scheme, host and port it went to. */
  origin: z.string(),
  model: z.string(),
  task: z.string(),
  /** Which fields of the task's input its words are from, by name; none for what older versions sent. */
  fields: z.array(z.string()).default([]),
  /** The request's body, byte for byte. */
  body: z.string(),
  outcome: z.enum(["answered", "failed", "stopped"]),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;
