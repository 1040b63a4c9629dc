/** How many different words there are to write with; French and English pages together hold about as many. */
const VOCABULARY = 120_000;

/** A repeatable source of numbers from 0 to 1 (mulberry32), so that two runs measure the same thing. */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES =
  "a be con dé ent fa gé hi in jo ka le mo na ou pré qui ré sé ti un va wi xé yo za tion ment eur ing ness able".split(
    " ",
  );

/** The word of a rank, the commonest at 1; every rank has its own. */
export function wordOf(rank: number): string {
  let word = "";
  for (let rest = rank; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word;
}

let vocabulary: string[] = [];

/** Text of about so many characters, whose words are as unevenly common as in a natural language (Zipf). */
export function plausibleText(length: number, chance: () => number): string {
  if (vocabulary.length === 0)
    vocabulary = Array.from({ length: VOCABULARY }, (_, rank) => wordOf(rank));
  const words: string[] = [];
  for (let written = 0; written < length; ) {
    const word = vocabulary[Math.floor(VOCABULARY ** chance())] ?? "";
    words.push(word);
    written += word.length + 1;
  }
  return words.join(" ");
}
