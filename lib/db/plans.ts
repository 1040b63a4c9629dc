import { Action } from "@/lib/domain/action";
import type { Goal } from "@/lib/domain/goal";
import { positionBetween } from "@/lib/domain/position";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";

/** The open if-then plans of a goal, as its author ordered them; without the deleted ones. */
export async function listPlans(db: MentoringDb, goalId: string): Promise<Action[]> {
  const rows = await db.actions.where({ goalId }).toArray();
  return rows
    .filter(({ deletedAt, status, trigger }) => !deletedAt && status === "open" && trigger !== "")
    .sort((one, other) => (one.position < other.position ? -1 : 1));
}

/** A step that a moment sets off, seen by whoever may see its goal. */
export interface NewPlan {
  id: string;
  goal: Pick<Goal, "id" | "pairId" | "owner" | "visibility">;
  trigger: string;
  text: string;
}

/** Keeps an if-then plan as a step towards its goal, after those that are there. */
export function keepPlan(
  db: MentoringDb,
  { id, goal, trigger, text }: NewPlan,
  now: Instant,
): Promise<Action> {
  return db.transaction("rw", db.actions, async () => {
    const rows = await db.actions.where({ goalId: goal.id }).toArray();
    const last =
      rows
        .map(({ position }) => position)
        .sort()
        .at(-1) ?? null;
    const plan = Action.parse({
      id,
      pairId: goal.pairId,
      goalId: goal.id,
      owner: goal.owner,
      visibility: goal.visibility,
      trigger,
      text,
      position: positionBetween(last, null),
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    });
    await db.actions.add(plan);
    return plan;
  });
}

/** Takes a plan away; its row stays for Undo. Unknown ids change nothing. */
export const removePlan = (db: MentoringDb, id: string, now: Instant) =>
  db.actions.update(id, { deletedAt: now, updatedAt: now });

/** Brings a removed plan back as it was. */
export const restorePlan = (db: MentoringDb, id: string, now: Instant) =>
  db.actions.update(id, { deletedAt: null, updatedAt: now });
