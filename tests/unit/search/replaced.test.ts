import { beforeEach, expect, it } from "vitest";
import { type MentoringDb, openDatabase } from "@/lib/db/database";
import { applyStaged } from "@/lib/db/import";
import { Settings } from "@/lib/domain/settings";
import { writeBackup } from "@/lib/files/backup";
import { stageBackup } from "@/lib/files/read-backup";
import { indexWaiting } from "@/lib/search/index-waiting";
import { countUnread } from "@/lib/search/search";
import { aGoal, aPair, now } from "../../builders/records";
import { idsFor, indexAll, pause } from "../../builders/search";

const pair = aPair({ partnerName: "" });
const goalsAbout = (word: string) =>
  Array.from({ length: 50 }, (_, index) =>
    aGoal({ pairId: pair.id, statement: `Goal ${index} about ${word}` }),
  );

let db: MentoringDb;
let file: Blob;

beforeEach(async () => {
  const other = openDatabase(`replacing-${crypto.randomUUID()}`);
  await other.pairs.add(pair);
  await other.goals.bulkAdd(goalsAbout("gardening"));
  file = await writeBackup(other, { settings: Settings.parse({}), appVersion: "0.0.0" }, now);
  db = openDatabase(`replaced-${crypto.randomUUID()}`);
  await db.pairs.add(pair);
  await db.goals.bulkAdd(goalsAbout("patience"));
});

const replaceAll = async () => applyStaged(db, await stageBackup(db, file), "replace");

it("says that nothing of a file that replaced everything is read yet, and finds it once it is", async () => {
  await indexAll(db);
  await replaceAll();
  expect(await db.searchQueue.count()).toBe(0);
  expect(await countUnread(db)).toBe(51);
  expect(await idsFor(db, "patience")).toEqual([]);
  await indexAll(db);
  expect(await countUnread(db)).toBe(0);
  expect(await idsFor(db, "gardening")).toHaveLength(30);
  expect(await idsFor(db, "patience")).toEqual([]);
  const words = (await db.searchSegments.toArray()).map((segment) => String(segment.words));
  expect(words.join(" ")).not.toContain("patience");
});

it("misses nothing of a file that replaces everything while the first index is made, whenever", async () => {
  for (let moment = 0; moment < 8; moment++) {
    await db.searchSegments.clear();
    let pauses = 0;
    await indexWaiting(db, {
      pause: async () => {
        if (pauses++ === moment) await replaceAll();
        await pause();
      },
    });
    await indexAll(db);
    expect(await idsFor(db, "gardening"), `at ${moment}`).toHaveLength(30);
    expect(await countUnread(db)).toBe(0);
    await db.goals.clear();
    await db.goals.bulkAdd(goalsAbout("patience"));
  }
});
