import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { type MentoringDb, openDatabase } from "@/lib/db/database";
import { indexWaiting } from "@/lib/search/index-waiting";
import { loadSegments } from "@/lib/search/segment";
import { aGoal, aPair, aResource } from "../../builders/records";
import { idsFor, indexAll, pause } from "../../builders/search";

let db: MentoringDb;
const pair = aPair({ partnerName: "" });
const { id: pairId } = pair;

beforeEach(async () => {
  db = openDatabase(`indexing-${crypto.randomUUID()}`);
  await db.pairs.add(pair);
});

const words = fc.array(fc.stringMatching(/^[a-zéèœçñ]{2,12}[0-9]?$/), {
  minLength: 1,
  maxLength: 8,
});

describe("the index, whatever was written", () => {
  it("finds a row by every word of it, and by every beginning", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(words, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        async (texts, cut) => {
          await db.goals.clear();
          const goals = texts.map((text) =>
            aGoal({ pairId, statement: text.join(" "), purpose: text.toReversed().join(", ") }),
          );
          await db.goals.bulkAdd(goals);
          await indexAll(db);
          for (const [index, text] of texts.entries()) {
            for (const word of text) {
              const typed = word.slice(0, 1 + (cut % word.length));
              expect(await idsFor(db, word)).toContain(goals[index]?.id);
              expect(await idsFor(db, typed), typed).toContain(goals[index]?.id);
            }
          }
        },
      ),
      { numRuns: 15 },
    ));

  it("answers the same in one segment as in many", () =>
    fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 9, maxLength: 12 }), async (texts) => {
        await db.goals.clear();
        const goals = texts.map((text) => aGoal({ pairId, statement: text.join(" ") }));
        for (const goal of goals) {
          await db.goals.add(goal);
          await indexAll(db);
        }
        expect((await loadSegments(db)).length).toBeLessThanOrEqual(6);
        expect(await db.searchQueue.count()).toBe(0);
        for (const [index, text] of texts.entries()) {
          expect(await idsFor(db, text.join(" "))).toContain(goals[index]?.id);
        }
      }),
      { numRuns: 10 },
    ));
});

describe("an indexing that is killed", () => {
  /** Dies at the given turn, as a closed window does: nothing after it runs. */
  const dieAt = (turn: number) => {
    let turns = 0;
    return () => {
      turns += 1;
      if (turns === turn) throw new Error("killed");
      return pause();
    };
  };

  it("loses nothing and leaves nothing behind, wherever it happens", async () => {
    const pages = Array.from({ length: 20 }, (_, index) =>
      aResource({ pairId, title: `Page${index}`, excerpt: `common unique${index}` }),
    );
    await db.resources.bulkAdd(pages);
    await db.searchQueue.clear();
    for (let turn = 1; ; turn++) {
      const [page] = pages;
      if (page) await db.resources.put({ ...page, takeaway: `turn${turn}` });
      const isDone = await indexWaiting(db, { pause: dieAt(turn) }).then(
        () => true,
        () => false,
      );
      if (isDone && turn > 25) break;
    }
    await indexAll(db);
    expect(await db.searchQueue.count()).toBe(0);
    for (const [index, { id }] of pages.entries()) {
      expect((await idsFor(db, `unique${index}`))[0]).toBe(id);
    }
    const segments = await db.searchSegments.toCollection().primaryKeys();
    const owners = new Set((await db.searchBlocks.toArray()).map(({ segment }) => segment));
    expect([...owners].filter((id) => !segments.includes(id))).toEqual([]);
  }, 30_000);

  it("stops when asked, and goes on the next time", async () => {
    await db.goals.add(aGoal({ pairId, statement: "Patience" }));
    const signal = AbortSignal.abort(new Error("closing"));
    await expect(indexWaiting(db, { pause, signal })).rejects.toThrow("closing");
    expect(await db.searchQueue.count()).toBeGreaterThan(0);
    await indexAll(db);
    expect(await db.searchQueue.count()).toBe(0);
  });
});

it("keeps what is written while it works", async () => {
  const goal = aGoal({ pairId, statement: "Before" });
  await db.goals.add(goal);
  let isWritten = false;
  await indexWaiting(db, {
    pause: async () => {
      if (!isWritten) {
        isWritten = true;
        await db.goals.update(goal.id, { statement: "Afterwards" });
      }
      await pause();
    },
  });
  expect(await idsFor(db, "afterwards")).toEqual([goal.id]);
  expect(await idsFor(db, "before")).toEqual([]);
  expect(await db.searchQueue.count()).toBe(0);
});

it("takes up what is written while segments are made one", async () => {
  for (let segment = 0; segment < 7; segment++) {
    await db.goals.add(aGoal({ pairId, statement: `Segment ${segment}` }));
    if (segment < 6) await indexAll(db);
  }
  let isWritten = false;
  await indexWaiting(db, {
    pause: async () => {
      if (!isWritten && (await db.searchQueue.count()) === 0) {
        isWritten = true;
        await db.goals.add(aGoal({ pairId, statement: "Meanwhile" }));
      }
      await pause();
    },
  });
  expect(isWritten).toBe(true);
  expect(await db.searchQueue.count()).toBe(0);
});

it("forgets the earlier readings of a row, and rows that are gone", async () => {
  const goal = aGoal({ pairId, statement: "Zero" });
  const gone = aGoal({ pairId, statement: "Gone" });
  await db.goals.bulkAdd([goal, gone]);
  await indexAll(db);
  await db.goals.delete(gone.id);
  for (let round = 0; round < 40; round++) {
    await db.goals.update(goal.id, { statement: `Round ${round}` });
    await indexAll(db);
  }
  const documents = (await loadSegments(db)).reduce((sum, { row }) => sum + row.days.length, 0);
  expect(documents).toBeLessThan(12);
  expect(await idsFor(db, "39")).toEqual([goal.id]);
  expect(await idsFor(db, "gone")).toEqual([]);
});
