import { type AppError, isAppError } from "@/lib/domain/errors";
import { type MentoringDb, openDatabase } from "./database";

/** Why the browser's database cannot be used. */
export type StorageTrouble = "refused" | "damaged" | "full";

/** How opening ended. */
export type Opening =
  | { kind: "kept" }
  | { kind: "too-new"; error: AppError }
  /** The browser keeps nothing; this database is as good until its window closes. */
  | { kind: "in-memory"; db: MentoringDb; because: StorageTrouble; cause: string };

/** What may happen to an open database from outside. */
export interface Watcher {
  /** Another window holds an older version open; it goes on by itself when that one closes. */
  blocked: () => void;
  /** Another window brought the data to a newer version, or erased it; this one has let go of it. */
  closed: (why: "upgraded" | "erased") => void;
}

/**
 * Opens the database, whatever stands in its way. A database that cannot be read is left as it is.
 *
 * @param inMemory opens the one that takes its place
 */
export async function openSafely(
  db: MentoringDb,
  watcher: Watcher,
  inMemory: () => Promise<MentoringDb>,
): Promise<Opening> {
  // Each answers false: Dexie's own handler would only warn, or open again.
  db.on("blocked", () => {
    watcher.blocked();
    return false;
  });
  db.on("versionchange", ({ newVersion }: IDBVersionChangeEvent) => {
    db.close();
    watcher.closed(newVersion ? "upgraded" : "erased");
    return false;
  });
  try {
    await db.open();
    return { kind: "kept" };
  } catch (error) {
    if (isAppError(error, "database-too-new")) return { kind: "too-new", error };
    const because = troubleOf(error);
    return { kind: "in-memory", db: await inMemory(), because, cause: String(error) };
  }
}

const IN_MEMORY = "cordee-in-memory";

/** Whether this database goes with its window. */
export const isInMemory = ({ name }: Pick<MentoringDb, "name">): boolean => name === IN_MEMORY;

/** A database in memory, for a session whose browser keeps nothing. */
export async function openInMemory(): Promise<MentoringDb> {
  const { indexedDB, IDBKeyRange } = await import("fake-indexeddb");
  const db = openDatabase(IN_MEMORY, { indexedDB, IDBKeyRange });
  await db.open();
  return db;
}

function troubleOf(error: unknown): StorageTrouble {
  // Told by name alone: a DOMException need not be an Error.
  const name = String(Object(error).name);
  if (name === "QuotaExceededError") return "full";
  return /^(SecurityError|InvalidStateError|NotAllowedError|MissingAPIError)$/.test(name)
    ? "refused"
    : "damaged";
}
