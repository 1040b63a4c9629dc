import type { MentoringDb } from "@/lib/db/database";
import type { SearchBlock, SearchSegment } from "@/lib/db/search-queue";

/** Changes with what words are or how they are kept: an index of another version is made anew. */
export const SEARCH_VERSION = 1;
/** Words, or documents, whose postings or keys lie in one block. */
export const BLOCK = 128;
const DAY_MS = 86_400_000;

/**
 * One part of the index: its words in order, and of each document what it is filtered and ranked by, in columns
 * whose place is the document's number. Written once, never changed; a few are merged into one now and then.
 */
export interface Segment extends SearchSegment {
  /** Parted by spaces, sorted by code unit. */
  words: string;
  /** In how many documents each word is. */
  counts: Uint32Array;
  tables: string[];
  tableOf: Uint8Array;
  pairs: string[];
  pairOf: Uint16Array;
  goals: string[];
  goalOf: Uint32Array;
  /** Days since 1970. */
  days: Uint16Array;
  /** When each row was read, in milliseconds of the epoch: of two documents of one row the later one holds. */
  readAt: Float64Array;
}

/**
 * Where the words are: for each word its postings, each a document's number times four plus the level of the field,
 * ascending, written as the distance from the one before, seven bits a byte.
 */
export interface PostingsBlock extends SearchBlock {
  bytes: Uint8Array;
  /** Where each word's bytes end. */
  ends: Uint32Array;
}

export interface KeysBlock extends SearchBlock {
  keys: string[];
}

/** Says that every row was put into the queue once; kept among the segments, under an id that none of them has. */
export const MARKER = 0;

export const dayNumber = (day: string): number =>
  Math.min(Math.max(Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS) || 0, 0), 65_535);

/** Reads the postings of one word of a block, one by one: there are many. */
export function eachPosting(
  { bytes, ends }: PostingsBlock,
  place: number,
  read: (posting: number) => void,
): void {
  const end = ends[place] ?? 0;
  let value = 0;
  for (let at = place === 0 ? 0 : (ends[place - 1] ?? 0); at < end; ) {
    let distance = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++] ?? 0;
      distance += (byte & 127) * shift;
      if (byte < 128) break;
    }
    value += distance;
    read(value);
  }
}

/** A segment with its words told apart. */
export interface LoadedSegment {
  row: Segment;
  words: readonly string[];
}

const loaded = new WeakMap<MentoringDb, Map<number, LoadedSegment>>();

/** The segments as they are now; those read before are not read again. */
export async function loadSegments(db: MentoringDb): Promise<LoadedSegment[]> {
  const ids = await db.searchSegments.where("id").above(MARKER).primaryKeys();
  const before = loaded.get(db) ?? new Map<number, LoadedSegment>();
  const missing = ids.filter((id) => !before.has(id));
  const rows = missing.length > 0 ? await db.searchSegments.bulkGet(missing) : [];
  for (const row of rows) {
    if (!row) continue;
    const segment = row as Segment;
    before.set(row.id, { row: segment, words: segment.words.split(" ") });
  }
  const now = new Map(
    ids.flatMap((id) => {
      const segment = before.get(id);
      return segment ? [[id, segment] as const] : [];
    }),
  );
  loaded.set(db, now);
  return [...now.values()];
}
