/**
 * What the package holds in the place of the arithmetic of public keys, two thirds of `age-encryption`: Cordée seals
 * with a passphrase alone. `wxt.config.ts` puts it there; tests run against the whole library.
 */
export const MLKEM768P256 = undefined;
export const MLKEM768X25519 = undefined;
export const p256 = undefined;
export const x25519 = undefined;
