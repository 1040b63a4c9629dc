import type { MentoringDb } from "@/lib/db/database";
import type { SearchDocument } from "./document";
import { dayNumber } from "./segment";
import { eachWord } from "./words";
import { type Facts, type Pause, segmentWriter } from "./write-segment";

/** Words that are put in order in one go, at most about so many: a few milliseconds. */
const ORDERED_AT_ONCE = 2_000;

/** Words that are read in one go. */
const READ_AT_ONCE = 5_000;

/** Gathers documents in memory until they are written as one segment. */
export function gather() {
  const documents: Facts[] = [];
  const found = new Map<string, number[]>();
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
      // Fields go from the title down: the first level at which a word is met is its highest.
      for (const { level, text } of fields) {
        let left = READ_AT_ONCE;
        const take = (word: string) => {
          const known = found.get(word);
          if (known === undefined) found.set(word, [base + level]);
          else if ((known[known.length - 1] ?? 0) < base) known.push(base + level);
          else return --left > 0;
          postings++;
          return --left > 0;
        };
        for (let at = 0; at < text.length; ) {
          at = eachWord(text, take, at);
          if (left > 0) continue;
          left = READ_AT_ONCE;
          await pause();
        }
      }
    },

    /**
     * Writes all of it as one segment.
     *
     * @param settle as in `segmentWriter`
     */
    async write(db: MentoringDb, id: number, pause: Pause, settle?: () => Promise<boolean>) {
      const writer = segmentWriter(db, id, documents.length, pause);
      // By first letter, so that no sorting takes long.
      const shelves = Map.groupBy(found.keys(), (word) => word.charAt(0));
      await pause();
      for (const letter of [...shelves.keys()].sort()) {
        let done = 0;
        for (const word of shelves.get(letter)?.sort() ?? []) {
          writer.add(word, found.get(word) ?? []);
          if (writer.isFull) await writer.write();
          if (++done % ORDERED_AT_ONCE === 0) await pause();
        }
        await pause();
      }
      await writer.finish(documents, [], settle);
    },
  };
}
