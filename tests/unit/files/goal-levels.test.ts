import { expect, it } from "vitest";
import { openDatabase } from "@/lib/db/database";
import { GoalLevel, Review } from "@/lib/domain/progress";
import { writePartnerCopy } from "@/lib/files/partner-copy";
import { readPartnerCopy } from "@/lib/files/read-partner-copy";
import { takePartnerCopy } from "@/lib/files/take-partner-copy";
import { search } from "@/lib/search/search";
import { aGoal, aPair, now } from "@/tests/builders/records";

const row = () => ({ id: crypto.randomUUID(), createdAt: now, updatedAt: now, deletedAt: null });
const steps = ["Reads from the sheet", "Looks up twice", "Speaks freely", "Answers", "Jokes"];

it("a goal’s own scale goes with the goal to whoever sees it, and is found by its words", async () => {
  const [mine, theirs] = [1, 2].map((name) => openDatabase(`levels-${name}`)) as [
    ReturnType<typeof openDatabase>,
    ReturnType<typeof openDatabase>,
  ];
  const pair = aPair();
  const { id: pairId } = pair;
  const [shown, hidden] = [aGoal({ pairId }), aGoal({ pairId, visibility: "only-me" })];
  await mine.pairs.add(pair);
  await mine.goals.bulkAdd([shown, hidden]);
  const levels = [shown, hidden].flatMap((goal) =>
    steps.map((text, index) =>
      GoalLevel.parse({ ...row(), pairId, goalId: goal.id, level: index - 2, text }),
    ),
  );
  await mine.goalLevels.bulkAdd(levels);
  const review = { ...row(), pairId, goalId: shown.id, reviewedOn: "2026-11-23", note: "" };
  const looked = { state: "on-track", level: 1, visibility: "both" };
  await mine.reviews.add(Review.parse({ ...review, ...looked }));

  const from = { name: "Sam", locale: "en" } as const;
  await takePartnerCopy(
    theirs,
    await readPartnerCopy(await writePartnerCopy(mine, pairId, from, now)),
    now,
  );

  const taken = await theirs.goalLevels.where({ goalId: shown.id }).toArray();
  expect(taken.map(({ level, text }) => [level, text]).sort()).toEqual(
    steps.map((text, index) => [index - 2, text]).sort(),
  );
  expect(await theirs.goalLevels.count()).toBe(steps.length);
  expect(await theirs.reviews.toArray()).toMatchObject([{ level: 1 }]);
  const found = await search(theirs, { text: "looks up", today: "2026-11-23" }, 5);
  expect(found[0]).toMatchObject({ address: `/goals/${shown.id}` });
});

it("a level beyond the scale is refused", () => {
  const level = { ...row(), pairId: aPair().id, goalId: aGoal().id, text: "Sings" };
  expect(GoalLevel.safeParse({ ...level, level: 3 }).success).toBe(false);
});
