import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { type MentoringDb, openDatabase } from "@/lib/db/database";
import { sharing } from "@/lib/domain/sharing";
import { type TableName, tableNames } from "@/lib/domain/tables";
import { Instant } from "@/lib/domain/time";
import { mirrorRow } from "@/lib/files/mirror";
import { writePartnerCopy } from "@/lib/files/partner-copy";
import { readPartnerCopy } from "@/lib/files/read-partner-copy";
import { planPartnerCopy, takePartnerCopy } from "@/lib/files/take-partner-copy";
import { arbitraryRow } from "@/tests/builders/arbitrary-rows";
import { keepLinked, linkedRows } from "@/tests/builders/linked-rows";
import { aGoal, aPair, aResource, now } from "@/tests/builders/records";
import { rounds } from "@/tests/tools/endurance";

const later = Instant.parse("2026-11-24T09:00:00.000Z");
const farOff = Instant.parse("2040-01-01T00:00:00.000Z");
const sam = { name: "Sam", locale: "fr" } as const;
const aDatabase = () => openDatabase(`test-${crypto.randomUUID()}`);
const nothing = { new: 0, newer: 0, same: 0, kept: 0, gone: 0, rejected: 0 };

const copyOf = async (db: MentoringDb, pairId: string) =>
  readPartnerCopy(await writePartnerCopy(db, pairId, sam, farOff));

const contentOf = async (db: MentoringDb) =>
  Promise.all(tableNames.map((table) => db.table(table).toArray()));

describe("a copy for the partner", () => {
  it.each(tableNames.filter((table) => sharing[table]))(
    "turns %s round, and twice is as it was",
    (table: TableName) => {
      fc.assert(
        fc.property(arbitraryRow(table), (row) => {
          expect(mirrorRow(table, mirrorRow(table, row))).toEqual(row);
        }),
        { numRuns: 30 },
      );
    },
  );

  it("comes in whole, changes nothing twice, and comes back as it went", async () => {
    await fc.assert(
      fc.asyncProperty(linkedRows, async (linked) => {
        const [mine, theirs] = [aDatabase(), aDatabase()];
        const pairId = await keepLinked(mine, linked);
        const copy = await copyOf(mine, pairId);
        expect(copy.rejected).toBe(0);
        const taken = await takePartnerCopy(theirs, copy, farOff);
        expect(taken.counts).toEqual({ ...nothing, new: copy.rows.length + 1 });
        const once = await contentOf(theirs);
        const again = await takePartnerCopy(theirs, copy, farOff);
        expect(again.counts).toEqual({ ...nothing, same: copy.rows.length + 1 });
        expect(await contentOf(theirs)).toEqual(once);

        const before = await contentOf(mine);
        const back = await takePartnerCopy(mine, await copyOf(theirs, pairId), farOff);
        expect(back.counts).toEqual({ ...nothing, same: copy.rows.length + 1 });
        expect(await contentOf(mine)).toEqual(before);
        await taken.undo();
        expect((await contentOf(theirs)).flat()).toEqual([]);
        await Promise.all([mine.delete(), theirs.delete()]);
      }),
      { numRuns: rounds(15, 200), endOnFailure: true },
    );
  }, 120_000);
});

describe("taking a partner’s copy in", () => {
  let mine: MentoringDb;
  let theirs: MentoringDb;
  const pair = aPair({ partnerName: "Lea" });
  const goal = aGoal({ pairId: pair.id, confidence: 4, obstacle: "I am afraid" });

  const exchange = async (from: MentoringDb, to: MentoringDb) =>
    takePartnerCopy(to, await copyOf(from, pair.id), farOff);

  beforeEach(async () => {
    [mine, theirs] = [aDatabase(), aDatabase()];
    await mine.pairs.put(pair);
    await mine.goals.put(goal);
    await exchange(mine, theirs);
  });

  it("begins the relationship from the other side", async () => {
    expect(await theirs.pairs.get(pair.id)).toMatchObject({
      role: "mentor",
      partnerName: "Sam",
      partnerLocale: "fr",
    });
    expect(await theirs.goals.get(goal.id)).toMatchObject({
      statement: goal.statement,
      visibility: "both",
      confidence: null,
      obstacle: "",
    });
  });

  it("brings newer words and leaves what is mine alone", async () => {
    await theirs.goals.update(goal.id, { statement: "Run a workshop", updatedAt: later });
    const { counts, undo } = await exchange(theirs, mine);
    expect(counts).toMatchObject({ newer: 1, same: 1 });
    expect(await mine.goals.get(goal.id)).toEqual({
      ...goal,
      statement: "Run a workshop",
      updatedAt: later,
    });
    await undo();
    expect(await mine.goals.get(goal.id)).toEqual(goal);
  });

  it("keeps my words where they are newer", async () => {
    await mine.goals.update(goal.id, { statement: "Mine", updatedAt: later });
    expect((await exchange(theirs, mine)).counts).toMatchObject({ kept: 1, newer: 0 });
    expect((await mine.goals.get(goal.id))?.statement).toBe("Mine");
  });

  it("keeps my link to what my partner cannot see", async () => {
    const hidden = aGoal({ pairId: pair.id, visibility: "only-me" });
    const resource = aResource({ pairId: pair.id, goalId: hidden.id });
    await mine.goals.put(hidden);
    await mine.resources.put(resource);
    await exchange(mine, theirs);
    expect((await theirs.resources.get(resource.id))?.goalId).toBeNull();
    await theirs.resources.update(resource.id, { takeaway: "Begin early", updatedAt: later });
    await exchange(theirs, mine);
    expect(await mine.resources.get(resource.id)).toMatchObject({
      goalId: hidden.id,
      takeaway: "Begin early",
    });
  });

  it("changes nothing that I no longer show", async () => {
    await mine.goals.update(goal.id, { visibility: "only-me" });
    await theirs.goals.update(goal.id, { statement: "Theirs", updatedAt: later });
    expect((await exchange(theirs, mine)).counts).toMatchObject({ kept: 1, newer: 0 });
    expect(await mine.goals.get(goal.id)).toEqual({ ...goal, visibility: "only-me" });
  });

  it("puts in the trash what my partner deleted, unless I changed it since", async () => {
    await theirs.goals.update(goal.id, { deletedAt: later, updatedAt: later });
    expect((await exchange(theirs, mine)).counts).toMatchObject({ gone: 1 });
    expect((await mine.goals.get(goal.id))?.deletedAt).toBe(later);
    const text = await (await writePartnerCopy(theirs, pair.id, sam, later)).text();
    expect(text).not.toContain(goal.statement);
  });

  it("does not bring back what I deleted for good", async () => {
    await mine.goals.delete(goal.id);
    await mine.tombstones.put({ id: goal.id, table: "goals", pairId: pair.id, deletedAt: later });
    expect((await exchange(theirs, mine)).counts).toMatchObject({ kept: 1, new: 0 });
    expect(await mine.goals.get(goal.id)).toBeUndefined();
  });

  it("touches no other relationship, whatever ids it names", async () => {
    const other = aPair();
    const theirGoal = aGoal({ pairId: other.id });
    await mine.pairs.put(other);
    await mine.goals.put(theirGoal);
    await theirs.goals.put({ ...theirGoal, pairId: pair.id, statement: "Taken", updatedAt: later });
    expect((await exchange(theirs, mine)).counts).toMatchObject({ rejected: 1 });
    expect(await mine.goals.get(theirGoal.id)).toEqual(theirGoal);
  });

  it("lets no clock run ahead of ours", async () => {
    await theirs.goals.update(goal.id, { statement: "Ahead", updatedAt: farOff });
    await takePartnerCopy(mine, await copyOf(theirs, pair.id), later);
    expect((await mine.goals.get(goal.id))?.updatedAt).toBe(later);
  });

  it("refuses the copy that was made here", async () => {
    const own = await copyOf(mine, pair.id);
    await expect(planPartnerCopy(mine, own, now)).rejects.toMatchObject({
      code: "partner-copy-not-readable",
      details: { reason: "own-copy" },
    });
  });

  it("writes all of it or nothing", async () => {
    const copy = await copyOf(theirs, pair.id);
    const { row } = copy.rows[0] ?? {};
    const spoilt = {
      ...copy,
      rows: [...copy.rows, { table: "sessions" as const, row: { ...row } }],
    };
    await mine.goals.delete(goal.id);
    await expect(takePartnerCopy(mine, spoilt, now)).rejects.toThrow();
    expect(await mine.goals.count()).toBe(0);
  });
});

describe("a file that is no partner’s copy", () => {
  const head = { format: "cordee-partner-copy", version: 2, from: sam };
  it.each([
    ["", "not-a-copy"],
    ["{}", "not-a-copy"],
    ["PK\u0003\u0004", "not-a-copy"],
    [`{"format":"cordee-backup","version":2,"tables":{}}`, "not-a-copy"],
    [`{"format":"cordee-partner-copy","version":2,`, "damaged"],
    [JSON.stringify({ ...head, tables: [] }), "damaged"],
    [JSON.stringify({ ...head, tables: {} }), "damaged"],
    [JSON.stringify({ ...head, tables: { pairs: [aPair(), aPair()] } }), "damaged"],
    ["[".repeat(100_000), "not-a-copy"],
  ])("is refused: %.40s", async (text, reason) => {
    await expect(readPartnerCopy(new Blob([text]))).rejects.toMatchObject({
      code: "partner-copy-not-readable",
      details: { reason },
    });
  });

  it("is refused when a newer Cordée wrote it", async () => {
    const newer = new Blob([JSON.stringify({ ...head, version: 99, tables: {} })]);
    await expect(readPartnerCopy(newer)).rejects.toMatchObject({ code: "backup-too-new" });
  });

  it("brings in no row, field or table beyond what may be shared", async () => {
    const pair = aPair();
    const goal = { ...aGoal({ pairId: pair.id, confidence: 9 }), visibility: "only-me" };
    const tables = {
      pairs: [pair],
      goals: [{ ...goal, extra: 1 }, { ...goal, id: "no-id" }, 7, null],
      privateNotes: [{ id: crypto.randomUUID(), pairId: pair.id, aboutId: pair.id, text: "x" }],
      constructor: [{}],
    };
    const text = JSON.stringify({ ...head, tables, gone: [{ table: "ledger", id: goal.id }] });
    const copy = await readPartnerCopy(
      new Blob([text.replace('"extra":1', '"__proto__":{"polluted":true}')]),
    );
    expect(copy.rejected).toBe(6);
    expect(copy.rows).toHaveLength(1);
    expect(copy.rows[0]?.row).not.toHaveProperty("confidence");
    expect({}).not.toHaveProperty("polluted");
    expect(copy.gone).toEqual([]);
  });
});
