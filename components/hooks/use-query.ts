import { useLiveQuery } from "dexie-react-hooks";
import type { MentoringDb } from "@/lib/db/database";
import { useDeps } from "./deps";

/**
 * Reads from the database, and again whenever what it read changes, in whichever window that was.
 *
 * @param keys all that the reading depends on beside the database
 * @returns undefined until the first answer
 */
export function useQuery<T>(
  read: (db: MentoringDb) => Promise<T>,
  keys: readonly unknown[],
): T | undefined {
  const { db } = useDeps();
  return useLiveQuery(() => read(db), [db, ...keys]);
}
