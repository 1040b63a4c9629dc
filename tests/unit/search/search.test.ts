import { beforeEach, describe, expect, it } from "vitest";
import { type MentoringDb, openDatabase } from "@/lib/db/database";
import { changeResource } from "@/lib/db/resources";
import { countUnread, search } from "@/lib/search/search";
import { aGoal, aPair, aResource, aSession, now } from "../../builders/records";
import { idsFor, indexAll } from "../../builders/search";

let db: MentoringDb;
const pair = aPair();
const { id: pairId } = pair;

beforeEach(async () => {
  db = openDatabase(`search-${crypto.randomUUID()}`);
  await db.pairs.add(pair);
});

describe.each([
  ["just written", async () => {}],
  ["indexed", () => indexAll(db)],
])("what is %s", (_, prepare) => {
  it("is found by accents or none, by its beginning, with one letter wrong", async () => {
    const goal = aGoal({ pairId, statement: "Réussir l’œuvre collective : animer un atelier" });
    await db.goals.add(goal);
    await prepare();
    const words = ["reussir", "RÉUSSIR", "oeuvre", "l'oeuvre", "atel", "atleier", "ateleir", "ani"];
    for (const text of [...words, "colective", "collecttive", "bollective", "atelier reussir"]) {
      expect(await idsFor(db, text), text).toEqual([goal.id]);
    }
    expect(await idsFor(db, "atelier absent")).toEqual([]);
    expect(await idsFor(db, "  … ")).toEqual([]);
  });

  it("is not found by four letters that it only has after its first", async () => {
    await db.goals.add(aGoal({ pairId, statement: "Dire ce qui va après la séance" }));
    await prepare();
    expect(await idsFor(db, "pres")).toEqual([]);
  });

  it("shows an edit at once, and no longer what it said before", async () => {
    const goal = aGoal({ pairId, statement: "Learn to delegate" });
    await db.goals.add(goal);
    await prepare();
    await db.goals.update(goal.id, { statement: "Learn to negotiate" });
    expect(await idsFor(db, "negotiate")).toEqual([goal.id]);
    expect(await idsFor(db, "delegate")).toEqual([]);
    await prepare();
    expect(await idsFor(db, "negotiate")).toEqual([goal.id]);
    expect(await idsFor(db, "delegate")).toEqual([]);
  });

  it("is gone once it, its item or its pair was deleted, and back when that is undone", async () => {
    const session = aSession({ pairId, notes: "We spoke of patience" });
    await db.sessions.add(session);
    await prepare();
    await db.sessions.update(session.id, { deletedAt: now });
    expect(await idsFor(db, "patience")).toEqual([]);
    await db.sessions.update(session.id, { deletedAt: null });
    expect(await idsFor(db, "patience")).toEqual([session.id]);
    await db.pairs.update(pairId, { deletedAt: now });
    expect(await idsFor(db, "patience")).toEqual([]);
    await db.pairs.update(pairId, { deletedAt: null });
    await db.sessions.delete(session.id);
    expect(await idsFor(db, "patience")).toEqual([]);
  });

  it("is found by its long part too, as one item", async () => {
    const page = aResource({ pairId, title: "Opening a workshop" });
    await db.resources.add(page);
    await db.resourceTexts.add({
      id: page.id,
      text: `${"much ".repeat(99)} zeppelin`,
      selection: "",
    });
    await prepare();
    const [result] = await search(db, { text: "opening zeppelin", today: "2026-11-23" }, 10);
    expect(result).toMatchObject({ id: page.id, address: `/plan/${page.id}`, kind: "resource" });
    expect(marked(result?.title)).toEqual(["Opening"]);
    expect(marked(result?.snippet)).toEqual(["zeppelin"]);
    await changeResource(db, page.id, { title: "Ending a workshop" }, now);
    expect(await idsFor(db, "ending zeppelin")).toEqual([page.id]);
  });

  it("is narrowed by kind, goal, pair and day", async () => {
    const other = aPair({ partnerName: "Noor" });
    await db.pairs.add(other);
    const goal = aGoal({ pairId, statement: "Patience", createdAt: now });
    const page = aResource({ pairId, title: "Patience", goalId: goal.id });
    const theirs = aSession({ pairId: other.id, notes: "Patience", startsAt: now });
    await db.goals.add(goal);
    await db.resources.add(page);
    await db.sessions.add(theirs);
    await prepare();
    expect(await idsFor(db, "patience")).toHaveLength(3);
    expect(await idsFor(db, "patience", { kind: "resource" })).toEqual([page.id]);
    expect((await idsFor(db, "patience", { goalId: goal.id })).sort()).toEqual(
      [goal.id, page.id].sort(),
    );
    expect(await idsFor(db, "patience", { pairId: other.id })).toEqual([theirs.id]);
    expect(await idsFor(db, "patience", { from: "2026-11-24" })).toEqual([]);
    expect(await idsFor(db, "patience", { from: "2026-11-23", until: "2026-11-23" })).toHaveLength(
      3,
    );
  });

  it("comes first when its title says it, then as typed, then when it is recent", async () => {
    const titled = aGoal({ pairId, statement: "Delegate more" });
    const beside = aGoal({ pairId, statement: "Grow", purpose: "To delegate" });
    const early = "2025-01-01T00:00:00.000Z" as typeof now;
    const old = aGoal({ pairId, statement: "Delegate well", createdAt: early });
    const begun = aGoal({ pairId, statement: "Delegated work" });
    await db.goals.bulkAdd([beside, old, begun, titled]);
    await prepare();
    expect(await idsFor(db, "delegate")).toEqual([titled.id, old.id, begun.id, beside.id]);
  });
});

it("finds what was kept before there was an index, and is not made anew at the next start", async () => {
  const goals = Array.from({ length: 50 }, (_, index) =>
    aGoal({ pairId, statement: `Goal number ${index} about gardening` }),
  );
  await db.goals.bulkAdd(goals);
  await db.searchQueue.clear();
  expect(await idsFor(db, "gardening")).toEqual([]);
  await indexAll(db);
  expect(await idsFor(db, "gardening")).toHaveLength(30);
  const before = await db.searchSegments.toArray();

  db.close();
  db = openDatabase(db.name);
  expect(await idsFor(db, "gardening")).toHaveLength(30);
  await indexAll(db);
  expect(await db.searchSegments.toArray()).toEqual(before);
});

it("says how many rows it does not read yet, whenever they were written", async () => {
  await indexAll(db);
  expect(await countUnread(db)).toBe(0);
  const goals = Array.from({ length: 200 }, (_, index) =>
    aGoal({ pairId, statement: `${index === 0 ? "Oldest" : "Later"} of all` }),
  );
  for (const goal of goals) await db.goals.add(goal);
  expect(await idsFor(db, "later")).toHaveLength(30);
  expect(await idsFor(db, "oldest")).toEqual([]);
  expect(await countUnread(db)).toBe(160);
  await db.goals.bulkDelete(goals.slice(1, 101).map(({ id }) => id));
  expect(await countUnread(db)).toBe(60);
  await indexAll(db);
  expect(await countUnread(db)).toBe(0);
  expect(await idsFor(db, "oldest")).toEqual([goals[0]?.id]);
});

it("hands out text, never markup", async () => {
  const statement = "<img src=x onerror=alert(1)> & <b>patience</b>";
  await db.goals.add(aGoal({ pairId, statement }));
  const [result] = await search(db, { text: "patience", today: "2026-11-23" }, 1);
  expect(result?.title.text).toBe(statement);
  expect(marked(result?.title)).toEqual(["patience"]);
});

it("stops when nobody waits for the answer", async () => {
  await db.goals.add(aGoal({ pairId, statement: "Patience" }));
  const stopped = AbortSignal.abort(new Error("typed on"));
  const answer = search(db, { text: "patience", today: "2026-11-23" }, 1, stopped);
  await expect(answer).rejects.toThrow("typed on");
});

const marked = (part: Awaited<ReturnType<typeof search>>[0]["snippet"] | undefined) =>
  part?.ranges.map(({ start, end }) => part.text.slice(start, end));
