import { Dexie } from "dexie";
import { Goal, openStatuses } from "@/lib/domain/goal";
import type { MentoringDb } from "./database";
import { earlierFirst, isHere } from "./latest";

const settledStatuses = Goal.shape.status.options.filter((one) => !openStatuses.includes(one));

/**
 * The beginning of a pair's goals: those still to be worked on, then the others, each the oldest first. No more are
 * read than could be among those asked for.
 */
export async function listFirstGoals(
  db: MentoringDb,
  pairId: string,
  limit: number,
): Promise<Goal[]> {
  const open = await readStates(db, pairId, { states: openStatuses, limit });
  if (open.length === limit) return open;
  const left = { states: settledStatuses, limit: limit - open.length };
  return [...open, ...(await readStates(db, pairId, left))];
}

/** The goals of a pair that are still to be worked on, oldest first: all, or the latest so many. */
export const listOpenGoals = (db: MentoringDb, pairId: string, latest?: number): Promise<Goal[]> =>
  readStates(db, pairId, { states: openStatuses, limit: latest, isFromEnd: true });

interface Part {
  states: readonly Goal["status"][];
  limit?: number | undefined;
  /** Whether a limit leaves the latest ones, not the first. */
  isFromEnd?: boolean;
}

/** Goals in some states, oldest first. One state after the other: of several at once the browser hands out single rows. */
async function readStates(
  db: MentoringDb,
  pairId: string,
  { states, limit, isFromEnd = false }: Part,
): Promise<Goal[]> {
  const parts = states.map((state) => {
    const [from, to] = [Dexie.minKey, Dexie.maxKey].map((end) => [pairId, state, end]);
    const all = () => db.goals.where("[pairId+status+createdAt]").between(from, to);
    return limit === undefined
      ? all().toArray((rows) => rows.filter(isHere))
      : firstHere(() => (isFromEnd ? all().reverse() : all()), limit);
  });
  const goals = (await Promise.all(parts)).flat().sort(earlierFirst);
  if (limit === undefined) return goals;
  return isFromEnd ? goals.slice(-limit) : goals.slice(0, limit);
}

type Goals = ReturnType<MentoringDb["goals"]["toCollection"]>;

/** The first rows of a range that were not deleted; asked for at once, as rows one by one take ten times as long. */
async function firstHere(range: () => Goals, limit: number): Promise<Goal[]> {
  for (let asked = limit; ; asked *= 2) {
    const rows = await range().limit(asked).toArray();
    const here = rows.filter(isHere);
    if (here.length >= limit || rows.length < asked) return here.slice(0, limit);
  }
}
