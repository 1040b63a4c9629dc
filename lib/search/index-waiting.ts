import type { MentoringDb } from "@/lib/db/database";
import { MARKER, type SearchMark } from "@/lib/db/search-queue";
import { searchedTables } from "@/lib/domain/search-rules";
import { documentOf, keyOf, partsOf } from "./document";
import { gather } from "./gather";
import { merge, worthMerging } from "./merge";
import { purge } from "./purge";
import { longPartOf, readRows } from "./read-rows";
import { isBegun, loadSegments, SEARCH_VERSION } from "./segment";
import { clearBlocks, type Pause } from "./write-segment";

/** How long the work may keep others waiting, in milliseconds. */
const TURN_MS = 8;
/** Rows that are read in one go. */
const READ = 32;
/** Marks that are taken at a time; what is written meanwhile comes right after them. */
const ROUND = 2_000;
/** Postings that are held in memory before they are written: some 20 MB. */
const POSTINGS = 800_000;

interface Options {
  pause: Pause;
  signal?: AbortSignal;
}

/**
 * Brings the index up to date with all that was written and deleted. May be killed anywhere: what is not in it yet is
 * still in the queue. No two may run at once.
 */
export async function indexWaiting(db: MentoringDb, options: Options): Promise<void> {
  await begin(db, options.pause);
  // A merge takes long: what was written meanwhile comes before the next. The largest, a purge, comes last, so that
  // one that is always cut short does not have ever more to do.
  do await indexQueue(db, options);
  while ((await mergeFew(db, options)) || (await purgeQueue(db, options)));
}

async function indexQueue(db: MentoringDb, options: Options): Promise<void> {
  for (;;) {
    const written = db.searchQueue.where("at").aboveOrEqual(0).reverse();
    const round = await written.limit(ROUND).toArray();
    if (round.length === 0) return;
    for (let done = 0; done < round.length; ) {
      options.signal?.throwIfAborted();
      done += await indexSome(db, round.slice(done), options);
    }
  }
}

/** Takes out what was deleted for good; says whether there was any. */
async function purgeQueue(db: MentoringDb, { pause, signal }: Options): Promise<boolean> {
  const marks = await db.searchQueue.where("at").below(0).toArray();
  if (marks.length === 0) return false;
  signal?.throwIfAborted();
  await purge(db, marks, await freshId(db), pause);
  return true;
}

/** Makes one segment of a few small ones; says whether there were any. */
async function mergeFew(db: MentoringDb, { pause, signal }: Options): Promise<boolean> {
  const few = worthMerging(await loadSegments(db));
  if (few.length < 2) return false;
  signal?.throwIfAborted();
  await merge(db, few, await freshId(db), pause);
  return true;
}

/** Indexes marked rows until there are enough of them for a segment; says how many. */
async function indexSome(
  db: MentoringDb,
  marks: readonly SearchMark[],
  { pause, signal }: Options,
): Promise<number> {
  const gathered = gather();
  let taken = 0;
  let turnEnds = 0;
  while (taken < marks.length && gathered.postings < POSTINGS) {
    signal?.throwIfAborted();
    const keys = marks.slice(taken, taken + READ).map(({ key }) => key);
    taken += keys.length;
    const readAt = Date.now();
    const parts = keys.flatMap((key) => longPartOf(key) ?? []);
    const rows = await readRows(db, [...keys, ...parts]);
    for (const key of keys) {
      const row = rows.get(key);
      const document = row && documentOf(partsOf(key).table, row, rows.get(longPartOf(key) ?? ""));
      if (document) await gathered.add(document, readAt, pause);
      if (performance.now() > turnEnds) {
        await pause();
        turnEnds = performance.now() + TURN_MS;
      }
    }
  }
  if (!gathered.isEmpty) await gathered.write(db, await freshId(db), pause);
  const known = marks.slice(0, taken);
  await db.transaction("rw", db.searchQueue, async () => {
    const now = await db.searchQueue.bulkGet(known.map(({ key }) => key));
    // A row that was written again since stays in the queue.
    const same = known.filter(({ at }, index) => now[index]?.at === at);
    await db.searchQueue.bulkDelete(same.map(({ key }) => key));
  });
  return taken;
}

/** Clears what a killed run left, and has every row queued when there is no index of this version. */
async function begin(db: MentoringDb, pause: Pause) {
  const isCurrent = await isBegun(db);
  const turn = crypto.randomUUID();
  if (!isCurrent) {
    await db.transaction("rw", db.searchSegments, db.searchBlocks, async () => {
      await db.searchSegments.clear();
      await db.searchBlocks.clear();
      await db.searchSegments.put({ id: MARKER, version: turn });
    });
  }
  const ids = isCurrent ? await db.searchSegments.toCollection().primaryKeys() : [MARKER];
  for (const [index, id] of ids.entries()) {
    await clearBlocks(db, id + 1, ids[index + 1] ?? Number.POSITIVE_INFINITY);
  }
  if (isCurrent) return;
  for (const table of searchedTables) {
    const keys = (await db.table(table).toCollection().primaryKeys()).map(String);
    for (let from = 0; from < keys.length; from += ROUND) {
      await queueAll(
        db,
        keys.slice(from, from + ROUND).map((id) => keyOf(table, id)),
      );
      await pause();
    }
  }
  const isWhole = await db.transaction("rw", db.searchSegments, async () => {
    // Everything may have been replaced meanwhile.
    const isOurs = (await db.searchSegments.get(MARKER))?.version === turn;
    if (isOurs) await db.searchSegments.put({ id: MARKER, version: SEARCH_VERSION });
    return isOurs;
  });
  if (!isWhole) await begin(db, pause);
}

/** Queues rows for the first index; those that were written just now keep their turn, which comes first. */
const queueAll = (db: MentoringDb, keys: readonly string[]) =>
  db.transaction("rw", db.searchQueue, async () => {
    const there = await db.searchQueue.bulkGet([...keys]);
    const missing = keys.filter((_, index) => !there[index]);
    await db.searchQueue.bulkPut(missing.map((key) => ({ key, at: 0 })));
  });

/** An id that no segment has or had: another window may still hold the old one in memory. */
async function freshId(db: MentoringDb): Promise<number> {
  const last = await db.searchSegments.orderBy("id").last();
  return Math.max((last?.id ?? MARKER) + 1, Date.now());
}
