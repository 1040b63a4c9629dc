import { expect, it } from "vitest";
import { openDatabase } from "@/lib/db/database";
import { changeGoal, splitGoal } from "@/lib/db/goals";
import { keepPlan, listPlans, removePlan, restorePlan } from "@/lib/db/plans";
import { aGoal, now } from "@/tests/builders/records";

const open = async () => {
  const db = openDatabase(`test-${crypto.randomUUID()}`);
  const goal = aGoal({ visibility: "both" });
  await db.goals.add(goal);
  const plan = (trigger: string) =>
    keepPlan(db, { id: crypto.randomUUID(), goal, trigger, text: "then I call" }, now);
  return { db, goal, plan };
};
const triggers = async ({ db, goal }: Awaited<ReturnType<typeof open>>) =>
  (await listPlans(db, goal.id)).map(({ trigger }) => trigger);

it("keeps plans in the order they were made, and brings a removed one back", async () => {
  const here = await open();
  await here.plan("If one");
  const two = await here.plan("If two");
  await here.plan("If three");
  expect(await triggers(here)).toEqual(["If one", "If two", "If three"]);
  await removePlan(here.db, two.id, now);
  expect(await triggers(here)).toEqual(["If one", "If three"]);
  await restorePlan(here.db, two.id, now);
  expect(await triggers(here)).toEqual(["If one", "If two", "If three"]);
});

it("shows a plan to whoever may see its goal, and to nobody else", async () => {
  const here = await open();
  await here.plan("If one");
  const seen = async () => (await listPlans(here.db, here.goal.id))[0]?.visibility;
  expect(await seen()).toBe("both");
  await changeGoal(here.db, here.goal.id, { visibility: "only-me" }, now);
  expect(await seen()).toBe("only-me");
  await changeGoal(here.db, here.goal.id, { status: "reached" }, now);
  expect(await seen()).toBe("only-me");
});

it("makes two goals of one or none, never half of it", async () => {
  const { db, goal } = await open();
  const split = {
    goalId: goal.id,
    statements: ["Write", "Hire", "Sell"] as const,
    revisionId: crypto.randomUUID(),
    newIds: [crypto.randomUUID()],
  };
  await expect(splitGoal(db, split, now)).rejects.toThrow(RangeError);
  expect((await db.goals.toArray()).map(({ statement }) => statement)).toEqual([goal.statement]);
  expect(await db.goalRevisions.count()).toBe(0);
});
