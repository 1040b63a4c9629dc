import { expect, it } from "vitest";
import { openDatabase } from "@/lib/db/database";
import { changeTold, listTold, tell } from "@/lib/db/recap";
import { listRecapSources } from "@/lib/db/recap-sources";
import { emptyTrash } from "@/lib/db/trash";
import { Activity } from "@/lib/domain/activity";
import { Lesson } from "@/lib/domain/logbook";
import { Evidence } from "@/lib/domain/progress";
import { Instant } from "@/lib/domain/time";
import { aGoal, aResource, now } from "@/tests/builders/records";

const newId = () => crypto.randomUUID();
const pairId = newId();
const row = () => ({ id: newId(), pairId, createdAt: now, updatedAt: now, deletedAt: null });

it("gathers what was reached, proved, practised and learnt, the oldest first, and nothing else", async () => {
  const db = openDatabase(`test-${newId()}`);
  const goal = aGoal({ pairId, status: "reached", kind: "skill", statement: "Prune 40 vines" });
  const open = aGoal({ pairId, status: "active", statement: "Sell the wine" });
  const gone = aGoal({ pairId, status: "reached", deletedAt: now, statement: "Dig a well" });
  const theirs = aGoal({ status: "reached", statement: "Of another pair" });
  await db.goals.bulkAdd([goal, open, gone, theirs]);
  const proof = { kind: "note", text: "A photo of row 12", foundOn: "2026-03-02" };
  await db.evidence.add(Evidence.parse({ ...row(), goalId: goal.id, ...proof }));
  const learnt = { by: "me", text: "Sharp blades first.", learntOn: "2026-02-01", goalId: goal.id };
  await db.lessons.add(Lesson.parse({ ...row(), ...learnt }));
  const practice = { kind: "case", title: "Row 3", goalId: goal.id };
  const done = { outcome: "Cut\nabove the bud.", state: "done", happensOn: "2026-01-05" };
  await db.activities.bulkAdd([
    Activity.parse({ ...row(), ...practice, ...done }),
    Activity.parse({ ...row(), ...practice, outcome: "Not yet" }),
  ]);
  await db.resources.add(aResource({ pairId, takeaway: `${"Cut late. ".repeat(60)}` }));

  const found = await listRecapSources(db, pairId);
  expect(found.map(({ table, group }) => [table, group])).toEqual([
    ["activities", "skill"],
    ["lessons", "lesson"],
    ["evidence", "goal"],
    ["goals", "skill"],
    ["resources", "lesson"],
  ]);
  expect(found[0]?.text).toBe("Cut above the bud.");
  expect(found.slice(0, 4).map(({ address }) => address)).toEqual(
    Array.from({ length: 4 }, () => `/goals/${goal.id}`),
  );
  expect(found[4]?.text).toMatch(/^Cut late\. .*…$/);
  expect(found[4]?.text.length).toBeLessThanOrEqual(500);
});

it("tells one thing once, with all that it comes from, and changes it as one", async () => {
  const db = openDatabase(`test-${newId()}`);
  const [goal, win, lesson] = [newId(), newId(), newId()];
  const sources = [
    { table: "goals", id: goal },
    { table: "wins", id: win },
  ] as const;
  const ids = await tell(
    db,
    { pairId, text: "Pruned 40 vines", isIncluded: true, sources, newId },
    now,
  );
  const other = { pairId, text: "Sharp blades first", isIncluded: false, newId };
  await tell(db, { ...other, sources: [{ table: "lessons", id: lesson }] }, now);
  const told = await listTold(db, pairId);
  expect(told.map(({ text, isIncluded, rows }) => [text, isIncluded, rows.length])).toEqual([
    ["Pruned 40 vines", true, 2],
    ["Sharp blades first", false, 1],
  ]);
  expect(told[0]?.rows.map(({ sourceId }) => sourceId)).toEqual([goal, win]);

  await changeTold(db, ids, { text: "Pruned 41 vines" }, now);
  expect((await listTold(db, pairId))[0]).toMatchObject({ text: "Pruned 41 vines" });
  await changeTold(db, ids, { deletedAt: now }, now);
  expect((await listTold(db, pairId)).map(({ text }) => text)).toEqual(["Sharp blades first"]);
});

it("says what it said when the row that a line comes from is emptied from the trash", async () => {
  const db = openDatabase(`test-${newId()}`);
  const deletedAt = Instant.parse("2026-01-05T09:00:00.000Z");
  const goal = aGoal({ pairId, status: "reached", deletedAt });
  await db.goals.add(goal);
  const sources = [{ table: "goals", id: goal.id }] as const;
  await tell(db, { pairId, text: "Pruned 40 vines", isIncluded: true, sources, newId }, now);
  expect(await emptyTrash(db, now)).toBe(1);
  expect((await listTold(db, pairId)).map(({ text }) => text)).toEqual(["Pruned 40 vines"]);
});

it("takes no proof of a goal that is not reached, nothing of one that is gone, and shows none wider than its goal", async () => {
  const db = openDatabase(`test-${newId()}`);
  const kept = aGoal({ pairId, status: "reached", visibility: "only-me" });
  const open = aGoal({ pairId, status: "active" });
  const gone = aGoal({ pairId, status: "reached", deletedAt: now });
  await db.goals.bulkAdd([kept, open, gone]);
  for (const goal of [kept, open, gone]) {
    const of = { ...row(), goalId: goal.id, visibility: "both" };
    const seen = { kind: "note", text: `proof, ${goal.status}`, foundOn: "2026-03-02" };
    await db.evidence.add(Evidence.parse({ ...of, ...seen }));
    const learnt = { by: "me", text: `learnt, ${goal.status}`, learntOn: "2026-03-03" };
    await db.lessons.add(Lesson.parse({ ...of, ...learnt, id: newId() }));
  }
  const found = await listRecapSources(db, pairId);
  expect(
    found
      .filter(({ table }) => table !== "goals")
      .map(({ text, visibility }) => `${text}: ${visibility}`)
      .sort(),
  ).toEqual(["learnt, active: both", "learnt, reached: only-me", "proof, reached: only-me"]);
});
