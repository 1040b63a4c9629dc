import { expect, it } from "vitest";
import { loadExample } from "@/lib/actions/load-example";
import { openDatabase } from "@/lib/db/database";
import { listGoals } from "@/lib/db/goals";
import { currentPair, erasePair } from "@/lib/db/pairs";
import { aBrowser } from "@/tests/builders/browser";
import { aGoal, aPair, now } from "@/tests/builders/records";

const deps = () => ({
  db: openDatabase(crypto.randomUUID()),
  now: () => now,
  newId: () => crypto.randomUUID(),
  browser: aBrowser(),
});

it("loads the example and removes all of it, and nothing else", async () => {
  const all = deps();
  const mine = aPair();
  const goal = aGoal({ pairId: mine.id });
  await all.db.pairs.add(mine);
  await all.db.goals.add(goal);

  await loadExample(all, "mentor", "fr");
  const example = await currentPair(all.db, (await all.browser.readSettings()).pairId);
  expect(example).toMatchObject({ isExample: true, partnerName: "Sami" });
  expect(await listGoals(all.db, example?.id ?? "")).toHaveLength(2);

  await erasePair(all.db, example?.id ?? "");
  expect(await all.db.pairs.toArray()).toEqual([mine]);
  expect(await all.db.goals.toArray()).toEqual([goal]);
  for (const table of ["sessions", "agendaItems", "promises", "feedback", "resources"]) {
    expect(await all.db.table(table).count(), table).toBe(0);
  }
});

it("shows the oldest pair when the last one is gone", async () => {
  const { db } = deps();
  const older = aPair({ partnerName: "Noor" });
  await db.pairs.bulkAdd([aPair({ createdAt: "2026-12-01T09:00:00.000Z" as never }), older]);
  expect(await currentPair(db, crypto.randomUUID())).toMatchObject({ partnerName: "Noor" });
});
