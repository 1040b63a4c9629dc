import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeness } from "@/lib/search/closeness";
import { prefixLists } from "@/lib/search/prefix-lists";
import { eachTypo } from "@/lib/search/typos";

// Few letters, one of them made of two units, so that words are near each other often.
const word = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom("a", "b", "c", "é", "𝒳", "z"), minLength: 1, maxLength });

describe("the words that a mistyped one may mean", () => {
  it("are those, and only those, that are one letter away", () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(word(9), { maxLength: 300 }),
        fc.uniqueArray(word(9), { minLength: 1, maxLength: 20 }),
        (dictionary, questions) => {
          const words = dictionary.toSorted((a, b) => (a < b ? -1 : 1));
          for (const typed of questions) {
            const places = new Set<number>();
            eachTypo(words, typed, (place) => places.add(place));
            const expected = words.flatMap((each, place) =>
              closeness(typed, each, true) === "typo" ? place : [],
            );
            expect(
              [...places].sort((a, b) => a - b),
              typed,
            ).toEqual(expected);
          }
        },
      ),
      { numRuns: 300 },
    ));
});

describe("the postings of words that begin alike", () => {
  it("hold each document once, at its best level, where there are more words than are read one by one", () =>
    fc.assert(
      fc.property(
        fc.dictionary(word(5), fc.uniqueArray(fc.nat(79), { minLength: 1 }), { maxKeys: 40 }),
        fc.nat(6),
        (found, most) => {
          const kept = new Map<string, number[]>();
          const lists = prefixLists(20, most, (prefix, postings) =>
            kept.set(prefix, [...postings]),
          );
          const words = Object.keys(found).sort();
          // One posting of a word for a document: its number times four plus the level.
          const postingsOf = (each: string) => bestOf(found[each] ?? []);
          for (const each of words) lists.add(each, postingsOf(each));
          lists.finish();
          const prefixes = new Set(
            words.flatMap((each) =>
              [1, 2, 3, 4].flatMap((n) => (each.length < n ? [] : each.slice(0, n))),
            ),
          );
          const expected = [...prefixes].sort().flatMap((prefix) => {
            const own = words.filter((each) => each.startsWith(prefix));
            return own.length > most ? [[prefix, bestOf(own.flatMap(postingsOf))] as const] : [];
          });
          expect([...kept].sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(expected);
        },
      ),
    ));
});

function bestOf(postings: readonly number[]): number[] {
  const best = new Map<number, number>();
  for (const posting of postings) {
    const number = posting >> 2;
    best.set(number, Math.max(best.get(number) ?? 0, posting));
  }
  return [...best.values()].sort((a, b) => a - b);
}
