import { expect, it } from "vitest";
import { openDatabase } from "@/lib/db/database";
import { addPromise, changePromise, keepPromise } from "@/lib/db/promises";
import { CalendarDay, Instant } from "@/lib/domain/time";
import { aPair, now } from "@/tests/builders/records";

const later = Instant.parse("2026-11-24T09:00:00.000Z");
const [first, second, third] = ["2026-12-01", "2026-12-08", "2026-12-15"].map((day) =>
  CalendarDay.parse(day),
);

async function promised() {
  const db = openDatabase(`promises-${crypto.randomUUID()}`);
  const id = crypto.randomUUID();
  const row = { id, pairId: aPair().id, sessionId: null, by: "partner" as const };
  await addPromise(db, { ...row, text: "sends the plan", dueOn: first ?? null }, now);
  return { db, id, here: () => db.promises.get(id) };
}

it("a promise moved twice keeps the day first given", async () => {
  const { db, id, here } = await promised();
  for (const dueOn of [second, third]) {
    await changePromise(db, id, { state: "renegotiated", dueOn: dueOn ?? null }, later);
  }
  expect(await here()).toMatchObject({ dueOn: third, firstDueOn: first, state: "renegotiated" });
});

it("a promise kept says when, and no longer once that is taken back", async () => {
  const { db, id, here } = await promised();
  await keepPromise(db, id, later);
  expect(await here()).toMatchObject({ state: "kept", keptAt: later, firstDueOn: null });
  await changePromise(db, id, { state: "open" }, later);
  expect(await here()).toMatchObject({ state: "open", keptAt: null });
});

it("a promise is in the words of whoever wrote them last", async () => {
  const { db, id, here } = await promised();
  expect(await here()).toMatchObject({ writtenBy: "me" });
  await db.promises.update(id, { writtenBy: "partner" });
  await changePromise(db, id, { dueOn: second ?? null }, later);
  expect(await here()).toMatchObject({ writtenBy: "partner" });
  await changePromise(db, id, { text: "sends the whole plan" }, later);
  expect(await here()).toMatchObject({ writtenBy: "me" });
});
