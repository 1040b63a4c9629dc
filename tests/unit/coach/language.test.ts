import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageFor, languageOf } from "@/lib/coach/rules/language";
import { anyLetter } from "@/tests/builders/any-letter";

describe("the language of a text", () => {
  it.each([
    "Prune the apple trees by March",
    "Read more",
    "Feel calmer at work",
    "Remember names",
    "You’re late again",
    "Become a head baker",
    "Thanks!",
    "Fire safety",
    "Deliver the orders of the café on time",
  ])("is English: %s", (text) => {
    expect(languageOf(text)).toBe("en");
  });

  it.each([
    "Tailler les pommiers avant mars",
    "Lire plus",
    "Réussir",
    "Animer un atelier",
    "T’es encore en retard",
    "M’exprimer sans crainte",
    "Merci !",
    "Devenir cheffe de projet",
    "Finir le script Python du planning",
    "Apprendre Python",
    "Greffer un pommier",
    "Tailler pommiers et poiriers",
  ])("is French: %s", (text) => {
    expect(languageOf(text)).toBe("fr");
  });

  it.each([
    "",
    "???",
    "12345",
    "Kubernetes",
    "TypeScript 6",
    "[date ?]",
    "[what for?]",
    "Winter pruning",
    "Paper plane",
    "Career change",
    "Leadership",
  ])("is unknown: %s", (text) => {
    expect(languageOf(text)).toBeNull();
  });

  it("counts no place to fill in, which the coach may have written", () => {
    expect(languageOf("Planter des arbres, by [what will others see you do?]")).toBe("fr");
  });

  it("is the reader’s when nothing tells", () => {
    expect([languageFor("Kubernetes", "fr"), languageFor("Kubernetes", "en")]).toEqual([
      "fr",
      "en",
    ]);
  });

  it("is answered for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter }), (text) => {
        expect(["en", "fr", null]).toContain(languageOf(text));
      }),
      { numRuns: 50 },
    );
  });
});
