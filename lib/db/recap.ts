import { RecapLine } from "@/lib/domain/closing";
import type { Goal } from "@/lib/domain/goal";
import { positionBetween } from "@/lib/domain/position";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";
import { findGoal } from "./goals";
import type { RecapSource } from "./recap-sources";

/** One thing that a recap says, or that was left out of it: a row for each source that it comes from. */
export interface Told {
  text: string;
  isIncluded: boolean;
  rows: readonly [RecapLine, ...RecapLine[]];
}

/** What the recap of a pair says and what was left out of it, in order. */
export async function listTold(db: MentoringDb, pairId: string): Promise<Told[]> {
  const all = await db.recapLines.where({ pairId }).sortBy("position");
  const told = new Map<string, Told>();
  for (const row of all) {
    if (row.deletedAt !== null) continue;
    const { text, isIncluded } = row;
    const name = `${isIncluded} ${text}`;
    const same = told.get(name);
    told.set(name, { text, isIncluded, rows: same ? [...same.rows, row] : [row] });
  }
  return [...told.values()];
}

/** The goal that a row of the recap comes from, or its proof does, once it is no longer reached; null for a row whose source was removed. */
export async function findUnreached(db: MentoringDb, lineId: string): Promise<Goal | null> {
  const line = await db.recapLines.get(lineId);
  const proof = line && (await db.evidence.get(line.sourceId));
  const goalId = proof ? proof.goalId : line?.sourceId;
  if (!goalId || proof?.deletedAt) return null;
  const goal = await findGoal(db, goalId);
  return goal && goal.status !== "reached" ? goal : null;
}

interface NewTold extends Pick<RecapLine, "pairId" | "text" | "isIncluded"> {
  sources: readonly Pick<RecapSource, "table" | "id">[];
  newId: () => string;
}

/**
 * Puts a line at the end of a recap, or leaves it out so that it is not offered again; for its author alone.
 *
 * @returns the ids of its rows, for Undo
 */
export function tell(db: MentoringDb, given: NewTold, now: Instant): Promise<string[]> {
  const { sources, newId, ...line } = given;
  return db.transaction("rw", db.recapLines, async () => {
    const before = await db.recapLines.where({ pairId: line.pairId }).sortBy("position");
    let position = before.at(-1)?.position ?? null;
    const rows = sources.map(({ table, id: sourceId }) => {
      position = positionBetween(position, null);
      const dated = { createdAt: now, updatedAt: now, deletedAt: null };
      return RecapLine.parse({
        ...line,
        ...dated,
        id: newId(),
        sourceTable: table,
        sourceId,
        position,
      });
    });
    await db.recapLines.bulkAdd(rows);
    return rows.map(({ id }) => id);
  });
}

/** Changes a line of the recap, on all of its rows: its words, or whether it is there at all. */
export function changeTold(
  db: MentoringDb,
  ids: readonly string[],
  change: Partial<Pick<RecapLine, "text" | "deletedAt">>,
  now: Instant,
): Promise<void> {
  return db.transaction("rw", db.recapLines, async () => {
    const rows = await db.recapLines.bulkGet([...ids]);
    const found = rows.filter((row) => row !== undefined);
    await db.recapLines.bulkPut(
      found.map((row) => RecapLine.parse({ ...row, ...change, updatedAt: now })),
    );
  });
}
