import { browser } from "wxt/browser";

/**
 * What leaving out an origin is still to be allowed: Firefox's own, asked for in the click. Chromium holds its
 * right from the start, which works on no site by itself.
 */
export function headerPermissions() {
  const offered: readonly string[] = browser.runtime.getManifest().optional_permissions ?? [];
  return (["webRequest", "webRequestBlocking"] as const).filter((name) => offered.includes(name));
}
