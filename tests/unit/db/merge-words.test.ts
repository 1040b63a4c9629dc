import { array, assert, constantFrom, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeWords } from "@/lib/db/merge-words";

const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean);

const word = constantFrom("ask", "Sam", "for", "the", "notes", "__proto__", "constructor", "l’été");
const text = array(tuple(word, constantFrom(" ", "\n", "  "))).map((parts) =>
  parts.flat().join(""),
);
const anyText = string({ unit: "grapheme", maxLength: 60 });

const missing = (base: string, side: string, merged: string) => {
  const known = new Set(wordsOf(base));
  const kept = new Set(wordsOf(merged));
  return wordsOf(side).filter((one) => !known.has(one) && !kept.has(one));
};

describe("two windows on one text", () => {
  it.each([
    ["takes the only change there is", "Ask Sam", "Ask Sam", "Ask Noor", "Ask Noor"],
    ["takes the other’s when this one did nothing", "Ask Sam", "Ask Noor", "Ask Sam", "Ask Noor"],
    ["takes both when they are apart", "a b c d e", "A b c d e", "a b c d E", "A b c d E"],
    ["keeps both where both wrote", "", "Ask Sam", "Call Noor", "Ask Sam Call Noor"],
    ["says once what both wrote", "", "Ask Sam", "Ask Sam today", "Ask Sam today"],
    ["keeps what one went on with and the other took out", "Ask", "", "Ask Sam", "Ask Sam"],
    ["glues no two words together", "one", "one two", "one three", "one two three"],
    ["keeps the paragraphs", "a\n\nb", "a\n\nb\n\nc", "z\n\nb", "z\n\nb\n\nc"],
  ])("%s", (_, base, theirs, mine, merged) => {
    expect(mergeWords(base, theirs, mine)).toBe(merged);
  });

  it.each([
    ["of a few words, again and again", text],
    ["of any letters", anyText],
  ])("loses no word that either side typed, in texts %s", (_, texts) => {
    assert(
      property(texts, texts, texts, (base, theirs, mine) => {
        const merged = mergeWords(base, theirs, mine);
        expect(missing(base, theirs, merged)).toEqual([]);
        expect(missing(base, mine, merged)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("changes nothing when it is done again with what came of it", () => {
    assert(
      property(text, text, text, (base, theirs, mine) => {
        const merged = mergeWords(base, theirs, mine);
        expect(mergeWords(theirs, theirs, merged)).toBe(merged);
        expect(mergeWords(mine, merged, mine)).toBe(merged);
      }),
    );
  });

  it("comes to an end where both rewrote a text of few words, and loses none", () => {
    const words = (seed: number) =>
      Array.from({ length: 5_000 }, (_, place) => `w${(place * seed) % 7}`).join(" ");
    const merged = mergeWords(words(2), `${words(3)} theirs`, `${words(5)} mine`);
    expect(merged).toContain("theirs");
    expect(merged).toContain("mine");
  });

  it("weighs only what changed in the longest notes, changed at both ends", () => {
    const long = Array.from({ length: 6_000 }, (_, place) => `word${place % 900}`).join(" ");
    expect(mergeWords(long, `First ${long}`, `${long} last`)).toBe(`First ${long} last`);
  });
});
