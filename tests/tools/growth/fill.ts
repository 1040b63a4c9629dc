import type { MentoringDb } from "@/lib/db/database";
import { chanceFrom } from "../plausible-text";
import { amountsOf, rowMaker } from "./rows";

/** Rows that are made and written in one go. */
const BATCH = 250;

/** Fills the one pair's database with so many busy years; says how many rows there are then. */
export async function fillYears(db: MentoringDb, years: number): Promise<number> {
  const pair = await db.pairs.toCollection().first();
  if (!pair) throw new Error("There is no pair");
  const make = rowMaker({ pairId: pair.id, now: Date.now(), chance: chanceFrom(7 + years) });
  const amounts = amountsOf(years);
  const inBatches = async <Row>(
    amount: number,
    one: (index: number) => Row,
    write: (rows: Row[]) => Promise<unknown>,
  ) => {
    for (let done = 0; done < amount; done += BATCH) {
      const length = Math.min(BATCH, amount - done);
      await write(Array.from({ length }, (_, index) => one(done + index)));
    }
  };
  const goals: string[] = [];
  await inBatches(amounts.goals, make.goal, (rows) => {
    goals.push(...rows.map(({ id }) => id));
    return db.goals.bulkAdd(rows);
  });
  await inBatches(amounts.sessions, make.session, (rows) => db.sessions.bulkAdd(rows));
  await inBatches(amounts.promises, make.promise, (rows) => db.promises.bulkAdd(rows));
  await inBatches(amounts.feedback, make.feedback, (rows) => db.feedback.bulkAdd(rows));
  await inBatches(amounts.logEntries, make.note, (rows) => db.logEntries.bulkAdd(rows));
  await inBatches(
    amounts.resources,
    (index) => make.page(goals[index % goals.length] ?? null),
    async (pages) => {
      await db.resources.bulkAdd(pages.map(({ resource }) => resource));
      await db.resourceTexts.bulkAdd(pages.map(({ text }) => text));
    },
  );
  return Object.values(amounts).reduce((sum, amount) => sum + amount, 0);
}
