import type { MentoringDb } from "@/lib/db/database";
import { prefixLists } from "./prefix-lists";
import { BLOCK, type KeysBlock, type PostingsBlock, packPostings, type Segment } from "./segment";

/** Lets typing, and everything else, come first. */
export type Pause = () => Promise<void>;

/** Words that begin alike and are read one by one, from a few blocks; of more, the postings lie joined as well. */
const ONE_BY_ONE = 4 * BLOCK;
/** Blocks that are written in one transaction. */
const BATCH = 128;

/** Of one document, what the columns of its segment say. */
export interface Facts {
  key: string;
  table: string;
  pairId: string;
  goalId: string;
  day: number;
  readAt: number;
}

/**
 * Writes a segment word by word. Its blocks are not looked at before `finish` writes its row, so that a writing that
 * was cut short leaves nothing but rubbish to clear away.
 *
 * @param documents how many there are
 */
export function segmentWriter(db: MentoringDb, id: number, documents: number, pause: Pause) {
  const words: string[] = [];
  const counts: number[] = [];
  const prefixes: string[] = [];
  let waiting: (PostingsBlock | KeysBlock)[] = [];
  let bytes: number[] = [];
  let ends: number[] = [];

  const write = async () => {
    await db.searchBlocks.bulkPut(waiting);
    waiting = [];
    await pause();
  };
  const closeBlock = () => {
    if (ends.length === 0) return;
    const block = Math.floor((words.length - 1) / BLOCK);
    const packed = { bytes: Uint8Array.from(bytes), ends: Uint32Array.from(ends) };
    waiting.push({ segment: id, kind: "postings", block, ...packed });
    bytes = [];
    ends = [];
  };
  const lists = prefixLists(documents, ONE_BY_ONE, (prefix, postings) => {
    const joined: number[] = [];
    packPostings(postings, joined);
    const packed = { bytes: Uint8Array.from(joined), ends: Uint32Array.of(joined.length) };
    waiting.push({ segment: id, kind: "prefixes", block: prefixes.length, ...packed });
    prefixes.push(prefix);
  });

  return {
    /** Whether so much waits that it is to be written before the next word. */
    get isFull() {
      return waiting.length >= BATCH;
    },
    write,

    /** Takes the next word, in order, with its ascending postings. */
    add(word: string, postings: readonly number[]) {
      if (postings.length === 0) return;
      words.push(word);
      counts.push(postings.length);
      packPostings(postings, bytes);
      ends.push(bytes.length);
      if (ends.length === BLOCK) closeBlock();
      lists.add(word, postings);
    },

    /**
     * Writes what is left, then the segment in place of those that it holds now; none when no document is left.
     *
     * @param settle part of the transaction that keeps the segment; false when it is not wanted any more
     */
    async finish(
      documents: readonly Facts[],
      replaced: readonly number[] = [],
      settle = async () => true,
    ) {
      closeBlock();
      lists.finish();
      for (let block = 0; block * BLOCK < documents.length; block++) {
        const keys = documents.slice(block * BLOCK, (block + 1) * BLOCK).map(({ key }) => key);
        waiting.push({ segment: id, kind: "keys", block, keys });
        if (waiting.length >= BATCH) await write();
      }
      await write();
      const tables = columnOf(documents, ({ table }) => table);
      const pairs = columnOf(documents, ({ pairId }) => pairId);
      const goals = columnOf(documents, ({ goalId }) => goalId);
      const row: Segment = {
        id,
        words: words.join(" "),
        counts: Uint32Array.from(counts),
        prefixes: prefixes.join(" "),
        tables: tables.names,
        tableOf: Uint8Array.from(tables.places),
        pairs: pairs.names,
        pairOf: Uint16Array.from(pairs.places),
        goals: goals.names,
        goalOf: Uint32Array.from(goals.places),
        days: Uint16Array.from(documents, ({ day }) => day),
        readAt: Float64Array.from(documents, ({ readAt }) => readAt),
      };
      await db.transaction("rw", db.searchSegments, db.searchBlocks, async () => {
        if (!(await settle())) return;
        if (documents.length > 0) await db.searchSegments.put(row);
        await db.searchSegments.bulkDelete([...replaced]);
        for (const old of replaced) await clearBlocks(db, old, old + 1);
      });
    },
  };
}

/** Takes away the blocks of the segments from one id up to, but not including, another. */
export const clearBlocks = (db: MentoringDb, from: number, until: number) =>
  db.searchBlocks.where(":id").between([from], [until]).delete();

/** Texts of few kinds as the list of kinds and each one's place in it. */
function columnOf(documents: readonly Facts[], read: (facts: Facts) => string) {
  const placeOf = new Map<string, number>();
  const places = documents.map((facts) => {
    const name = read(facts);
    const place = placeOf.get(name) ?? placeOf.size;
    placeOf.set(name, place);
    return place;
  });
  return { names: [...placeOf.keys()], places };
}
