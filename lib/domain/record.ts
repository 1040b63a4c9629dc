import * as z from "zod";
import { Instant } from "./time";

/** Who may come to see an item; shown on every item, never widened without the author's word. */
export const Visibility = z.enum(["only-me", "both", "ready-to-say"]);
export type Visibility = z.infer<typeof Visibility>;

/** Names one row, in both copies of a pair's data. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** What every row carries, so that two copies can be merged later and a delete undone. */
export const Row = z.object({
  id: Id,
  createdAt: Instant,
  updatedAt: Instant,
  /** Set when it was deleted: the row stays for Undo and for the partner's copy. */
  deletedAt: Instant.nullable(),
});
export type Row = z.infer<typeof Row>;

/** A row that belongs to one relationship; no screen mixes two pairs. */
export const PairRow = Row.extend({ pairId: Id });

/** Longest free text that a field keeps, in UTF-16 units: some twenty pages. */
export const LONG_TEXT = 40_000;
/** Longest line, in UTF-16 units: a title, an agenda point, a promise. */
export const SHORT_TEXT = 500;
