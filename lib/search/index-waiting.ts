import type { MentoringDb } from "@/lib/db/database";
import { MARKER, type SearchMark } from "@/lib/db/search-queue";
import { documentOf, partsOf } from "./document";
import { indexEveryRow } from "./first-index";
import { gather } from "./gather";
import { merge, worthMerging } from "./merge";
import { type IndexOptions, POSTINGS, READ, turns } from "./pace";
import { purge } from "./purge";
import { longPartOf, readRows } from "./read-rows";
import { freshId, loadSegments } from "./segment";
import { clearBlocks } from "./write-segment";

/** Marks that are taken at a time; what is written meanwhile comes right after them. */
const ROUND = 2_000;
/**
 * Brings the index up to date with all that was written and deleted. May be killed anywhere: what is not in it yet is
 * still in the queue. No two may run at once.
 */
export async function indexWaiting(db: MentoringDb, options: IndexOptions): Promise<void> {
  await clearRubbish(db);
  await indexEveryRow(db, options, () => indexQueue(db, options));
  // A merge takes long: what was written meanwhile comes before the next. The largest, a purge, comes last, so that
  // one that is always cut short does not have ever more to do.
  do await indexQueue(db, options);
  while ((await mergeFew(db, options)) || (await purgeQueue(db, options)));
}

async function indexQueue(db: MentoringDb, options: IndexOptions): Promise<void> {
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
async function purgeQueue(db: MentoringDb, { pause, signal }: IndexOptions): Promise<boolean> {
  const marks = await db.searchQueue.where("at").below(0).toArray();
  if (marks.length === 0) return false;
  signal?.throwIfAborted();
  await purge(db, marks, await freshId(db), pause);
  return true;
}

/** Makes one segment of a few small ones; says whether there were any. */
async function mergeFew(db: MentoringDb, { pause, signal }: IndexOptions): Promise<boolean> {
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
  { pause, signal }: IndexOptions,
): Promise<number> {
  const gathered = gather();
  const breathe = turns(pause);
  let taken = 0;
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
      await breathe();
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

/** Clears the blocks that a killed run left without their segment. */
async function clearRubbish(db: MentoringDb): Promise<void> {
  const ids = [MARKER, ...(await db.searchSegments.where("id").above(MARKER).primaryKeys())];
  for (const [index, id] of ids.entries()) {
    await clearBlocks(db, id + 1, ids[index + 1] ?? Number.POSITIVE_INFINITY);
  }
}
