import type { DBCore, DBCoreTable, Middleware } from "dexie";
import { type TableName, tableNames } from "@/lib/domain/tables";
import type { MentoringDb } from "./database";

/** What Cordée remembers of its own work; no part of any file. */
export type Mark =
  /** The last write to anything that counts as work, in milliseconds of the epoch; the fraction tells two apart. */
  | { key: "changed"; at: number }
  /** The change that the day's snapshot already held. */
  | { key: "copied"; at: number }
  /** The change that a return to a snapshot was, and that snapshot's file. */
  | { key: "restored"; at: number; name: string }
  /** What the last upkeep could not do, when, and whether the disk was full. */
  | { key: UpkeepFailure; at: number; isFull: boolean };

export type UpkeepFailure = "snapshot-failed" | "trash-failed";

const MARKS = "marks";

/** Typing and asking are no changes: what was typed is one when it is kept. */
const silent: readonly TableName[] = ["drafts", "ledger"];
const counted = new Set<string>(tableNames.filter((name) => !silent.includes(name)));

/** A moment that no other write has, for two writes to be told apart. */
const freshMoment = (): number => Date.now() + Math.random();

/** What the last upkeep could not do; empty when all went well. */
export async function upkeepFailures(db: MentoringDb) {
  const marks = await db.marks.bulkGet(["snapshot-failed", "trash-failed"]);
  return marks.flatMap((mark) => (mark && "isFull" in mark ? mark : []));
}

/** Marks each write of anything that counts, in the very transaction that writes it, wherever it comes from. */
export const changeMarks: Middleware<DBCore> = {
  stack: "dbcore",
  name: "change-marks",
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) => {
      const isMarked = mode === "readwrite" && stores.some((store) => counted.has(store));
      const isKnown = core.schema.tables.some(({ name }) => name === MARKS);
      const widened = isMarked && isKnown && !stores.includes(MARKS) ? [...stores, MARKS] : stores;
      return core.transaction(widened, mode, options);
    },
    table: (name) => {
      const table = core.table(name);
      return counted.has(name) ? withMark(core, table) : table;
    },
  }),
};

const withMark = (core: DBCore, table: DBCoreTable): DBCoreTable => ({
  ...table,
  mutate: (request) => {
    const { trans } = request;
    // An older database that is just being brought up to date may have no place for it.
    if (!(trans as IDBTransaction).objectStoreNames.contains(MARKS)) return table.mutate(request);
    const values: Mark[] = [{ key: "changed", at: freshMoment() }];
    const marking = core.table(MARKS).mutate({ type: "put", trans, values });
    // When the write itself fails, that failure is the one to hear of.
    marking.catch(() => {});
    return table.mutate(request).then((answer) => marking.then(() => answer));
  },
});
