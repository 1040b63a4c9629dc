import type { MentoringDb } from "@/lib/db/database";
import type { SearchMark } from "@/lib/db/search-queue";
import { partsOf } from "./document";
import { keysOf, merge } from "./merge";
import { readRows } from "./read-rows";
import { type LoadedSegment, loadSegments } from "./segment";
import type { Pause } from "./write-segment";

/**
 * Takes rows that were deleted for good out of the index, words and all, by writing their segments anew without them;
 * all segments when many were deleted at once. The marks stay until that is done.
 *
 * @param id the segment's that is written
 */
export async function purge(
  db: MentoringDb,
  marks: readonly SearchMark[],
  id: number,
  pause: Pause,
): Promise<void> {
  const gone = new Set(marks.map(({ key }) => key));
  const areMany = marks.some(({ key }) => partsOf(key).id === "");
  const held: LoadedSegment[] = [];
  for (const segment of await loadSegments(db)) {
    const keys = areMany ? [] : await keysOf(db, segment);
    if (areMany || keys.some((key) => gone.has(key))) held.push(segment);
    await pause();
  }
  if (held.length > 0) await merge(db, held, id, pause, gone);
  // Of some only the long part went: what is left of them is read again.
  const left = await readRows(
    db,
    [...gone].filter((key) => partsOf(key).id !== ""),
  );
  await db.transaction("rw", db.searchQueue, async () => {
    const now = await db.searchQueue.bulkGet(marks.map(({ key }) => key));
    const done = marks.filter(({ at }, index) => now[index]?.at === at).map(({ key }) => key);
    await db.searchQueue.bulkDelete(done.filter((key) => !left.has(key)));
    const again = done.filter((key) => left.has(key));
    await db.searchQueue.bulkPut(again.map((key) => ({ key, at: Date.now() + Math.random() })));
  });
}
