import { expect, it } from "vitest";
import { openDatabase } from "@/lib/db/database";
import { currentStep } from "@/lib/db/journey";
import { aGoal, aPair, aResource, aSession, now } from "@/tests/builders/records";

it("counts what is kept, and nothing that was deleted", async () => {
  const db = openDatabase(crypto.randomUUID());
  const { id: pairId } = aPair();
  const goal = aGoal({ pairId });
  const resource = aResource({ pairId });
  const session = aSession({ pairId, status: "held" });
  await db.goals.add(goal);
  await db.resources.add(resource);
  await db.sessions.bulkAdd([session, aSession({ pairId })]);
  expect(await currentStep(db, pairId)).toBe(2);

  await db.resources.update(resource.id, { deletedAt: now });
  expect(await currentStep(db, pairId)).toBe(1);
  await db.sessions.update(session.id, { deletedAt: now });
  expect(await currentStep(db, pairId)).toBe(0);
  await db.resources.update(resource.id, { deletedAt: null });
  await db.goals.update(goal.id, { deletedAt: now });
  expect(await currentStep(db, pairId)).toBe(0);
});
