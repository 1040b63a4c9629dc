import type { Deps, Remains } from "./deps";

/**
 * Erases everything that Cordée keeps in this browser: data, snapshots, settings, the key, reminders, the
 * access to sites.
 *
 * @param onBlocked another window must be closed first
 * @returns what the browser still has afterwards, as it says itself
 */
export async function eraseEverything(
  { db, storage }: Pick<Deps, "db" | "storage">,
  onBlocked: () => void,
): Promise<Remains> {
  db.close();
  await storage.eraseAll(onBlocked);
  return storage.remains();
}
