import type * as z from "zod";
import { Pair } from "@/lib/domain/pair";
import { type TableName, tableNames } from "@/lib/domain/tables";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";

/** All relationships, the oldest first. */
export async function listPairs(db: MentoringDb): Promise<Pair[]> {
  const pairs = await db.pairs.filter((pair) => pair.deletedAt === null).toArray();
  return pairs.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** The pair that was last on screen, or the oldest; null before the first. */
export async function currentPair(db: MentoringDb, pairId: string | null): Promise<Pair | null> {
  const pairs = await listPairs(db);
  return pairs.find(({ id }) => id === pairId) ?? pairs[0] ?? null;
}

/** Begins a relationship. */
export async function addPair(
  db: MentoringDb,
  pair: Omit<z.input<typeof Pair>, "createdAt" | "updatedAt" | "deletedAt">,
  now: Instant,
): Promise<Pair> {
  const added = Pair.parse({ ...pair, createdAt: now, updatedAt: now, deletedAt: null });
  await db.pairs.add(added);
  return added;
}

/** Changes how the pair is called or spoken to, or the step that it says it is at. */
export async function changePair(
  db: MentoringDb,
  id: string,
  change: Partial<Pick<Pair, "partnerName" | "partnerLocale" | "address" | "role" | "chosenStep">>,
  now: Instant,
) {
  await db.transaction("rw", db.pairs, async () => {
    const pair = await db.pairs.get(id);
    if (pair) await db.pairs.put(Pair.parse({ ...pair, ...change, updatedAt: now }));
  });
}

/** All rows of a pair, by table, as they were when it was erased. */
export type ErasedPair = ReadonlyMap<TableName, readonly object[]>;

/**
 * Removes a pair and all that belongs to it, what was being typed in it included. The account of what was sent
 * is the device's and stays.
 *
 * @returns what was removed, for Undo
 */
export function erasePair(db: MentoringDb, pairId: string): Promise<ErasedPair> {
  return db.transaction("rw", db.tables, async () => {
    const erased = new Map<TableName, object[]>();
    const resources = await db.resources.filter((row) => row.pairId === pairId).primaryKeys();
    const pages = new Set(resources);
    const isOwn: Partial<Record<TableName, (row: Record<string, unknown>) => boolean>> = {
      pairs: ({ id }) => id === pairId,
      resourceTexts: ({ id }) => pages.has(String(id)),
      drafts: ({ key }) => String(key).startsWith(`${pairId}/`),
    };
    for (const name of tableNames) {
      const rows = db.table(name).filter(isOwn[name] ?? ((row) => row.pairId === pairId));
      erased.set(name, await rows.toArray());
      await rows.delete();
    }
    return erased;
  });
}

/** Brings back a pair that was erased, as it was. */
export async function restorePair(db: MentoringDb, erased: ErasedPair) {
  await db.transaction("rw", db.tables, async () => {
    for (const [name, rows] of erased) await db.table(name).bulkPut([...rows]);
  });
}
