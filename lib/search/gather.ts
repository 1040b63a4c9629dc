import type { MentoringDb } from "@/lib/db/database";
import type { SearchDocument } from "./document";
import { dayNumber } from "./segment";
import { wordsOf } from "./words";
import { type Facts, type Pause, segmentWriter } from "./write-segment";

/** Words that are put in order in one go, at most about so many: a few milliseconds. */
const ORDERED_AT_ONCE = 2_000;

/** Words that are read in one go. */
const READ_AT_ONCE = 5_000;

/** Gathers documents in memory until they are written as one segment. */
export function gather() {
  const documents: Facts[] = [];
  // By first letter, so that no sorting takes long.
  const shelves = new Map<string, Map<string, number[]>>();
  let postings = 0;

  return {
    get postings() {
      return postings;
    },
    get isEmpty() {
      return documents.length === 0;
    },

    /** Reads a document's words; a whole book takes several turns. */
    async add(document: SearchDocument, readAt: number, pause: Pause) {
      const { key, table, pairId, goalId, day, fields } = document;
      const base = documents.length * 4;
      documents.push({ key, table, pairId, goalId, day: dayNumber(day), readAt });
      const levelOf = new Map<string, number>();
      // Fields go from the title down: the first level at which a word is met is its highest.
      let read = 0;
      for (const { level, text } of fields) {
        for (const { folded } of wordsOf(text)) {
          if (!levelOf.has(folded)) levelOf.set(folded, level);
          if (++read % READ_AT_ONCE === 0) await pause();
        }
      }
      for (const [word, level] of levelOf) {
        const letter = word[0] ?? "";
        const shelf = shelves.get(letter) ?? new Map<string, number[]>();
        shelves.set(letter, shelf);
        const found = shelf.get(word);
        if (found) found.push(base + level);
        else shelf.set(word, [base + level]);
      }
      postings += levelOf.size;
    },

    /** Writes all of it as one segment. */
    async write(db: MentoringDb, id: number, pause: Pause) {
      const writer = segmentWriter(db, id, pause);
      for (const letter of [...shelves.keys()].sort()) {
        const shelf = shelves.get(letter) ?? new Map<string, number[]>();
        let done = 0;
        for (const word of [...shelf.keys()].sort()) {
          await writer.add(word, shelf.get(word) ?? []);
          if (++done % ORDERED_AT_ONCE === 0) await pause();
        }
        await pause();
      }
      await writer.finish(documents);
    },
  };
}
