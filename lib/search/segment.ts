import type { MentoringDb } from "@/lib/db/database";
import { MARKER, type SearchBlock, type SearchSegment } from "@/lib/db/search-queue";
import type { NearWord } from "./near-words";

/** Changes with what words are or how they are kept: an index of another version is made anew. */
export const SEARCH_VERSION = 2;
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
  /** Beginnings of so many words that their postings lie joined, each in a block of its own; like the words. */
  prefixes: string;
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

export const dayNumber = (day: string): number =>
  Math.min(Math.max(Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS) || 0, 0), 65_535);

/** Writes ascending postings behind those that are there. */
export function packPostings(postings: Iterable<number>, bytes: number[]): void {
  let before = 0;
  for (const posting of postings) {
    let rest = posting - before;
    before = posting;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  }
}

/**
 * Reads the postings of one word of a block.
 *
 * @param into takes them; large enough for a posting of each document
 * @returns how many there are
 */
export function unpackPostings(
  { bytes, ends }: PostingsBlock,
  place: number,
  into: Uint32Array,
): number {
  const end = ends[place] ?? 0;
  let value = 0;
  let amount = 0;
  for (let at = place === 0 ? 0 : (ends[place - 1] ?? 0); at < end; amount++) {
    let byte = bytes[at++] ?? 0;
    let distance = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      distance |= (byte & 127) << shift;
    }
    value += distance;
    into[amount] = value;
  }
  return amount;
}

/** An id that no segment has or had: another window may still hold the old one in memory. */
export async function freshId(db: MentoringDb): Promise<number> {
  const last = await db.searchSegments.orderBy("id").last();
  return Math.max((last?.id ?? MARKER) + 1, Date.now());
}

/** A segment with its words told apart. */
export interface LoadedSegment {
  row: Segment;
  words: readonly string[];
  /** Number of the block of each beginning whose postings lie joined. */
  prefixes: ReadonlyMap<string, number>;
  /** How many postings its words have. */
  size: number;
  /** What typed words may mean here, as far as it was found out. */
  near: Map<string, readonly NearWord[]>;
}

const told = (texts: string): string[] => (texts === "" ? [] : texts.split(" "));

const opened = (row: Segment): LoadedSegment => ({
  row,
  words: told(row.words),
  prefixes: new Map(told(row.prefixes).map((prefix, block) => [prefix, block])),
  size: row.counts.reduce((sum, count) => sum + count, 0),
  near: new Map(),
});

const loaded = new WeakMap<MentoringDb, Map<number, LoadedSegment>>();

/** The segments as they are now; those read before are not read again. */
export async function loadSegments(db: MentoringDb): Promise<LoadedSegment[]> {
  const ids = await db.searchSegments.where("id").above(MARKER).primaryKeys();
  const before = loaded.get(db) ?? new Map<number, LoadedSegment>();
  const missing = ids.filter((id) => !before.has(id));
  const rows = missing.length > 0 ? await db.searchSegments.bulkGet(missing) : [];
  for (const row of rows) {
    if (row) before.set(row.id, opened(row as Segment));
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
