import { browser } from "wxt/browser";

/** The extension's own storage, area by area; `managed` is the administrator's, and not ours to clear. */
const areas = ["local", "session", "sync"] as const;

/** Older browsers cannot list their databases: there we know of this one. */
const databaseNames = async (): Promise<string[]> => {
  const found = await indexedDB.databases?.();
  return found ? found.flatMap(({ name }) => name ?? []) : ["cordee"];
};

const deleteDatabase = (name: string) =>
  new Promise<void>((resolve, reject) => {
    // When another window holds it open, it is told to let go, and then this goes on.
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

const filesRoot = async () => navigator.storage?.getDirectory?.().catch(() => null);

async function fileNames(): Promise<string[]> {
  const names: string[] = [];
  const root = await filesRoot();
  if (root) for await (const name of root.keys()) names.push(name);
  return names;
}

const grantedSites = async () => (await browser.permissions.getAll()).origins ?? [];

/** Databases that cannot be opened any more can still be deleted; each place is cleared whatever the others do. */
export async function eraseAll(): Promise<void> {
  for (const name of await databaseNames().catch(() => [])) await deleteDatabase(name);
  const root = await filesRoot();
  for (const name of await fileNames()) await root?.removeEntry(name, { recursive: true });
  for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name);
  globalThis.localStorage?.clear();
  globalThis.sessionStorage?.clear();
  const origins = await grantedSites();
  if (origins.length > 0) await browser.permissions.remove({ origins });
  await browser.alarms.clearAll();
  for (const area of areas) await browser.storage[area].clear();
}

/** What is left, place by place, asked of the browser anew. */
export async function remains() {
  const stored: string[] = [];
  for (const area of areas) stored.push(...Object.keys(await browser.storage[area].get(null)));
  stored.push(...Object.keys(globalThis.localStorage ?? {}));
  stored.push(...((await globalThis.caches?.keys()) ?? []));
  return {
    databases: await databaseNames().catch(() => []),
    files: await fileNames(),
    stored,
    sites: await grantedSites(),
  };
}
