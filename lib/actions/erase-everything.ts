import type { Deps, Remains } from "./deps";

/**
 * Erases everything that Cordée keeps in this browser: data, snapshots, settings, the key, the access to sites.
 *
 * @returns what the browser still has afterwards, as it says itself
 */
export async function eraseEverything({
  db,
  storage,
}: Pick<Deps, "db" | "storage">): Promise<Remains> {
  db.close();
  await storage.eraseAll();
  return storage.remains();
}
