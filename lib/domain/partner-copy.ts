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
