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

/** The part of an item that belongs to one relationship; no screen mixes two pairs. It is seen as its item is. */
export const PartRow = Row.extend({ pairId: Id });

/** An item of one relationship, with who may come to see it: its author alone until they say otherwise. */
export const PairRow = PartRow.extend({ visibility: Visibility.default("only-me") });

/** An item that the two make together, seen by both from the start. */
export const SharedRow = PartRow.extend({ visibility: Visibility.default("both") });

/** The user or the other one, as this device sees them; turned round on the way to the partner. */
export const Side = z.enum(["me", "partner"]);
export type Side = z.infer<typeof Side>;

/** Longest free text that a field keeps, in UTF-16 units: some twenty pages. */
export const LONG_TEXT = 40_000;
/** Longest line, in UTF-16 units: a title, an agenda point, a promise. */
export const SHORT_TEXT = 500;

/** A line that may stay empty. */
export const Line = z.string().trim().max(SHORT_TEXT).default("");
/** A line that says something. */
export const FullLine = z.string().trim().min(1).max(SHORT_TEXT);
/** A text of several paragraphs that may stay empty; kept as typed. */
export const Paragraphs = z.string().max(LONG_TEXT).default("");
/** Order among its neighbours: fractional, compared as text. None ends in the lowest digit, which has no room before it. */
export const Position = z
  .string()
  .min(1)
  .max(500)
  .regex(/^[0-9a-z]*[1-9a-z]$/);
/** An answer on a scale of five, 5 the best; null when not answered. */
export const OneToFive = z.int().min(1).max(5).nullable().default(null);
