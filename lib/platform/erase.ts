import { browser } from "wxt/browser";
import { REGULAR } from "./alarms";
import { headerPermissions } from "./header-permissions";

/** The extension's own storage, area by area; `managed` is the administrator's, and not ours to clear. */
const areas = ["local", "session", "sync"] as const;

/** Older browsers, and broken ones, cannot list their databases: there we know of this one. */
async function databaseNames(): Promise<string[]> {
  const found = await indexedDB.databases?.().catch(() => null);
  return found ? found.flatMap(({ name }) => name ?? []) : ["cordee"];
}

const deleteDatabase = (name: string, onBlocked: () => void) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    // When another window holds it open and does not let go when told, this goes on once that one is closed.
    request.onblocked = onBlocked;
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

const filesRoot = async () => navigator.storage?.getDirectory?.();

async function fileNames(): Promise<string[]> {
  const names: string[] = [];
  const root = await filesRoot();
  if (root) for await (const name of root.keys()) names.push(name);
  return names;
}

async function removeFiles(): Promise<void> {
  const root = await filesRoot();
  await each(await fileNames(), async (name) => root?.removeEntry(name, { recursive: true }));
}

const cacheNames = async (): Promise<string[]> => (await globalThis.caches?.keys()) ?? [];
const grantedSites = async () => (await browser.permissions.getAll()).origins ?? [];

async function giveSitesBack(): Promise<void> {
  const origins = await grantedSites();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

// Firefox has none: there a page of ours does it itself, as long as it lives.
const ruleIds = async (): Promise<number[]> =>
  ((await browser.declarativeNetRequest?.getSessionRules()) ?? []).map(({ id }) => id);

async function takeRulesBack(): Promise<void> {
  const removeRuleIds = await ruleIds();
  if (removeRuleIds.length === 0) return;
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds });
}

/** Alarms but for those that the worker sets at each start, whoever uses it; and what stands on the icon. */
async function reminders(): Promise<string[]> {
  const alarms = (await browser.alarms.getAll()).map(({ name }) => name);
  const regular: readonly string[] = REGULAR;
  const badges: string[] = [];
  await onEachIcon(async (tab) => void badges.push(await browser.action.getBadgeText(tab)));
  return [...alarms.filter((name) => !regular.includes(name)), ...badges.filter(Boolean)];
}

/** The toolbar's icon as it is, and as it is beside single tabs. */
async function onEachIcon(act: (tab: { tabId?: number }) => Promise<void>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await act({});
  // A tab that closes meanwhile takes its badge along.
  for (const { id } of tabs) if (id !== undefined) await act({ tabId: id }).catch(() => {});
}

/** Does all of them at once, whichever fail; what is left afterwards is told by `remains`. */
async function each<One>(all: readonly One[], act: (one: One) => Promise<unknown>): Promise<void> {
  for (const done of await Promise.allSettled(all.map(act))) {
    if (done.status === "rejected") reportError(done.reason);
  }
}

/**
 * Databases that cannot be opened any more can still be deleted; each place is cleared whatever the others do.
 *
 * @param onBlocked another window holds a database open; everything else goes meanwhile
 */
export async function eraseAll(onBlocked: () => void): Promise<void> {
  const places: (() => Promise<unknown>)[] = [
    async () => each(await databaseNames(), (name) => deleteDatabase(name, onBlocked)),
    removeFiles,
    async () => each(await cacheNames(), (name) => caches.delete(name)),
    async () => globalThis.localStorage?.clear(),
    async () => globalThis.sessionStorage?.clear(),
    takeRulesBack,
    giveSitesBack,
    async () => browser.permissions.remove({ permissions: headerPermissions() }),
    async () => browser.alarms.clearAll(),
    async () => onEachIcon((tab) => browser.action.setBadgeText({ ...tab, text: "" })),
    ...areas.map((area) => async () => browser.storage[area].clear()),
  ];
  await each(places, (clear) => clear());
}

/** What is left, place by place, asked of the browser anew; its own words where it cannot say. */
export async function remains() {
  const stored = [
    ...areas.map((area) => async () => Object.keys(await browser.storage[area].get(null))),
    async () => Object.keys(globalThis.localStorage ?? {}),
    cacheNames,
    async () => (await ruleIds()).map((id) => `rule ${id}`),
  ];
  return {
    databases: await told(databaseNames),
    files: await told(fileNames),
    stored: (await Promise.all(stored.map(told))).flat(),
    sites: await told(grantedSites),
    reminders: await told(reminders),
  };
}

const told = async (names: () => Promise<string[]>): Promise<string[]> => {
  try {
    return await names();
  } catch (error) {
    return [String(error)];
  }
};
