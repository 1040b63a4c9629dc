import { browser } from "wxt/browser";

const ONCE = "sites-once";
const origins = ["http://*/*", "https://*/*"];

const leave = async () => void (await browser.permissions.remove({ origins }));

/**
 * Asks to see all sites for one act; must be called in the click itself. They are given back when the act is over, and
 * when its panel closes before.
 *
 * @returns how to give them back; null where the user does not want it
 */
export async function seeSitesOnce(): Promise<(() => Promise<void>) | null> {
  // Asked first: after any wait the browser takes it for no click.
  const asking = browser.permissions.request({ origins });
  if (!(await asking)) return null;
  const line = browser.runtime.connect({ name: ONCE });
  return async () => {
    await leave();
    line.disconnect();
  };
}

/** In the worker: gives the sites back when the panel that asked for them is gone. */
export function leaveSitesWithPanel(): void {
  browser.runtime.onConnect.addListener((line) => {
    if (line.name === ONCE) line.onDisconnect.addListener(() => void leave());
  });
}
