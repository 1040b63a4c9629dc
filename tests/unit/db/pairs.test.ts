import { expect, it } from "vitest";
import { loadExample } from "@/lib/actions/load-example";
import { type MentoringDb, openDatabase } from "@/lib/db/database";
import { saveDraft } from "@/lib/db/drafts";
import { listGoals } from "@/lib/db/goals";
import { currentPair, erasePair, restorePair } from "@/lib/db/pairs";
import { findResourceText, listResources } from "@/lib/db/resources";
import { Contact } from "@/lib/domain/contact";
import { type TableName, tableNames } from "@/lib/domain/tables";
import { aBrowser } from "@/tests/builders/browser";
import { aGoal, aPair, aResource, now } from "@/tests/builders/records";

const deps = () => ({
  db: openDatabase(crypto.randomUUID()),
  now: () => now,
  newId: () => crypto.randomUUID(),
  browser: aBrowser(),
});

const aContact = (pairId: string) =>
  Contact.parse({
    id: crypto.randomUUID(),
    pairId,
    name: "Noor",
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  });

/** Whether a table holds what a person keeps, rather than what the search works with. */
const isKept = (db: MentoringDb, place: number) =>
  tableNames.includes(db.tables[place]?.name as TableName);

it("loads the example and removes all of it, and nothing else", async () => {
  const all = deps();
  const mine = aPair();
  const goal = aGoal({ pairId: mine.id });
  await all.db.pairs.add(mine);
  await all.db.goals.add(goal);

  await loadExample(all, "mentor", "fr");
  const example = await currentPair(all.db, (await all.browser.readSettings()).pairId);
  expect(example).toMatchObject({ isExample: true, partnerName: "Sami" });
  const goals = await listGoals(all.db, example?.id ?? "");
  expect(goals).toHaveLength(2);
  const resources = await listResources(all.db, example?.id ?? "");
  expect(resources.map(({ goalId }) => goalId).sort()).toEqual(goals.map(({ id }) => id).sort());
  for (const { id, question } of resources) {
    expect(question).not.toBe("");
    const kept = await findResourceText(all.db, id);
    expect(kept?.text).toContain(kept?.selection);
  }

  await erasePair(all.db, example?.id ?? "");
  expect(await all.db.pairs.toArray()).toEqual([mine]);
  expect(await all.db.goals.toArray()).toEqual([goal]);
  for (const table of ["sessions", "agendaItems", "promises", "feedback", "resources"]) {
    expect(await all.db.table(table).count(), table).toBe(0);
  }
});

it("takes what was being typed in the example along, and brings all of it back on Undo", async () => {
  const { db } = deps();
  const mine = aPair();
  const example = aPair({ isExample: true });
  const pairId = example.id;
  await db.pairs.bulkAdd([mine, example]);
  await db.goals.add(aGoal({ pairId }));
  const resource = aResource({ pairId });
  await db.resources.add(resource);
  await db.resourceTexts.add({ id: resource.id, text: "All of it.", selection: "" });
  await saveDraft(db, `${pairId}/goals/new`, "Of the example", now);
  await saveDraft(db, `${mine.id}/goals/new`, "Mine", now);
  await db.contacts.add(aContact(pairId));
  const all = () => Promise.all(db.tables.map((table) => table.toArray()));
  const before = await all();

  const erased = await erasePair(db, pairId);
  expect(await db.drafts.toArray()).toMatchObject([{ text: "Mine" }]);
  for (const table of ["goals", "resources", "resourceTexts", "contacts"]) {
    expect(await db.table(table).count(), table).toBe(0);
  }
  await restorePair(db, erased);
  const withoutMarks = (rows: unknown[][]) => rows.filter((_, place) => isKept(db, place));
  expect(withoutMarks(await all())).toEqual(withoutMarks(before));
});

it("shows the oldest pair when the last one is gone", async () => {
  const { db } = deps();
  const older = aPair({ partnerName: "Noor" });
  await db.pairs.bulkAdd([aPair({ createdAt: "2026-12-01T09:00:00.000Z" as never }), older]);
  expect(await currentPair(db, crypto.randomUUID())).toMatchObject({ partnerName: "Noor" });
});
