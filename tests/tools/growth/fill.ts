import type { MentoringDb } from "@/lib/db/database";
import type { TableName } from "@/lib/domain/tables";
import { chanceFrom } from "../plausible-text";
import { amountsOf, rowMaker } from "./rows";

/** Rows that are made and written in one go. */
const BATCH = 1_000;

/** Fills the one pair's database with so many busy years; says how many rows there are then. */
export async function fillYears(db: MentoringDb, years: number): Promise<number> {
  const pair = await db.pairs.toCollection().first();
  if (!pair) throw new Error("There is no pair");
  const make = rowMaker({ pairId: pair.id, now: Date.now(), chance: chanceFrom(7 + years) });
  const amounts = amountsOf(years);
  const inBatches = async (
    amount: number,
    one: (index: number) => Partial<Record<TableName, object>>,
  ) => {
    for (let done = 0; done < amount; done += BATCH) {
      const length = Math.min(BATCH, amount - done);
      await write(
        db,
        Array.from({ length }, (_, index) => one(done + index)),
      );
    }
  };
  const goals: string[] = [];
  await inBatches(amounts.goals, (index) => {
    const goal = make.goal(index);
    goals.push(goal.id);
    return { goals: goal };
  });
  await inBatches(amounts.sessions, (index) => ({ sessions: make.session(index) }));
  await inBatches(amounts.promises, (index) => ({ promises: make.promise(index) }));
  await inBatches(amounts.feedback, () => ({ feedback: make.feedback() }));
  await inBatches(amounts.logEntries, () => ({ logEntries: make.note() }));
  await inBatches(amounts.resources, (index) => {
    const { resource, text } = make.page(goals[index % goals.length] ?? null);
    return { resources: resource, resourceTexts: text };
  });
  return Object.values(amounts).reduce((sum, amount) => sum + amount, 0);
}

/**
 * Writes rows past all that the app does beside, and without waiting for the disk: the years are there long before
 * they are measured. The index does not know of them yet.
 */
function write(
  db: MentoringDb,
  rows: readonly Partial<Record<TableName, object>>[],
): Promise<void> {
  const tables = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const options = { durability: "relaxed" } as const;
  const transaction = db.backendDB().transaction(tables, "readwrite", options);
  for (const row of rows) {
    for (const [table, value] of Object.entries(row)) transaction.objectStore(table).add(value);
  }
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
