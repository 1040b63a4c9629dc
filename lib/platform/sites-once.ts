import { browser } from "wxt/browser";

const ONCE = "sites-once";
const origins = ["http://*/*", "https://*/*"];

const leave = async () => void (await browser.permissions.remove({ origins }));

const granted = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/**
 * Asks to see all sites for one act; must be called in the click itself. They are given back when the act is over, and
 * when its panel closes before.
 *
 * @returns how to give them back, which tells the sites that the browser took back with them; null where the user
 * does not want it
 */
export async function seeSitesOnce(): Promise<(() => Promise<string[]>) | null> {
  // Both begin in the click: after any wait the browser takes it for no click.
  const [before, isGiven] = await Promise.all([
    granted(),
    browser.permissions.request({ origins }),
  ]);
  if (!isGiven) return null;
  const line = browser.runtime.connect({ name: ONCE });
  return async () => {
    await leave();
    line.disconnect();
    // Chrome holds a narrow grant to be part of the wide one.
    const after = await granted();
    return before.filter((origin) => !after.includes(origin));
  };
}

/** In the worker: gives the sites back when the panel that asked for them is gone. */
export function leaveSitesWithPanel(): void {
  browser.runtime.onConnect.addListener((line) => {
    if (line.name === ONCE) line.onDisconnect.addListener(() => void leave());
  });
}
