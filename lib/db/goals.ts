import { AppError } from "@/lib/domain/errors";
import { Goal, type GoalContext, GoalRevision, GoalStatement } from "@/lib/domain/goal";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";
import { joinTyped, type Typed } from "./drafts";
import { readLatest } from "./latest";

/** What may change on a goal beside its wording, which keeps its past. */
export type GoalChange = Partial<GoalContext & Pick<Goal, "status" | "owner" | "visibility">>;

/** What a goal begins with; the rest starts empty. */
export interface NewGoal extends Pick<Goal, "id" | "pairId" | "statement" | "owner"> {
  status?: Goal["status"];
  visibility?: Goal["visibility"];
}

/** Every goal of one pair, oldest first; without the deleted ones. */
export async function listGoals(db: MentoringDb, pairId: string): Promise<Goal[]> {
  const goals = await readLatest(db.goals, "[pairId+createdAt]", pairId);
  return goals.reverse();
}

/** The goal, or undefined when there is none of this id or when it was deleted. */
export async function findGoal(db: MentoringDb, id: string): Promise<Goal | undefined> {
  const goal = await db.goals.get(id);
  return goal?.deletedAt === null ? goal : undefined;
}

/** What the goal said before, latest first. */
export async function listRevisions(db: MentoringDb, goalId: string): Promise<GoalRevision[]> {
  const revisions = await db.goalRevisions.where("goalId").equals(goalId).sortBy("replacedAt");
  return revisions.reverse();
}

/** Keeps a new goal, seen by its author alone. */
export async function addGoal(db: MentoringDb, given: NewGoal, now: Instant): Promise<Goal> {
  const goal = Goal.parse({
    status: "active",
    confidence: null,
    firstStep: "",
    purpose: "",
    visibility: "only-me",
    ...given,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  });
  await db.goals.add(goal);
  return goal;
}

/** A wording to put in a goal's place, and under which id the one before is kept. */
export interface Rewording {
  goalId: string;
  statement: string;
  replacedBy: GoalRevision["replacedBy"];
  revisionId: string;
  /** Wordings that were typed and never saved; they are kept among the earlier ones too. */
  typed?: readonly { statement: string; revisionId: string }[];
}

/**
 * Gives a goal another wording and keeps the one before, however it came. The same words change nothing.
 *
 * @returns what the goal said before, which another window may just have written
 * @throws {AppError} `goal-not-found`
 */
export function rewordGoal(
  db: MentoringDb,
  { goalId, statement: given, replacedBy, revisionId, typed = [] }: Rewording,
  now: Instant,
): Promise<string> {
  const statement = GoalStatement.parse(given);
  return db.transaction("rw", db.goals, db.goalRevisions, async () => {
    const goal = await goalToChange(db, goalId);
    const keep = (before: string, id: string, by: GoalRevision["replacedBy"]) => {
      const dated = { replacedAt: now, createdAt: now, updatedAt: now, deletedAt: null };
      const past = { id, pairId: goal.pairId, goalId, statement: before, replacedBy: by };
      return db.goalRevisions.add(GoalRevision.parse({ ...past, ...dated }));
    };
    const unsaved = typed
      .map((one) => ({ ...one, statement: one.statement.trim() }))
      .filter(({ statement: one }) => one !== "" && one !== goal.statement && one !== statement);
    if (goal.statement !== statement) {
      await keep(goal.statement, revisionId, unsaved.length > 0 ? "edit" : replacedBy);
      await db.goals.put(Goal.parse({ ...goal, statement, updatedAt: now }));
    }
    for (const one of unsaved) await keep(one.statement, one.revisionId, replacedBy);
    return goal.statement;
  });
}

/**
 * Brings an earlier wording back. The one that it replaces is kept too, so that nothing said is ever lost.
 *
 * @throws {AppError} `goal-not-found`
 */
export const restoreWording = (
  db: MentoringDb,
  rewording: Omit<Rewording, "replacedBy">,
  now: Instant,
): Promise<string> => rewordGoal(db, { ...rewording, replacedBy: "undo" }, now);

/**
 * Changes the answers around a goal, its state, or who may see it and the plans that are shown with it.
 *
 * @throws {AppError} `goal-not-found`
 */
export async function changeGoal(
  db: MentoringDb,
  id: string,
  change: GoalChange,
  now: Instant,
): Promise<void> {
  await db.transaction("rw", db.goals, db.actions, async () => {
    const goal = await goalToChange(db, id);
    await db.goals.put(Goal.parse({ ...goal, ...change, updatedAt: now }));
    const { visibility = goal.visibility } = change;
    if (visibility === goal.visibility) return;
    const plans = db.actions.where({ goalId: id });
    await plans.modify({ visibility, updatedAt: now });
  });
}

/**
 * Lets a typed answer join its goal, beside what another window wrote there meanwhile.
 *
 * @returns the answer as it is now
 * @throws {AppError} `goal-not-found`
 */
export function writeGoalAnswer(
  db: MentoringDb,
  id: string,
  answer: "firstStep" | "purpose" | "obstacle",
  typed: Typed,
  now: Instant,
): Promise<string> {
  return db.transaction("rw", db.goals, db.drafts, async () => {
    const goal = await goalToChange(db, id);
    const joined = await joinTyped(db, typed, goal[answer]);
    await db.goals.put(Goal.parse({ ...goal, [answer]: joined, updatedAt: now }));
    return joined;
  });
}

/** The same intentions, each as a goal of its own. */
export interface Split extends Pick<Rewording, "goalId" | "revisionId" | "typed"> {
  /** What the goal itself says from now on, and then each new one. */
  statements: readonly [string, ...string[]];
  /** One for each new goal, in order. */
  newIds: readonly string[];
}

/**
 * Makes several goals of one whose sentence held them: the goal takes the first wording and keeps what it said
 * among its earlier ones; the new ones are owned, seen and under way as it is.
 *
 * @returns what the goal said before
 * @throws {AppError} `goal-not-found`
 */
export function splitGoal(
  db: MentoringDb,
  { goalId, statements, newIds, ...kept }: Split,
  now: Instant,
): Promise<string> {
  return db.transaction("rw", db.goals, db.goalRevisions, async () => {
    const [statement, ...others] = statements;
    const { pairId, owner, visibility, status } = await goalToChange(db, goalId);
    const rewording = { ...kept, goalId, statement, replacedBy: "proposal" as const };
    const before = await rewordGoal(db, rewording, now);
    for (const [at, other] of others.entries()) {
      const id = newIds[at];
      if (id === undefined) throw new RangeError(`no id for ${other}`);
      await addGoal(db, { id, pairId, owner, visibility, status, statement: other }, now);
    }
    return before;
  });
}

/** Takes a goal away; its row and its wordings stay for Undo. */
export const removeGoal = (db: MentoringDb, id: string, now: Instant) => mark(db, id, now, now);

/** Brings a deleted goal back as it was. */
export const restoreGoal = (db: MentoringDb, id: string, now: Instant) => mark(db, id, null, now);

async function mark(db: MentoringDb, id: string, deletedAt: Instant | null, now: Instant) {
  await db.transaction("rw", db.goals, async () => {
    const goal = await db.goals.get(id);
    if (!goal) throw new AppError("goal-not-found", { id });
    await db.goals.put(Goal.parse({ ...goal, deletedAt, updatedAt: now }));
  });
}

async function goalToChange(db: MentoringDb, id: string): Promise<Goal> {
  const goal = await findGoal(db, id);
  if (!goal) throw new AppError("goal-not-found", { id });
  return goal;
}
