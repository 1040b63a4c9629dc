import { beforeEach, expect, it } from "vitest";
import { type MentoringDb, openDatabase } from "@/lib/db/database";
import { deleteForGood } from "@/lib/db/delete-for-good";
import { indexWaiting } from "@/lib/search/index-waiting";
import { aGoal, aPair, aResource, now } from "../../builders/records";
import { idsFor, indexAll, pause } from "../../builders/search";

let db: MentoringDb;
const pair = aPair();
const { id: pairId } = pair;
const kept = aGoal({ pairId, statement: "Speak about gardening" });
const secret = aGoal({ pairId, statement: "Secretly leave gardening" });

/** All words that lie in the index, and the keys of all its documents. */
async function inIndex(): Promise<string> {
  const segments = await db.searchSegments.toArray();
  const blocks = await db.searchBlocks.where(":id").above([0]).toArray();
  const keys = blocks.flatMap((block) => (block.keys as string[] | undefined) ?? []);
  return [...segments.map(({ words }) => String(words ?? "")), ...keys].join(" ");
}

beforeEach(async () => {
  db = openDatabase(`purge-${crypto.randomUUID()}`);
  await db.pairs.add(pair);
  await db.goals.bulkAdd([kept, secret]);
  await indexAll(db);
});

it("loses the words of what was deleted for good, and keeps the others", async () => {
  expect(await inIndex()).toContain("secretly");
  await deleteForGood(db, [{ table: "goals", id: secret.id }], now);
  await indexAll(db);
  const left = await inIndex();
  expect(left).not.toContain("secretly");
  expect(left).not.toContain(secret.id);
  expect(await idsFor(db, "gardening")).toEqual([kept.id]);
  expect(await db.searchQueue.count()).toBe(0);
});

it("loses the words of a long part with its item", async () => {
  const page = aResource({ pairId, title: "Zeppelin" });
  await db.resources.add(page);
  await db.resourceTexts.add({ id: page.id, text: "Hindenburg", selection: "" });
  await indexAll(db);
  await deleteForGood(db, [{ table: "resources", id: page.id }], now);
  await indexAll(db);
  expect(await inIndex()).not.toMatch(/zeppelin|hindenburg/);
});

it("loses a long part that went alone, and keeps its item", async () => {
  const page = aResource({ pairId, title: "Zeppelin" });
  await db.resources.add(page);
  await db.resourceTexts.add({ id: page.id, text: "Hindenburg", selection: "" });
  await indexAll(db);
  await db.resourceTexts.delete(page.id);
  await indexAll(db);
  expect(await inIndex()).not.toContain("hindenburg");
  expect(await idsFor(db, "zeppelin")).toEqual([page.id]);
  expect(await db.searchQueue.count()).toBe(0);
});

it("loses the words of everything that was replaced, whichever rows came back", async () => {
  await db.transaction("rw", db.goals, async () => {
    await db.goals.clear();
    await db.goals.add({ ...secret, statement: "Plainly go" });
  });
  await indexAll(db);
  expect(await inIndex()).not.toMatch(/secretly|gardening/);
  expect(await idsFor(db, "plainly")).toEqual([secret.id]);
  expect(await db.searchQueue.count()).toBe(0);
});

it("has nothing left once everything is gone", async () => {
  await deleteForGood(db, [{ table: "pairs", id: pairId }], now);
  await indexAll(db);
  expect((await inIndex()).trim()).toBe("");
  expect(await idsFor(db, "gardening")).toEqual([]);
});

it("loses them also when it is killed on the way, wherever that is", async () => {
  for (let turn = 1; turn < 12; turn++) {
    const doomed = aGoal({ pairId, statement: `Hidden${turn} matter` });
    await db.goals.add(doomed);
    await indexAll(db);
    await deleteForGood(db, [{ table: "goals", id: doomed.id }], now);
    let turns = 0;
    const dying = () => {
      turns += 1;
      if (turns === turn) throw new Error("killed");
      return pause();
    };
    await indexWaiting(db, { pause: dying }).catch(() => {});
    await indexAll(db);
    expect(await inIndex(), `turn ${turn}`).not.toContain("hidden");
    expect(await idsFor(db, "gardening")).toHaveLength(2);
  }
});

it("keeps what came back before its words were gone", async () => {
  await db.goals.delete(secret.id);
  await db.goals.add(secret);
  await indexAll(db);
  expect(await idsFor(db, "secretly")).toEqual([secret.id]);
});
