import { beforeEach, describe, expect, it } from "vitest";
import { type MentoringDb, openDatabase } from "@/lib/db/database";
import { saveDraft } from "@/lib/db/drafts";
import {
  addGoal,
  changeGoal,
  findGoal,
  listGoals,
  listRevisions,
  removeGoal,
  restoreGoal,
  restoreWording,
  rewordGoal,
  writeGoalAnswer,
} from "@/lib/db/goals";
import { Instant } from "@/lib/domain/time";
import { aGoal, now } from "../../builders/records";

const later = Instant.parse("2026-11-24T09:00:00.000Z");
const newId = () => crypto.randomUUID();
let db: MentoringDb;

beforeEach(() => {
  db = openDatabase(`goals-${newId()}`);
});

const kept = async () => {
  const goal = aGoal();
  await db.goals.add(goal);
  return goal;
};
const reworded = (goalId: string, statement: string) => ({
  goalId,
  statement,
  replacedBy: "proposal" as const,
  revisionId: newId(),
});

describe("addGoal", () => {
  it("keeps the words without the blanks around them, for their author alone", async () => {
    const given = { id: newId(), pairId: newId(), statement: "  Chair a review \n" };
    await addGoal(db, { ...given, owner: "mentee" }, now);

    expect(await findGoal(db, given.id)).toMatchObject({
      statement: "Chair a review",
      visibility: "only-me",
      confidence: null,
      createdAt: now,
    });
  });

  it("writes nothing when there are no words", async () => {
    const given = { id: newId(), pairId: newId(), statement: "   " };
    await expect(addGoal(db, { ...given, owner: "mentee" }, now)).rejects.toThrow();
    expect(await db.goals.count()).toBe(0);
  });
});

describe("listGoals", () => {
  it("lists the goals of one pair, oldest first", async () => {
    const pairId = newId();
    const second = aGoal({ pairId, createdAt: later });
    const first = aGoal({ pairId });
    await db.goals.bulkAdd([second, aGoal(), first]);

    expect(await listGoals(db, pairId)).toEqual([first, second]);
  });
});

describe("writeGoalAnswer", () => {
  it("joins what another window wrote, and forgets the draft", async () => {
    const { id } = await kept();
    const key = `goals/${id}/purpose`;
    await saveDraft(db, key, "Shorter meetings", now);
    await writeGoalAnswer(db, id, "purpose", { key, text: "Shorter meetings", over: "" }, later);
    await writeGoalAnswer(db, id, "purpose", { key, text: "Calmer ones", over: "" }, later);
    expect((await findGoal(db, id))?.purpose).toBe("Shorter meetings Calmer ones");
    expect(await db.drafts.count()).toBe(0);
  });
});

describe("rewordGoal", () => {
  it("keeps a wording that was being typed when a proposal took its place", async () => {
    const goal = await kept();
    const typed = { statement: "Run three workshops", revisionId: newId() };
    const proposed = reworded(goal.id, "Run three workshops by June");
    expect(await rewordGoal(db, { ...proposed, typed: [typed] }, later)).toBe(goal.statement);

    const past = await listRevisions(db, goal.id);
    expect(past).toHaveLength(2);
    expect(past).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ statement: goal.statement, replacedBy: "edit" }),
        expect.objectContaining({ statement: typed.statement, replacedBy: "proposal" }),
      ]),
    );
  });

  it("keeps both when two windows reword it", async () => {
    const goal = await kept();
    await rewordGoal(db, reworded(goal.id, "Of the one window"), later);
    expect(await rewordGoal(db, reworded(goal.id, "Of the other"), later)).toBe(
      "Of the one window",
    );
    expect((await listRevisions(db, goal.id)).map(({ statement }) => statement).sort()).toEqual(
      [goal.statement, "Of the one window"].sort(),
    );
  });

  it("rewords the goal and keeps what it said before", async () => {
    const goal = await kept();
    await rewordGoal(db, reworded(goal.id, "Run three workshops by June"), later);

    expect(await findGoal(db, goal.id)).toMatchObject({
      statement: "Run three workshops by June",
      updatedAt: later,
    });
    expect(await listRevisions(db, goal.id)).toMatchObject([
      { statement: goal.statement, replacedBy: "proposal", replacedAt: later },
    ]);
  });

  it("keeps no past for the same words", async () => {
    const goal = await kept();
    await rewordGoal(db, reworded(goal.id, goal.statement), later);

    expect(await listRevisions(db, goal.id)).toEqual([]);
    expect(await findGoal(db, goal.id)).toEqual(goal);
  });

  it("writes nothing when the goal is gone", async () => {
    const id = newId();
    await expect(rewordGoal(db, reworded(id, "Anything"), now)).rejects.toMatchObject({
      code: "goal-not-found",
      details: { id },
    });
    expect(await db.goalRevisions.count()).toBe(0);
  });

  it("keeps both wordings when the earlier one comes back", async () => {
    const goal = await kept();
    await rewordGoal(db, reworded(goal.id, "Run three workshops"), now);
    const back = { goalId: goal.id, statement: goal.statement, revisionId: newId() };
    await restoreWording(db, back, later);

    expect(await findGoal(db, goal.id)).toMatchObject({ statement: goal.statement });
    const statements = (await listRevisions(db, goal.id)).map(({ statement }) => statement);
    expect(statements).toEqual(["Run three workshops", goal.statement]);
  });
});

describe("changeGoal", () => {
  it("changes the answers around the words and leaves the words", async () => {
    const goal = await kept();
    await changeGoal(db, goal.id, { confidence: 8, firstStep: "Ask Sam" }, later);

    expect(await findGoal(db, goal.id)).toEqual({
      ...goal,
      confidence: 8,
      firstStep: "Ask Sam",
      updatedAt: later,
    });
  });

  it("refuses a confidence that is off the scale", async () => {
    const goal = await kept();
    await expect(changeGoal(db, goal.id, { confidence: 11 }, later)).rejects.toThrow();
    expect(await findGoal(db, goal.id)).toEqual(goal);
  });
});

describe("removeGoal", () => {
  it("takes the goal off the list, and restoreGoal brings it back with its past", async () => {
    const goal = await kept();
    await rewordGoal(db, reworded(goal.id, "Run three workshops"), now);
    await removeGoal(db, goal.id, later);
    expect(await listGoals(db, goal.pairId)).toEqual([]);
    expect(await findGoal(db, goal.id)).toBeUndefined();

    await restoreGoal(db, goal.id, later);
    expect(await listGoals(db, goal.pairId)).toMatchObject([{ id: goal.id, deletedAt: null }]);
    expect(await listRevisions(db, goal.id)).toHaveLength(1);
  });
});
