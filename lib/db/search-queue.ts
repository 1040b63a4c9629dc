import {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  Dexie,
  type Middleware,
} from "dexie";
import { foundBy } from "@/lib/domain/searched-tables";
import { type TableName, tableNames } from "@/lib/domain/tables";
import type { MentoringDb } from "./database";

/** A row whose words the index does not know yet. */
export interface SearchMark {
  /** Table and id of the row, `goals:…`; the table alone, `goals:`, when many were deleted at once. */
  key: string;
  /**
   * When it was written, in milliseconds of the epoch, with a fraction that tells two writes of one millisecond
   * apart. Negative when it was deleted for good, and its words must go.
   */
  at: number;
}

/** One part of the index that was written in one go and never changes; `lib/search` says what it holds. */
export interface SearchSegment {
  id: number;
  [field: string]: unknown;
}

/** A stretch of a segment: words' postings, those of all words that begin alike, or the keys of its documents. */
export interface SearchBlock {
  segment: number;
  kind: "keys" | "postings" | "prefixes";
  block: number;
  [field: string]: unknown;
}

/** Says of which version the index is, and how far it has come; kept among the segments, under an id that none of them has. */
export const MARKER = 0;

const QUEUE = "searchQueue";

/** Transactions after which the whole index is made anew: no row of theirs is marked by itself. */
const unmarked = new WeakSet<object>();

/** The search's own tables that `replaceIndex` writes to. */
export const indexTables = ["searchQueue", "searchSegments"] as const;

/**
 * Has the index made anew, since the caller's transaction writes everything: marking every row would take as long as
 * writing it.
 */
export async function replaceIndex(db: MentoringDb): Promise<void> {
  await db.searchSegments.put({ id: MARKER, version: null });
  await db.searchQueue.clear();
  const { idbtrans } = Dexie.currentTransaction as unknown as { idbtrans?: object };
  if (idbtrans) unmarked.add(idbtrans);
}

/** The table whose rows are found by each table's words. */
const wholes = new Map<string, TableName>(
  tableNames.flatMap((table) => {
    const whole = foundBy(table);
    return whole ? [[table, whole] as const] : [];
  }),
);

/**
 * Marks what is written as unknown to the search, in the very transaction that writes it: nothing that was kept
 * can be missed, wherever the browser dies. A delete is marked too: its words must leave the index, and the disk.
 */
export const searchMarks: Middleware<DBCore> = {
  stack: "dbcore",
  name: "search-marks",
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) => {
      const isMarked = mode === "readwrite" && stores.some((store) => wholes.has(store));
      const isKnown = core.schema.tables.some(({ name }) => name === QUEUE);
      const widened = isMarked && isKnown && !stores.includes(QUEUE) ? [...stores, QUEUE] : stores;
      return core.transaction(widened, mode, options);
    },
    table: (name) => {
      const table = core.table(name);
      const whole = wholes.get(name);
      return whole === undefined ? table : withMarks(core, table, whole);
    },
  }),
};

const withMarks = (core: DBCore, table: DBCoreTable, whole: TableName): DBCoreTable => ({
  ...table,
  mutate: (request) => {
    const marks = unmarked.has(request.trans) ? [] : marksFor(request, whole);
    // While an older database is brought up to date there may be no queue yet; its index is made anew.
    const { objectStoreNames } = request.trans as IDBTransaction;
    if (marks.length === 0 || !objectStoreNames.contains(QUEUE)) return table.mutate(request);
    const { trans } = request;
    const marking = core.table(QUEUE).mutate({ type: "put", trans, values: marks });
    // When the write itself fails, that failure is the one to hear of.
    marking.catch(() => {});
    return table.mutate(request).then((answer) => marking.then(() => answer));
  },
});

function marksFor(request: DBCoreMutateRequest, whole: TableName): SearchMark[] {
  const at = Date.now() + Math.random();
  const marks = (ids: readonly string[], when: number) =>
    ids.map((id) => ({ key: `${whole}:${id}`, at: when }));
  if (request.type === "delete") return marks(request.keys, -at);
  // What a range held is not told: the index finds out itself.
  if (request.type === "deleteRange") return marks([""], -at);
  return marks(
    request.values.map(({ id }: { id: string }) => id),
    at,
  );
}
