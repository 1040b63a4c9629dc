import type { TableName } from "./tables";

/** What the first line of a partner's copy says it is. */
export const PARTNER_COPY_FORMAT = "cordee-partner-copy";

/** Why a file cannot be taken in as a partner's copy. */
export type PartnerCopyRefusal =
  | "not-a-copy"
  | "damaged"
  | "too-large"
  /** The copy that the user made for their partner, not the one their partner made. */
  | "own-copy";

/** What a partner's copy would change here, in rows. */
export interface PartnerCopyCounts {
  new: number;
  /** Here already, and changed by the partner since. */
  newer: number;
  same: number;
  /** Changed here since, or no longer shown to the partner: what is here stays. */
  kept: number;
  /** Deleted by the partner: goes to the trash here. */
  gone: number;
  /** Not understood, or not about this relationship. */
  rejected: number;
}

/** Whose version of a field stands. */
export type Side = "mine" | "theirs";

/** Which side's value was chosen, by `choiceKey`; where nothing was, the later one stands. */
export type Chosen = ReadonlyMap<string, Side>;

/** A field of which both gave another value since they last had the same, and where both cannot stay. */
export interface CopyChoice {
  table: TableName;
  id: string;
  field: string;
  /** What its item is called here. */
  title: string;
  mine: unknown;
  theirs: unknown;
  /** The side that wrote later. */
  later: Side;
}

export const choiceKey = ({ table, id, field }: Pick<CopyChoice, "table" | "id" | "field">) =>
  `${table}/${id}/${field}`;

/** An item that a copy would bring, change or delete here, by its words. */
export interface CopyTold {
  verdict: "new" | "newer" | "gone";
  table: TableName;
  /** Empty for one without words. */
  title: string;
  /** What it is called here; null when that is the same. */
  here: string | null;
}
