import { expect, it } from "vitest";
import type { MentoringDb } from "@/lib/db/database";
import { applyStaged } from "@/lib/db/import";
import { Settings } from "@/lib/domain/settings";
import { Instant } from "@/lib/domain/time";
import { writeBackup } from "@/lib/files/backup";
import { stageBackup } from "@/lib/files/read-backup";
import { aGoal, aPair, now } from "../../builders/records";
import { databaseOf } from "../../builders/whole";

const farAhead = Instant.parse("2099-01-01T00:00:00.000Z");
const [soon, later] = ["2026-11-24T09:00:00.000Z", "2026-11-25T09:00:00.000Z"].map((at) =>
  Instant.parse(at),
) as [Instant, Instant];
const pair = aPair();
const goal = aGoal({ pairId: pair.id, statement: "Words of there", updatedAt: farAhead });

const fileOf = async (data: Parameters<typeof databaseOf>[0], writtenAt: Instant) =>
  writeBackup(
    await databaseOf(data),
    { settings: Settings.parse({}), appVersion: "0.1.0" },
    writtenAt,
  );

const merge = async (db: MentoringDb, file: Blob, at: Instant) =>
  applyStaged(db, await stageBackup(db, file, { now: at }), "merge");

it.each([
  ["of the row", now],
  ["of the row and of its file", farAhead],
])("reverts nothing that was written since, when the clock %s ran ahead", async (_, writtenAt) => {
  const file = await fileOf({ pairs: [pair], goals: [goal] }, writtenAt);
  const db = await databaseOf({ pairs: [pair] });
  await merge(db, file, now);
  expect((await db.goals.get(goal.id))?.statement).toBe("Words of there");
  expect((await db.goals.get(goal.id))?.updatedAt).toBe(now);

  await db.goals.update(goal.id, { statement: "My new words", updatedAt: soon });
  await merge(db, file, later);
  expect((await db.goals.get(goal.id))?.statement).toBe("My new words");
});

it("takes a change from a clock that ran ahead when its file says that it is the later one", async () => {
  const file = await fileOf({ pairs: [pair], goals: [goal] }, soon);
  const db = await databaseOf({
    pairs: [pair],
    goals: [{ ...goal, statement: "My old words", updatedAt: now }],
  });
  await merge(db, file, later);
  expect(await db.goals.get(goal.id)).toMatchObject({
    statement: "Words of there",
    updatedAt: soon,
  });
});

it("removes nothing on the word of a clock that ran ahead", async () => {
  const tomb = { id: goal.id, table: "goals", pairId: pair.id, deletedAt: farAhead };
  const file = await fileOf({ pairs: [pair], tombstones: [tomb] }, farAhead);
  const mine = { ...goal, updatedAt: now };
  const db = await databaseOf({ pairs: [pair], goals: [mine] });
  await merge(db, file, soon);
  expect(await db.goals.get(goal.id)).toEqual(mine);
  expect(await db.tombstones.count()).toBe(0);
});
