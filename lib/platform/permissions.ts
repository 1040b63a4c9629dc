import { browser } from "wxt/browser";

/** Asks for origins. Must be the first call in the click. */
export const requestOrigin = (...origins: string[]) => browser.permissions.request({ origins });

export const hasOrigin = (pattern: string) => browser.permissions.contains({ origins: [pattern] });

export async function removeOrigin(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}
