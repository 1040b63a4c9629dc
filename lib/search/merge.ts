import type { MentoringDb } from "@/lib/db/database";
import {
  BLOCK,
  eachPosting,
  type KeysBlock,
  type LoadedSegment,
  type PostingsBlock,
} from "./segment";
import { type Facts, type Pause, segmentWriter } from "./write-segment";

/** More segments than this make a search read too many small blocks. */
const SEGMENTS = 6;
/** Segments merged in one go: a merge that is always cut short must not grow until it never ends. */
const AT_ONCE = 8;
/** Words after which others come first. */
const SLICE = 1_000;

/** The small segments that are worth making one; none while there are few. */
export function worthMerging(segments: readonly LoadedSegment[]): LoadedSegment[] {
  if (segments.length <= SEGMENTS) return [];
  const bySize = segments.toSorted((a, b) => sizeOf(a) - sizeOf(b)).slice(0, AT_ONCE);
  let together = 0;
  // A large one is left alone until the small ones weigh as much: rewriting it each time would cost more.
  const last = bySize.findIndex((segment, index) => {
    const isTooLarge = index > 2 && sizeOf(segment) > together;
    together += sizeOf(segment);
    return isTooLarge;
  });
  return last < 0 ? bySize : bySize.slice(0, last);
}

const sizeOf = ({ row }: LoadedSegment): number =>
  row.counts.reduce((total, count) => total + count, 0);

/**
 * Makes one segment of several. Of a row that is in more than one the latest reading stays; rows that are gone do not,
 * nor do those whose keys are given.
 */
export async function merge(
  db: MentoringDb,
  segments: readonly LoadedSegment[],
  id: number,
  pause: Pause,
  leaving: ReadonlySet<string> = new Set(),
) {
  const { documents, numbers } = await joinDocuments(db, segments, pause, leaving);
  const writer = segmentWriter(db, id, pause);
  const readers = segments.map((segment) => reader(db, segment));
  for (let done = 1; ; done++) {
    let next: string | undefined;
    for (const { word } of readers) {
      const here = word();
      if (here !== undefined && (next === undefined || here < next)) next = here;
    }
    if (next === undefined) break;
    const postings: number[] = [];
    for (const [index, { word, take }] of readers.entries()) {
      if (word() !== next) continue;
      for (const posting of await take()) {
        const number = numbers[index]?.[Math.floor(posting / 4)] ?? -1;
        if (number >= 0) postings.push(number * 4 + (posting % 4));
      }
    }
    await writer.add(next, postings);
    if (done % SLICE === 0) await pause();
  }
  await writer.finish(
    documents,
    segments.map(({ row }) => row.id),
  );
}

/** Reads a segment's words in order, a block at a time. */
function reader(db: MentoringDb, { row, words }: LoadedSegment) {
  let at = 0;
  let block: PostingsBlock | undefined;
  return {
    word: () => words[at] || undefined,
    take: async () => {
      if (at % BLOCK === 0 || !block) {
        const key: [number, "postings", number] = [row.id, "postings", Math.floor(at / BLOCK)];
        block = (await db.searchBlocks.get(key)) as PostingsBlock | undefined;
      }
      const postings: number[] = [];
      if (block) eachPosting(block, at % BLOCK, (posting) => postings.push(posting));
      at++;
      return postings;
    },
  };
}

/** The keys of a segment's documents, by their numbers. */
export async function keysOf(db: MentoringDb, { row }: LoadedSegment): Promise<string[]> {
  const range = db.searchBlocks.where(":id").between([row.id, "keys"], [row.id, "keys", Infinity]);
  return ((await range.toArray()) as KeysBlock[]).flatMap((block) => block.keys);
}

/** The documents that stay, and by segment the number that each of its documents gets: -1 when it does not stay. */
async function joinDocuments(
  db: MentoringDb,
  segments: readonly LoadedSegment[],
  pause: Pause,
  leaving: ReadonlySet<string>,
) {
  const latest = new Map<string, Facts & { segment: number; number: number }>();
  const ordered: (Facts & { segment: number; number: number })[] = [];
  for (const [segment, loaded] of segments.entries()) {
    const { row } = loaded;
    for (const [number, key] of (await keysOf(db, loaded)).entries()) {
      const facts = {
        key,
        table: row.tables[row.tableOf[number] ?? 0] ?? "",
        pairId: row.pairs[row.pairOf[number] ?? 0] ?? "",
        goalId: row.goals[row.goalOf[number] ?? 0] ?? "",
        day: row.days[number] ?? 0,
        readAt: row.readAt[number] ?? 0,
        segment,
        number,
      };
      ordered.push(facts);
      const other = latest.get(key);
      if (!other || other.readAt <= facts.readAt) latest.set(key, facts);
    }
    await pause();
  }
  const there = new Set<string>();
  for (const table of new Set(ordered.map((facts) => facts.table))) {
    for (const id of await db.table(table).toCollection().primaryKeys())
      there.add(`${table}:${id}`);
    await pause();
  }
  const staying = ordered.filter(
    (facts) => latest.get(facts.key) === facts && there.has(facts.key) && !leaving.has(facts.key),
  );
  const numbers = segments.map(({ row }) => new Int32Array(row.days.length).fill(-1));
  for (const [place, { segment, number }] of staying.entries()) {
    const own = numbers[segment];
    if (own) own[number] = place;
  }
  return { documents: staying satisfies readonly Facts[], numbers };
}
