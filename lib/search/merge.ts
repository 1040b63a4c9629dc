import type { MentoringDb } from "@/lib/db/database";
import {
  BLOCK,
  type KeysBlock,
  type LoadedSegment,
  type PostingsBlock,
  unpackPostings,
} from "./segment";
import { type Facts, type Pause, segmentWriter } from "./write-segment";

/** More segments than this make a search read too many small blocks. */
const SEGMENTS = 6;
/**
 * Segments merged in one go: a merge that is always cut short must not grow until it never ends. With fewer, the first
 * index of very much would be written in more rounds, the last of them over nearly all of it.
 */
const AT_ONCE = 24;
/** Blocks of a segment that are read in one go. */
const BLOCKS = 8;
/** Keys that are read in one go: a few milliseconds. */
const KEYS = 5_000;
/** Words after which others come first. */
const SLICE = 1_000;

/** The small segments that are worth making one; none while there are few. */
export function worthMerging(segments: readonly LoadedSegment[]): LoadedSegment[] {
  if (segments.length <= SEGMENTS) return [];
  const bySize = segments.toSorted((a, b) => a.size - b.size).slice(0, AT_ONCE);
  let together = 0;
  // A large one is left alone until the small ones weigh as much: rewriting it each time would cost more.
  const last = bySize.findIndex((segment, index) => {
    const isTooLarge = index > 2 && segment.size > together;
    together += segment.size;
    return isTooLarge;
  });
  return last < 0 ? bySize : bySize.slice(0, last);
}

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
  const writer = segmentWriter(db, id, documents.length, pause);
  const readers = segments.map((segment) => reader(db, segment));
  for (let done = 1; ; done++) {
    let next: string | undefined;
    for (const { word } of readers) {
      const here = word();
      if (here !== undefined && (next === undefined || here < next)) next = here;
    }
    if (next === undefined) break;
    const postings: number[] = [];
    for (const [index, { word, isReady, read, take }] of readers.entries()) {
      if (word() !== next) continue;
      if (!isReady()) await read();
      const own = numbers[index] ?? new Int32Array();
      take((posting) => {
        const number = own[posting >> 2] ?? -1;
        if (number >= 0) postings.push(number * 4 + (posting & 3));
      });
    }
    writer.add(next, postings);
    if (writer.isFull) await writer.write();
    if (done % SLICE === 0) await pause();
  }
  await writer.finish(
    documents,
    segments.map(({ row }) => row.id),
  );
}

/** Reads a segment's words in order, some blocks at a time. */
function reader(db: MentoringDb, { row, words }: LoadedSegment) {
  const postings = new Uint32Array(row.days.length);
  let at = 0;
  let first = 0;
  let blocks: PostingsBlock[] = [];
  const blockHere = () => blocks[Math.floor(at / BLOCK) - first];
  return {
    word: () => words[at],
    isReady: () => blockHere() !== undefined,
    read: async () => {
      first = Math.floor(at / BLOCK);
      const range = [first, first + BLOCKS].map((block) => [row.id, "postings", block] as const);
      const found = db.searchBlocks.where(":id").between(...(range as [never, never]));
      blocks = (await found.toArray()) as PostingsBlock[];
    },
    take: (each: (posting: number) => void) => {
      const block = blockHere();
      const amount = block ? unpackPostings(block, at % BLOCK, postings) : 0;
      for (let index = 0; index < amount; index++) each(postings[index] ?? 0);
      at++;
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
      if (number % KEYS === KEYS - 1) await pause();
    }
    await pause();
  }
  const there = await keysThere(db, ordered, pause);
  const documents: Facts[] = [];
  const numbers = segments.map(({ row }) => new Int32Array(row.days.length).fill(-1));
  for (const [index, facts] of ordered.entries()) {
    const { key, segment, number } = facts;
    const own = numbers[segment];
    if (own && latest.get(key) === facts && there.has(key) && !leaving.has(key)) {
      own[number] = documents.length;
      documents.push(facts);
    }
    if (index % KEYS === KEYS - 1) await pause();
  }
  return { documents, numbers };
}

/**
 * Which documents' rows are still there. Their tables are read where these documents lie, and nowhere else: segments of
 * the first index are of one stretch each, and a merge that read whole tables would take the longer the more there is.
 */
async function keysThere(
  db: MentoringDb,
  documents: readonly Facts[],
  pause: Pause,
): Promise<Set<string>> {
  const there = new Set<string>();
  for (const [table, own] of Map.groupBy(documents, (facts) => facts.table)) {
    let [first, last] = ["\uffff", ""];
    for (const { key } of own) {
      const id = key.slice(table.length + 1);
      if (id < first) first = id;
      if (id > last) last = id;
    }
    const keys = db.table(table);
    for (let isFirst = true; first <= last; isFirst = false) {
      const range = keys.where(":id").between(first, last, isFirst, true);
      const found = (await range.limit(KEYS).primaryKeys()).map(String);
      for (const id of found) there.add(`${table}:${id}`);
      await pause();
      if (found.length < KEYS) break;
      first = found.at(-1) ?? "\uffff";
    }
  }
  return there;
}
