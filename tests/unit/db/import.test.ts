import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MentoringDb } from "@/lib/db/database";
import { applyStaged } from "@/lib/db/import";
import { Settings } from "@/lib/domain/settings";
import { Instant } from "@/lib/domain/time";
import { writeBackup } from "@/lib/files/backup";
import { stageBackup } from "@/lib/files/read-backup";
import { arbitraryData, type Everything } from "../../builders/arbitrary-rows";
import { aGoal, aPair, aResource, now } from "../../builders/records";
import { databaseOf, wholeOf } from "../../builders/whole";
import { rounds } from "../../tools/endurance";

const options = { settings: Settings.parse({}), appVersion: "0.1.0" };
const later = Instant.parse("2026-11-24T09:00:00.000Z");

const backupOf = (db: MentoringDb) => writeBackup(db, options, now);

async function bringInto(db: MentoringDb, file: Blob) {
  const plan = await stageBackup(db, file);
  await applyStaged(db, plan, "merge");
  return plan;
}

const merged = async (into: Partial<Everything>, ...from: Partial<Everything>[]) => {
  const db = await databaseOf(into);
  for (const data of from) await bringInto(db, await backupOf(await databaseOf(data)));
  return db;
};

describe("merging", () => {
  it("keeps the newer change, whichever side made it", async () => {
    const pair = aPair();
    const goal = aGoal({ pairId: pair.id });
    const reworded = { ...goal, statement: "Run workshops alone", updatedAt: later };
    const here = await merged(
      { pairs: [pair], goals: [goal] },
      { pairs: [pair], goals: [reworded] },
    );
    const there = await merged(
      { pairs: [pair], goals: [reworded] },
      { pairs: [pair], goals: [goal] },
    );
    expect(await here.goals.get(goal.id)).toEqual(reworded);
    expect(await there.goals.get(goal.id)).toEqual(reworded);
  });

  it("counts beforehand what it would do", async () => {
    const pair = aPair();
    const [same, older, newer, added] = [1, 2, 3, 4].map(() => aGoal({ pairId: pair.id })) as [
      Everything["goals"][0],
      Everything["goals"][0],
      Everything["goals"][0],
      Everything["goals"][0],
    ];
    const file = await backupOf(
      await databaseOf({ pairs: [pair], goals: [same, older, newer, added] }),
    );
    const db = await databaseOf({
      pairs: [pair],
      goals: [
        same,
        { ...older, updatedAt: later },
        { ...newer, updatedAt: Instant.parse("2026-11-22T09:00:00.000Z") },
      ],
    });
    const plan = await stageBackup(db, file);
    expect(plan).toMatchObject({ version: 3, exportedAt: now, removes: 0, rejectedCount: 0 });
    expect(plan.tables).toEqual({
      pairs: { new: 0, newer: 0, same: 1, older: 0, rejected: 0 },
      goals: { new: 1, newer: 1, same: 1, older: 1, rejected: 0 },
    });
  });

  it("takes a later deletion over, with the texts that go with it", async () => {
    const pair = aPair();
    const resource = aResource({ pairId: pair.id });
    const text = { id: resource.id, text: "Five minutes", selection: "" };
    const gone = { id: resource.id, table: "resources", pairId: pair.id, deletedAt: later };
    const file = await backupOf(await databaseOf({ pairs: [pair], tombstones: [gone] }));
    const db = await databaseOf({ pairs: [pair], resources: [resource], resourceTexts: [text] });

    expect((await bringInto(db, file)).removes).toBe(1);

    expect(await wholeOf(db)).toMatchObject({
      resources: [],
      resourceTexts: [],
      tombstones: [gone],
    });
  });

  it("brings nothing back that was deleted since, unless it was changed after", async () => {
    const pair = aPair();
    const resource = aResource({ pairId: pair.id });
    const goal = aGoal({ pairId: pair.id, updatedAt: later });
    const tombstones = [
      { id: resource.id, table: "resources", pairId: pair.id, deletedAt: later },
      { id: goal.id, table: "goals", pairId: pair.id, deletedAt: now },
    ];
    const text = { id: resource.id, text: "Five minutes", selection: "" };
    const db = await merged(
      { pairs: [pair], tombstones },
      { pairs: [pair], goals: [goal], resources: [resource], resourceTexts: [text] },
    );
    expect(await wholeOf(db)).toMatchObject({ resources: [], resourceTexts: [], goals: [goal] });
  });

  it("changes nothing the second time", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryData(), arbitraryData(), async (mine, theirs) => {
        const db = await databaseOf(mine);
        const file = await backupOf(await databaseOf(theirs));
        await bringInto(db, file);
        const once = await wholeOf(db);
        const plan = await bringInto(db, file);
        expect(await wholeOf(db)).toEqual(once);
        for (const changes of Object.values(plan.tables)) {
          expect(changes).toMatchObject({ new: 0, newer: 0, rejected: 0 });
        }
        expect(plan.removes).toBe(0);
        await db.delete();
      }),
      { numRuns: rounds(8, 150), endOnFailure: true },
    );
  }, 240_000);

  it("forgets what was exchanged with the partner of those rows only that it changed", async () => {
    const pair = aPair();
    const [same, changed] = [aGoal({ pairId: pair.id }), aGoal({ pairId: pair.id })];
    const gone = aGoal({ pairId: pair.id });
    const db = await databaseOf({ pairs: [pair], goals: [same, changed, gone] });
    await db.exchanged.bulkAdd(
      [same, changed, gone].map(({ id }) => ({ id, pairId: pair.id, taken: null, sent: null })),
    );
    const left = async () => (await db.exchanged.toCollection().primaryKeys()).sort();

    await bringInto(db, await backupOf(db));
    expect(await left()).toEqual([same.id, changed.id, gone.id].sort());

    const tomb = { id: gone.id, table: "goals", pairId: pair.id, deletedAt: later };
    const goals = [same, { ...changed, statement: "Other words", updatedAt: later }];
    const theirs = await databaseOf({ pairs: [pair], goals, tombstones: [tomb] });
    await bringInto(db, await backupOf(theirs));
    expect(await left()).toEqual([same.id]);
  });

  it("comes to the same whichever copy is merged into which", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryData(3), fc.infiniteStream(fc.nat(5)), async (base, dice) => {
        const [mine, theirs] = [edited(base, dice, 1), edited(base, dice, 2)];
        const [here, there] = await Promise.all([merged(mine, theirs), merged(theirs, mine)]);
        expect(await wholeOf(here)).toEqual(await wholeOf(there));
        await Promise.all([here.delete(), there.delete()]);
      }),
      { numRuns: rounds(10, 200), endOnFailure: true },
    );
  }, 240_000);
});

describe("replacing", () => {
  it("changes nothing at all when a single row cannot be written", async () => {
    const [before, after] = fc.sample(arbitraryData(), 2) as [Everything, Everything];
    const db = await databaseOf(before);
    const plan = await stageBackup(db, await backupOf(await databaseOf(after)));
    const last = await db.stagedRows.orderBy("order").last();
    await db.stagedRows.update(last?.order ?? 0, { table: "goals", row: { id: undefined } });
    const whole = await wholeOf(db);

    await expect(applyStaged(db, plan, "replace")).rejects.toThrow();

    expect(await wholeOf(db)).toEqual(whole);
  });

  it("stops when asked to, and leaves all as it was", async () => {
    const [before, after] = fc.sample(arbitraryData(), 2) as [Everything, Everything];
    const db = await databaseOf(before);
    const whole = await wholeOf(db);
    const plan = await stageBackup(db, await backupOf(await databaseOf(after)));
    const stopped = applyStaged(db, plan, "replace", { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow("aborted");
    expect(await wholeOf(db)).toEqual(whole);
  });

  it("writes the file that was shown, or nothing", async () => {
    const pair = aPair();
    const goal = aGoal({ pairId: pair.id });
    const db = await databaseOf({ pairs: [pair], goals: [goal] });
    const shown = await stageBackup(db, await backupOf(await databaseOf({ pairs: [pair] })));
    const outdated = { code: "plan-outdated" };

    const other = await stageBackup(db, await backupOf(await databaseOf({ pairs: [aPair()] })));
    await expect(applyStaged(db, shown, "replace")).rejects.toMatchObject(outdated);
    await applyStaged(db, other, "merge");
    await expect(applyStaged(db, shown, "replace")).rejects.toMatchObject(outdated);
    await expect(applyStaged(db, other, "replace")).rejects.toMatchObject(outdated);

    expect(await db.pairs.count()).toBe(2);
    expect(await db.goals.toArray()).toEqual([goal]);
  });

  it("is of one file where two are read at once", async () => {
    const db = await databaseOf();
    const files = await Promise.all(
      ["First", "Second"].map(async (partnerName) =>
        backupOf(await databaseOf({ pairs: [aPair({ partnerName })] })),
      ),
    );
    const plans = await Promise.all(files.map((file) => stageBackup(db, file)));
    const outcomes = await Promise.allSettled(
      plans.map((plan) => applyStaged(db, plan, "replace")),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.pairs.count()).toBe(1);
  });
});

/** The same data as one of two devices goes on with it: rows changed, deleted or left, each at a moment of its own. */
function edited(base: Everything, dice: Iterator<number>, device: number): Everything {
  const copy = structuredClone(base);
  let tick = 0;
  for (const [table, rows] of Object.entries(copy) as [string, Record<string, unknown>[]][]) {
    copy[table as keyof Everything] = rows.flatMap((row) => {
      const roll: number = dice.next().value ?? 0;
      const at = `2040-01-01T00:0${device}:${String(tick++ % 60).padStart(2, "0")}.${100 + tick}Z`;
      const stamp = "updatedAt" in row ? "updatedAt" : "savedAt" in row ? "savedAt" : null;
      if (stamp === null || table === "pairs" || roll > 2) return [row];
      if (roll > 0 || stamp === "savedAt") return [{ ...row, [stamp]: at }];
      const tomb = { id: row.id, table, pairId: row.pairId, deletedAt: at };
      copy.tombstones.push(tomb as Everything["tombstones"][0]);
      return [];
    }) as never;
  }
  const resources = new Set(copy.resources.map(({ id }) => id));
  copy.resourceTexts = copy.resourceTexts.filter(({ id }) => resources.has(id));
  return copy;
}
