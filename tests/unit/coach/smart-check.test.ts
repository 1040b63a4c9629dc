import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smartCheck } from "@/lib/coach/rules/smart-check";
import type { Locale } from "@/lib/domain/locale";
import { anyLetter } from "@/tests/builders/any-letter";

const scores = (text: string, locale: Locale) => {
  const { S, M, A, R, T } = smartCheck(text, locale).letters;
  return [S, M, A, R, T].map(({ score }) => score);
};

describe("the SMART check", () => {
  it("finds all five letters where they are", () => {
    const en =
      "By 12 May, I will run six accessibility tests on our booking pages so that blind visitors can book alone. I have two mornings a week for this.";
    const fr =
      "D’ici le 12 mai, je réalise six tests d’accessibilité de nos pages de réservation afin que chacun puisse réserver seul. J’ai réservé deux matinées.";
    expect(scores(en, "en")).toEqual([2, 2, 2, 2, 2]);
    expect(scores(fr, "fr")).toEqual([2, 2, 2, 2, 2]);
    expect(smartCheck(en, "en").question).toBeNull();
  });

  it("asks first what will be done when a goal is vague", () => {
    for (const [text, locale] of [
      ["Understand statistics.", "en"],
      ["Améliorer mes statistiques.", "fr"],
    ] as const) {
      const check = smartCheck(text, locale);
      expect(check.question).toBe("S");
      expect(check.flags).toContain("vague_verb");
      expect(check.overall).toBe("not_yet");
    }
  });

  it.each([
    ["fr", "Mieux faire des retours"],
    ["fr", "Mieux animer mes réunions"],
    ["fr", "Écrire de meilleurs rapports"],
    ["en", "Run better meetings"],
    ["en", "Write my reports better"],
  ] as const)("finds no act to see in doing something better (%s): %s", (locale, text) => {
    expect(smartCheck(text, locale).letters.S.score).toBeLessThan(2);
  });

  it("takes no start date, module number or duration for a deadline or a measure", () => {
    expect(scores("Learn module 7 since 3 March", "en")[4]).toBe(0);
    expect(scores("Comprendre la version 3.1", "fr")[1]).toBe(0);
    expect(scores("Répondre aux lettres en 20 minutes", "fr")[4]).toBe(0);
  });

  it("believes what the author answered about means and purpose", () => {
    const context = { confidence: 9, firstStep: "Ask Nour for a desk", purpose: "Teach others" };
    const { A, R } = smartCheck("Weld a steel chair", "en", context).letters;
    expect([A.score, R.score]).toEqual([2, 2]);
  });

  it("says when someone else decides", () => {
    expect(smartCheck("Be promoted by June", "en").flags).toContain("outside_control");
    expect(smartCheck("Être promue avant juin", "fr").flags).toContain("outside_control");
  });

  it.each([
    [
      "fr",
      "Mieux parler en réunion, d’ici le [date ?], critère de réussite : [critère ?], [pour quoi ?].",
      "Mieux parler en réunion",
    ],
    [
      "en",
      "Understand statistics, by [date?], done when: [success criterion?], [for what?].",
      "Understand statistics",
    ],
  ] as const)(
    "quotes its author only, not what a rewrite left to fill in (%s)",
    (locale, text, own) => {
      const { letters } = smartCheck(text, locale);
      const quoted = Object.values(letters).flatMap(({ evidence }) =>
        evidence.map(({ start, end }) => text.slice(start, end)),
      );
      expect(new Set(quoted)).toEqual(new Set([own]));
    },
  );

  it("stays within any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter }), fc.constantFrom("en", "fr"), (text, locale) => {
        for (const { evidence } of Object.values(smartCheck(text, locale).letters))
          for (const { start, end } of evidence) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
      }),
      { numRuns: 50 },
    );
  });
});
