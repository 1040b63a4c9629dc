import { diff3Merge } from "node-diff3";
import { mergeSplices } from "./merge-splices";
import { joinStretch } from "./merge-stretch";

/** What the comparison says of one stretch: agreed words, or what each side made of it. */
interface Compared {
  ok?: string[];
  conflict?: { a: string[]; o: string[]; b: string[] };
}

/** Pairs of like words that one comparison may weigh: more would be felt while typing. */
const WEIGHABLE_PAIRS = 200_000;

/**
 * Brings together what two windows made of one text. Where only one of them changed something, its change
 * stands; where both did, the words of both stay, theirs first. So no word that either side added is missing.
 *
 * @param base what both began from
 */
export function mergeWords(base: string, theirs: string, mine: string): string {
  if (theirs === base || theirs === mine) return mine;
  if (mine === base) return theirs;
  return (
    mergeSplices(base, theirs, mine) ??
    mergeParts([base, theirs, mine].map(toWords), toText) ??
    // Texts that repeat few words without end are compared line by line.
    mergeParts([base, theirs, mine].map(toLines), (lines) => lines.join("\n")) ??
    `${theirs}\n${mine}`
  );
}

/** Merges two changes of a list of parts; null when comparing them would take too long. */
function mergeParts(
  [base = [], theirs = [], mine = []]: readonly string[][],
  join: (parts: readonly string[]) => string,
): string | null {
  const all = [base, theirs, mine];
  const most = Math.min(...all.map(({ length }) => length));
  const start = countSame(all, most, (parts, place) => parts[place]);
  const end = countSame(all, most - start, (parts, place) => parts[parts.length - 1 - place]);
  const between = (parts: string[]) => parts.slice(start, parts.length - end);
  const inner = { base: between(base), theirs: between(theirs), mine: between(mine) };
  const pairs =
    countPairs(inner.base, inner.theirs) +
    countPairs(inner.base, inner.mine) +
    countPairs(inner.theirs, inner.mine);
  if (pairs > WEIGHABLE_PAIRS) return null;
  const stretches: Compared[] = diff3Merge(inner.theirs, inner.base, inner.mine, {
    excludeFalseConflicts: true,
  });
  return join([
    ...mine.slice(0, start),
    ...stretches.flatMap(({ ok, conflict }) => ok ?? (conflict ? joined(conflict) : [])),
    ...mine.slice(mine.length - end),
  ]);
}

/** How many pairs of like parts two lists have: what a comparison has to weigh. */
function countPairs(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const part of a) counts.set(part, (counts.get(part) ?? 0) + 1);
  return b.reduce((sum, part) => sum + (counts.get(part) ?? 0), 0);
}

const toLines = (text: string): string[] => text.split("\n");

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

const joined = ({ a, o, b }: NonNullable<Compared["conflict"]>) =>
  joinStretch({ theirs: a, base: o, mine: b });
