import type { Closeness } from "./closeness";
import type { LoadedSegment } from "./segment";
import { eachTypo, firstAtOrAfter, pastBeginning } from "./typos";

/** Postings that the words meant by one typed word may bring from one segment. */
const POSTINGS = 200_000;
/** Typed words whose near words stay known: all but the last stay the same while one types on. */
const REMEMBERED = 32;

/** Where postings lie that answer a typed word: one word's own, or those of all words with one beginning. */
export interface NearWord {
  kind: "postings" | "prefixes";
  place: number;
  near: Closeness;
}

/** The words of a segment that what was typed may mean; the commonest where there are very many. */
export function wordsNear(
  segment: LoadedSegment,
  typed: string,
  mayHaveTypo: boolean,
): readonly NearWord[] {
  const { near } = segment;
  const name = mayHaveTypo ? `${typed}~` : typed;
  const known = near.get(name);
  if (known) return known;
  if (near.size >= REMEMBERED) near.clear();
  const found = begunWith(segment, typed);
  if (mayHaveTypo) found.push(...withTypo(segment, typed));
  near.set(name, found);
  return found;
}

function begunWith({ row, words, prefixes }: LoadedSegment, typed: string): NearWord[] {
  const first = firstAtOrAfter(words, typed);
  const exact: NearWord[] =
    words[first] === typed ? [{ kind: "postings", place: first, near: "exact" }] : [];
  const together = prefixes.get(typed);
  if (together !== undefined)
    return [...exact, { kind: "prefixes", place: together, near: "prefix" }];
  const last = pastBeginning(words, typed, first);
  const places = Array.from(
    { length: last - first - exact.length },
    (_, index) => last - 1 - index,
  );
  const few = commonest(places, row.counts);
  return [...exact, ...few.map((place): NearWord => ({ kind: "postings", place, near: "prefix" }))];
}

function withTypo({ row, words }: LoadedSegment, typed: string): NearWord[] {
  const places = new Set<number>();
  eachTypo(words, typed, (place) => places.add(place));
  const few = commonest([...places], row.counts);
  return few.map((place) => ({ kind: "postings", place, near: "typo" }));
}

/** So many of the words as bring no more postings than one may; the commonest when it is not all of them. */
function commonest(places: readonly number[], counts: Uint32Array): readonly number[] {
  const count = (place: number) => counts[place] ?? 0;
  const all = places.reduce((sum, place) => sum + count(place), 0);
  if (all <= POSTINGS) return places;
  let left = POSTINGS;
  return places
    .toSorted((a, b) => count(b) - count(a))
    .filter((place) => {
      left -= count(place);
      return left > 0;
    });
}
