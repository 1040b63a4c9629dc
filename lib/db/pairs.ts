import type * as z from "zod";
import { Pair } from "@/lib/domain/pair";
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

/** Changes how the pair is called or spoken to. */
export async function changePair(
  db: MentoringDb,
  id: string,
  change: Partial<Pick<Pair, "partnerName" | "partnerLocale" | "address" | "role">>,
  now: Instant,
) {
  await db.transaction("rw", db.pairs, async () => {
    const pair = await db.pairs.get(id);
    if (pair) await db.pairs.put(Pair.parse({ ...pair, ...change, updatedAt: now }));
  });
}

/** Removes a pair and all that belongs to it, for good. The example's way out. */
export async function erasePair(db: MentoringDb, pairId: string) {
  await db.transaction("rw", db.tables, async () => {
    const resources = await db.resources.where({ pairId }).primaryKeys();
    await db.resourceTexts.bulkDelete(resources);
    const owned = [db.goals, db.goalRevisions, db.agendaItems, db.promises];
    for (const table of owned) await table.where({ pairId }).delete();
    for (const table of [db.resources, db.sessions, db.feedback]) {
      await table.filter((row) => row.pairId === pairId).delete();
    }
    await db.pairs.delete(pairId);
  });
}
