import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeness } from "@/lib/search/closeness";
import { fold, wordsOf } from "@/lib/search/words";
import { anyLetter } from "@/tests/builders/any-letter";

const folded = (text: string) => [...wordsOf(text)].map((word) => word.folded);

describe("words", () => {
  it("are compared without accents, case and ligatures", () => {
    expect(folded("Éléonore a vu l’ŒUVRE, ex æquo")).toEqual(
      folded("eleonore A VU l'oeuvre ex aequo"),
    );
  });

  it("come without what French elides, with either apostrophe", () => {
    expect(folded("l’objectif d'une équipe qu’on aide")).toEqual([
      "objectif",
      "une",
      "equipe",
      "on",
      "aide",
    ]);
  });

  it("keep their place in the text as it was written", () => {
    const text = "Un cœur à l’étude";
    expect([...wordsOf(text)].map(({ start, end }) => text.slice(start, end))).toEqual([
      "Un",
      "cœur",
      "à",
      "étude",
    ]);
  });

  it("are the same whether their accents are letters or marks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
    );
  });

  it("hold no space, whatever the script", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter }), (text) => {
        expect(folded(text).filter((word) => /\s|^$/.test(word))).toEqual([]);
      }),
    );
  });
});

describe("a word with one wrong letter", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abcdefg"), minLength: 6, maxLength: 12 });
  const letter = fc.constantFrom(..."abcdefgz");

  it("is near, whichever the mistake", () =>
    fc.assert(
      fc.property(letters, fc.nat(), letter, (word, anywhere, other) => {
        const at = anywhere % word.length;
        const wrong = [
          word.slice(0, at) + other + word.slice(at),
          word.slice(0, at) + word.slice(at + 1),
          word.slice(0, at) + other + word.slice(at + 1),
          word.slice(0, at) +
            word
              .slice(at, at + 2)
              .split("")
              .reverse()
              .join("") +
            word.slice(at + 2),
        ];
        for (const typed of wrong) expect(closeness(typed, word, true), typed).not.toBeNull();
      }),
    ));

  it("is not near with two mistakes, nor when it is short, nor when none is forgiven", () => {
    expect(closeness("fromatoin", "formation", true)).toBeNull();
    expect(closeness("gaol", "goal", true)).toBe("typo");
    expect(closeness("gol", "gul", true)).toBeNull();
    expect(closeness("gaol", "goal", false)).toBeNull();
  });

  it("may be unfinished once it is long", () => {
    expect(closeness("faciltat", "facilitation", true)).toBe("typo");
    expect(closeness("goel", "goalkeeper", true)).toBeNull();
  });
});
