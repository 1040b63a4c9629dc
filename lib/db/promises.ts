import { Promised } from "@/lib/domain/session";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";

const unkept = ["open", "renegotiated"] as const satisfies Promised["state"][];

/**
 * Promises that are still to be kept, on both sides, the nearest day first, undated ones last.
 *
 * @param also names one that is told, too, when it was kept already: someone looked for it
 */
export async function listOpenPromises(
  db: MentoringDb,
  pairId: string,
  also?: string,
): Promise<Promised[]> {
  const all = await db.promises
    .where("[pairId+state]")
    .anyOf(unkept.map((state) => [pairId, state]))
    .toArray();
  const other = also === undefined ? undefined : await db.promises.get(also);
  if (other?.pairId === pairId && other.state === "kept") all.push(other);
  return all
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"));
}

/** What was promised in one session, kept or not, in the order it was said. */
export async function listSessionPromises(db: MentoringDb, sessionId: string): Promise<Promised[]> {
  const all = await db.promises.where({ sessionId }).sortBy("createdAt");
  return all.filter(({ deletedAt }) => deletedAt === null);
}

/** Writes down what one side said they would do. */
export async function addPromise(
  db: MentoringDb,
  given: Pick<Promised, "id" | "pairId" | "sessionId" | "by" | "text" | "dueOn">,
  now: Instant,
) {
  const row = {
    ...given,
    writtenBy: "me",
    state: "open",
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
  await db.promises.add(Promised.parse(row));
}

/** Changes a promise: kept, renegotiated with another day, or taken away and brought back; the day first given stays. */
export function changePromise(
  db: MentoringDb,
  id: string,
  change: Partial<Pick<Promised, "state" | "dueOn" | "text" | "deletedAt">>,
  now: Instant,
) {
  return db.transaction("rw", db.promises, async () => {
    const promised = await db.promises.get(id);
    if (!promised) return;
    const writtenBy = change.text === undefined ? promised.writtenBy : "me";
    const isKept = (change.state ?? promised.state) === "kept";
    const keptAt = isKept ? (promised.keptAt ?? now) : null;
    const isMoved = change.dueOn != null && change.dueOn !== promised.dueOn;
    const firstDueOn = promised.firstDueOn ?? (isMoved ? promised.dueOn : null);
    const changed = { ...promised, ...change, writtenBy, keptAt, firstDueOn, updatedAt: now };
    await db.promises.put(Promised.parse(changed));
  });
}

export const keepPromise = (db: MentoringDb, id: string, now: Instant) =>
  changePromise(db, id, { state: "kept" }, now);
