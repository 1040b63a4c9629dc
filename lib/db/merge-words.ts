import { diff3Merge, diffIndices } from "node-diff3";

/** What the comparison says of one stretch: agreed words, or what each side made of it. */
interface Stretch {
  ok?: string[];
  conflict?: { a: string[]; b: string[] };
}

interface Difference {
  buffer1: readonly [start: number, length: number];
  buffer1Content: readonly string[];
  buffer2Content: readonly string[];
}

/**
 * Brings together what two windows made of one text. Where only one of them changed something, its change
 * stands; where both did, the words of both stay, theirs first. So no word that either side added is missing.
 *
 * @param base what both began from
 */
export function mergeWords(base: string, theirs: string, mine: string): string {
  if (theirs === base || theirs === mine) return mine;
  if (mine === base) return theirs;
  const texts = { base: toWords(base), theirs: toWords(theirs), mine: toWords(mine) };
  const all = Object.values(texts);
  const most = Math.min(...all.map(({ length }) => length));
  const start = countSame(all, most, (words, place) => words[place]);
  const end = countSame(all, most - start, (words, place) => words[words.length - 1 - place]);
  const between = (words: string[]) => words.slice(start, words.length - end);
  const stretches: Stretch[] = diff3Merge(
    between(texts.theirs),
    between(texts.base),
    between(texts.mine),
    { excludeFalseConflicts: true },
  );
  return toText([
    ...texts.mine.slice(0, start),
    ...stretches.flatMap(({ ok, conflict }) => ok ?? (conflict ? both(conflict) : [])),
    ...texts.mine.slice(texts.mine.length - end),
  ]);
}

/** Each word with the space before it, so that going on at the end changes no word that was there. */
const toWords = (text: string): string[] => text.match(/\s*\S+|\s+$/gu) ?? [];

/** Words that met in the merge, and had no space between, get one. */
const toText = (words: readonly string[]): string =>
  words.map((word, place) => (place > 0 && /^\S/u.test(word) ? ` ${word}` : word)).join("");

/** How many words all have in common, counted from one end: comparing the rest alone keeps it quick. */
function countSame(
  all: readonly (readonly string[])[],
  most: number,
  at: (words: readonly string[], place: number) => string | undefined,
): number {
  let count = 0;
  while (count < most && new Set(all.map((words) => at(words, count))).size === 1) count++;
  return count;
}

/** The shortest text that holds both in their order. */
function both({ a, b }: { a: string[]; b: string[] }): string[] {
  const words: string[] = [];
  let read = 0;
  const differences: Difference[] = diffIndices(a, b);
  for (const { buffer1, buffer1Content, buffer2Content } of differences) {
    const [start, length] = buffer1;
    words.push(...a.slice(read, start), ...buffer1Content, ...buffer2Content);
    read = start + length;
  }
  return [...words, ...a.slice(read)];
}
