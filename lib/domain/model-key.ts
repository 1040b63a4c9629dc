import * as z from "zod";

/**
 * Where the key of a model is kept: in the browser's memory until it closes; in its profile, as it is; or in its
 * profile, encrypted by a passphrase that is asked once each time the browser was opened.
 */
export const KeyPlace = z.enum(["session", "profile", "passphrase"]);
export type KeyPlace = z.infer<typeof KeyPlace>;

/** What is known of the kept key without its words. */
export interface KeyState {
  /** Null when there is none. */
  place: KeyPlace | null;
  /** Its passphrase is still to be typed. */
  isLocked: boolean;
}
