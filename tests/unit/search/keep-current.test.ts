import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type MentoringDb, openDatabase } from "@/lib/db/database";
import { catchUp, keepCurrent } from "@/lib/search/keep-current";
import { aGoal, aPair } from "../../builders/records";

let db: MentoringDb;
let stop = () => {};
const pair = aPair();
const goal = () => aGoal({ pairId: pair.id, statement: "Patience" });

const indexed = () =>
  vi.waitFor(async () => expect(await db.searchQueue.count()).toBe(0), {
    timeout: 6_000,
    interval: 50,
  });

beforeEach(async () => {
  db = openDatabase(`keep-current-${crypto.randomUUID()}`);
  await db.pairs.add(pair);
});
afterEach(() => {
  stop();
  stop = () => {};
});

it("takes up what was written while another window was at work, without another write", async () => {
  const held = Promise.withResolvers<void>();
  const other = navigator.locks.request(`${db.name}-search`, () => held.promise);
  stop = keepCurrent(db);
  await db.goals.add(goal());
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(await db.searchQueue.count()).toBeGreaterThan(0);
  held.resolve();
  await other;
  await indexed();
}, 15_000);

it("catches up without a window, and leaves it to one that is at it", async () => {
  await db.goals.add(goal());
  const held = Promise.withResolvers<void>();
  const other = navigator.locks.request(`${db.name}-search`, () => held.promise);
  await catchUp(db);
  expect(await db.searchQueue.count()).toBeGreaterThan(0);
  held.resolve();
  await other;
  await catchUp(db);
  expect(await db.searchQueue.count()).toBe(0);
});

it("leaves nothing waiting for its turn once it is stopped", async () => {
  const held = Promise.withResolvers<void>();
  const other = navigator.locks.request(`${db.name}-search`, () => held.promise);
  stop = keepCurrent(db);
  await db.goals.add(goal());
  await new Promise((resolve) => setTimeout(resolve, 2_300));
  stop();
  held.resolve();
  await other;
  const { pending = [] } = await navigator.locks.query();
  expect(pending.filter(({ name }) => name === `${db.name}-search`)).toEqual([]);
}, 10_000);
