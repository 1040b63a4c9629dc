import { describe, expect, it, vi } from "vitest";
import { countKinds, lastChange } from "@/lib/db/counts";
import { openDatabase } from "@/lib/db/database";
import { deleteForGood } from "@/lib/db/delete-for-good";
import { saveDraft } from "@/lib/db/drafts";
import { removeGoal } from "@/lib/db/goals";
import { restoreTrashed, trashAgain } from "@/lib/db/restore-trashed";
import { emptyTrash, listTrash } from "@/lib/db/trash";
import { Indicator, Measure } from "@/lib/domain/progress";
import { ResourceText } from "@/lib/domain/resource";
import { Instant } from "@/lib/domain/time";
import { aGoal, aPair, aResource, aSession, now } from "@/tests/builders/records";

const october = Instant.parse("2026-10-20T09:00:00.000Z");

async function aHouse() {
  const db = openDatabase(`trash-${crypto.randomUUID()}`);
  const pair = aPair();
  const pairId = pair.id;
  const goal = aGoal({ pairId, statement: "Run workshops" });
  const row = () => ({
    id: crypto.randomUUID(),
    pairId,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  });
  const indicator = Indicator.parse({ ...row(), goalId: goal.id, name: "People who speak" });
  const measure = Measure.parse({
    ...row(),
    goalId: goal.id,
    indicatorId: indicator.id,
    takenOn: "2026-11-20",
    value: 4,
  });
  await db.pairs.add(pair);
  await db.goals.add(goal);
  await db.indicators.add(indicator);
  await db.measures.add(measure);
  return { db, pair, pairId, goal, indicator, measure };
}

describe("the trash", () => {
  it("lists what was deleted, the latest first, of this pair and no other", async () => {
    const { db, pairId, goal } = await aHouse();
    const session = aSession({ pairId, deletedAt: october });
    await db.sessions.add(session);
    await db.goals.add(aGoal({ deletedAt: now }));
    await removeGoal(db, goal.id, now);
    const other = aPair({ partnerName: "Noor", deletedAt: october });
    await db.pairs.add(other);

    const trash = await listTrash(db, pairId);
    expect(trash.map(({ table, title, day }) => [table, title, day])).toEqual([
      ["goals", "Run workshops", null],
      ["pairs", "Noor", null],
      ["sessions", "", session.startsAt],
    ]);
  });

  it("does not list the parts of what is in it", async () => {
    const { db, pairId, goal, indicator } = await aHouse();
    await db.indicators.update(indicator.id, { deletedAt: october });
    expect((await listTrash(db, pairId)).map(({ table }) => table)).toEqual(["indicators"]);
    await removeGoal(db, goal.id, now);
    expect((await listTrash(db, pairId)).map(({ table }) => table)).toEqual(["goals"]);
  });

  it("gives back what it held, and takes it again", async () => {
    const { db, pairId, goal } = await aHouse();
    await removeGoal(db, goal.id, october);
    const [trashed] = await listTrash(db, pairId);
    if (!trashed) throw new Error("not in the trash");
    await restoreTrashed(db, trashed, now);
    expect(await db.goals.get(goal.id)).toEqual({ ...goal, updatedAt: now });
    await trashAgain(db, trashed, now);
    expect(await listTrash(db, pairId)).toEqual([trashed]);
  });

  it("empties what is older than thirty days with its parts, and leaves tombstones", async () => {
    const { db, pairId, goal, indicator, measure } = await aHouse();
    const page = aResource({ pairId, deletedAt: october });
    await db.resources.add(page);
    await db.resourceTexts.add(ResourceText.parse({ id: page.id, text: "long", selection: "" }));
    await saveDraft(db, `resources/${page.id}/why`, "typed", now);
    await saveDraft(db, "goals/new", "stays", now);
    const recent = aSession({ pairId, deletedAt: Instant.parse("2026-11-01T09:00:00.000Z") });
    await db.sessions.add(recent);
    await removeGoal(db, goal.id, october);

    expect(await emptyTrash(db, now)).toBe(4);

    for (const table of [db.goals, db.indicators, db.measures, db.resources, db.resourceTexts]) {
      expect(await table.count()).toBe(0);
    }
    expect((await db.drafts.toArray()).map(({ key }) => key)).toEqual(["goals/new"]);
    expect(await db.sessions.get(recent.id)).toEqual(recent);
    const stones = await db.tombstones.toArray();
    expect(stones.map(({ id }) => id).sort()).toEqual(
      [goal.id, indicator.id, measure.id, page.id].sort(),
    );
    expect(stones.find(({ id }) => id === goal.id)).toEqual({
      id: goal.id,
      table: "goals",
      pairId,
      deletedAt: now,
    });
    expect(await emptyTrash(db, now)).toBe(0);
  });

  it("empties a whole pair with everything that belongs to it", async () => {
    const { db, pair } = await aHouse();
    const neighbour = aGoal();
    await db.goals.add(neighbour);
    await db.pairs.update(pair.id, { deletedAt: october });
    expect(await emptyTrash(db, now)).toBe(4);
    expect(await db.goals.toArray()).toEqual([neighbour]);
    expect(await db.pairs.count()).toBe(0);
  });

  it("spares what was brought back meanwhile", async () => {
    const { db, goal } = await aHouse();
    expect(await deleteForGood(db, [{ table: "goals", id: goal.id }], now, october)).toBe(0);
    expect(await db.goals.count()).toBe(1);
  });
});

it("counts what is kept by kind, without the trash", async () => {
  const { db, goal, pairId } = await aHouse();
  await db.goals.add(aGoal({ pairId }));
  await removeGoal(db, goal.id, now);
  const counts = Object.fromEntries((await countKinds(db)).map(({ table, kept }) => [table, kept]));
  expect(counts).toEqual({ pairs: 1, goals: 1, indicators: 1, measures: 1 });
});

it("knows when anything was last changed, brought in or deleted for good", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const at = (moment: string) => {
    vi.setSystemTime(moment);
    return moment;
  };
  const first = at("2026-11-23T09:00:00.000Z");
  const { db, goal } = await aHouse();
  expect(await lastChange(db)).toBe(first);
  const later = at("2026-11-24T09:00:00.000Z");
  await removeGoal(db, goal.id, now);
  expect(await lastChange(db)).toBe(later);
  const last = at("2026-11-25T09:00:00.000Z");
  await deleteForGood(db, [{ table: "goals", id: goal.id }], now);
  expect(await lastChange(db)).toBe(last);
  at("2026-11-26T09:00:00.000Z");
  await saveDraft(db, "goals/new", "typed", now);
  expect(await lastChange(db)).toBe(last);
  const merged = at("2026-11-27T09:00:00.000Z");
  const old = Instant.parse("2020-01-01T09:00:00.000Z");
  await db.goals.bulkPut([aGoal({ createdAt: old, updatedAt: old })]);
  expect(await lastChange(db)).toBe(merged);
  expect(await lastChange(openDatabase("trash-empty"))).toBeNull();
  vi.useRealTimers();
});
