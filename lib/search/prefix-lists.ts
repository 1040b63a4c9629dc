/** Longest beginning of words that gets a list of its own, in UTF-16 units. */
const LONGEST = 4;

/** One beginning that words have in common, while its words come in. */
interface Open {
  prefix: string;
  words: number;
  /** By document: one more than the best level at which any of the words is in it; 0 when none is. */
  best: Uint8Array;
  documents: number[];
}

/**
 * Joins the postings of the words that begin alike, where these are many: whoever has typed one letter asks for
 * thousands of words, and gets one list.
 *
 * @param amount how many documents there are
 * @param most words that are read one by one; more of them get a list
 * @param keep takes a beginning with its ascending postings
 */
export function prefixLists(
  amount: number,
  most: number,
  keep: (prefix: string, postings: Uint32Array) => void,
) {
  const levels = Array.from(
    { length: LONGEST },
    (): Open => ({ prefix: "", words: 0, best: new Uint8Array(amount), documents: [] }),
  );
  const close = (open: Open) => {
    const { best, documents } = open;
    if (open.words > most) {
      const ordered = Uint32Array.from(documents).sort();
      keep(
        open.prefix,
        ordered.map((number) => number * 4 + (best[number] ?? 1) - 1),
      );
    }
    for (const number of documents) best[number] = 0;
    open.documents = [];
    open.words = 0;
  };
  return {
    /** Takes the next word, in order, with its postings. */
    add(word: string, postings: readonly number[]) {
      for (const [index, open] of levels.entries()) {
        const prefix = word.length > index ? word.slice(0, index + 1) : "";
        if (prefix !== open.prefix) {
          close(open);
          open.prefix = prefix;
        }
        if (prefix === "") continue;
        open.words++;
        const { best, documents } = open;
        for (const posting of postings) {
          const number = posting >> 2;
          const level = (posting & 3) + 1;
          const known = best[number] ?? 0;
          if (known === 0) documents.push(number);
          if (level > known) best[number] = level;
        }
      }
    },
    /** After the last word. */
    finish() {
      for (const open of levels) close(open);
    },
  };
}
