import { browser } from "wxt/browser";

const ONCE = "sites-once";
/** Which sites were granted before: while all are lent, and once they were given back, until that is told. */
const LENT = "sites-lent";
const LOST = "sites-lost";
const origins = ["http://*/*", "https://*/*"];

const granted = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];
const areSeen = () => browser.permissions.contains({ origins });

async function readSites(name: string): Promise<string[] | null> {
  const sites: unknown = (await browser.storage.local.get(name))[name];
  return Array.isArray(sites) ? sites.map(String) : null;
}

/**
 * Gives the sites back where they are lent and no panel looks at them any more: the last of several does it. What the
 * user granted apart from any act stays.
 *
 * @param isAnswered nothing asks for them any more; else they may yet be given, and count as lent
 */
const leave = (isAnswered: boolean): Promise<void> =>
  navigator.locks.request(ONCE, { ifAvailable: true }, async (lock) => {
    const before = lock && (await readSites(LENT));
    if (!before) return;
    if (await areSeen()) {
      await browser.permissions.remove({ origins });
      await browser.storage.local.set({ [LOST]: before });
    } else if (!isAnswered) return;
    await browser.storage.local.remove(LENT);
  });

/** Before the answer: a panel that closes meanwhile leaves behind what is to be given back. */
async function lend(): Promise<void> {
  const [areOurs, before] = await Promise.all([areSeen(), granted()]);
  if (!areOurs) await browser.storage.local.set({ [LENT]: before });
}

/** Tells the worker that a panel looks, and is gone; a worker that was stopped is told anew. */
function tellWorker(): () => void {
  const line = browser.runtime.connect({ name: ONCE });
  let stop = () => line.disconnect();
  line.onDisconnect.addListener(() => {
    stop = tellWorker();
  });
  return () => stop();
}

/**
 * Asks to see all sites for one act; must be called in the click itself. They are given back when the act is over, and
 * when its panel closes before, or the browser stops.
 *
 * @returns how to give them back, which tells the sites that the browser took back with them; null where the user
 * does not want it
 */
export async function seeSitesOnce(): Promise<(() => Promise<string[]>) | null> {
  // All begins in the click: after any wait the browser takes it for no click.
  let release = () => {};
  const isHeld = new Promise<void>((done) => {
    release = done;
  });
  const looking = navigator.locks.request(ONCE, { mode: "shared" }, () => isHeld);
  const hangUp = tellWorker();
  const end = async () => {
    release();
    await looking;
    await leave(true);
    hangUp();
    return lostSites();
  };
  // What was granted is asked first, in the same click: a browser that asked before may grant again without a word.
  const lent = lend();
  const [given] = await Promise.allSettled([browser.permissions.request({ origins }), lent]);
  if (given.status === "fulfilled" && given.value) return end;
  await end();
  if (given.status === "rejected") throw given.reason;
  return null;
}

/** The sites that the browser took back with the others, told once: this panel's, or one's that was closed. */
export async function lostSites(): Promise<string[]> {
  const [before, after] = await Promise.all([readSites(LOST), granted()]);
  if (before) await browser.storage.local.remove(LOST);
  // Chrome holds a narrow grant to be part of the wide one.
  return before?.filter((origin) => !after.includes(origin)) ?? [];
}

/** A closed panel may hold its lock a little longer than its line, in milliseconds. */
const CLOSING_MS = 1_000;

/** In the worker: gives the sites back when the panel that asked for them is gone, now or before it started. */
export function leaveSitesWithPanel(): void {
  browser.runtime.onConnect.addListener((line) => {
    if (line.name !== ONCE) return;
    line.onDisconnect.addListener(() => void setTimeout(() => void leave(false), CLOSING_MS));
  });
  browser.permissions.onAdded.addListener(() => void leave(false));
  void leave(false);
}
