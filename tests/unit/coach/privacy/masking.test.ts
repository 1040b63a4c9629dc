import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Hidden, maskAgain, maskAll } from "@/lib/coach/privacy/mask";
import { unmask, unmaskPartly } from "@/lib/coach/privacy/unmask";

const hidden: Hidden = { people: ["Paul", "Élodie Marchand", "Will"], words: ["Brindacier"] };
const mask = (text: string, those = hidden) => maskAll(text, those);
const masked = (text: string) => mask(text).value;
const backFrom = (text: string, words: string, locale: "en" | "fr" = "fr") =>
  unmask(words, mask(text).masks, locale);

describe("what a model is not told", () => {
  it.each([
    ["J’ai parlé à Paul.", "J’ai parlé à [PERSON_1]."],
    ["Le cours d’Élodie", "Le cours d’[PERSON_1]"],
    ["Paul's slides", "[PERSON_1]'s slides"],
    ["PAUL et paul", "[PERSON_1] et [PERSON_1b]"],
    ["Élodie Marchand, puis Elodie", "[PERSON_1], puis [PERSON_1b]"],
    ["Paul et Élodie, puis Paul", "[PERSON_1] et [PERSON_2], puis [PERSON_1]"],
    ["Chez Brindacier, Paul", "Chez [NAME_1], [PERSON_1]"],
  ])("is who they are: %s", (text, told) => {
    expect(masked(text)).toBe(told);
  });

  it.each([
    "Pauline arrive",
    "une paulownia",
    "Jean-Paul et Paul-Henri",
    "I will read, and she will too",
    "12 000 €, le 15/03/2027, de 2026-11-23 à 18:30",
    "3 fois sur 10, 45 %, 2,5 points",
    "Atteindre 1 200 000 lecteurs, puis 12 000 000 000",
    "Le 01.02.2026 18 h, puis le 03.04.2026",
    "001000 puis 001001, soit +999, et 0.0035333633422851",
    "Passer de exemple.fr à ASP.NET et/ou Node.js",
    "Passer de 00 à 10 en 2026–2027, à 09:30",
  ])("is not a word that only looks like it: %s", (text) => {
    expect(masked(text)).toBe(text);
  });

  it.each([
    ["paul.durand@exemple.fr", "[EMAIL_1]"],
    ["Voir https://exemple.fr/a?b=c.", "Voir [LINK_1]."],
    ["Voir www.exemple.fr", "Voir [LINK_1]"],
    ["Voir exemple.org/prive/paul, puis", "Voir [LINK_1], puis"],
    ["06 12 34 56 78", "[PHONE_1]"],
    ["07911 123456", "[PHONE_1]"],
    ["020 7946 0958", "[PHONE_1]"],
    ["+33 6 12 34 56 78", "[PHONE_1]"],
    ["(555) 123-4567", "[PHONE_1]"],
    ["FR76 3000 6000 0112 3456 7890 189", "[NUMBER_1]"],
    ["4111 1111 1111 1111", "[NUMBER_1]"],
    ["1 84 12 76 451 089 46", "[NUMBER_1]"],
    ["demande à @lea_m", "demande à [HANDLE_1]"],
  ])("is how to reach or find them: %s", (text, told) => {
    expect(masked(text)).toBe(told);
  });

  it("is never a whole family of names for one common word", () => {
    expect(mask("Mon mentor et ma tutrice", { people: ["Mon mentor"], words: [] }).value).toBe(
      "Mon mentor et ma tutrice",
    );
  });

  it.each([
    [["Ben"], "Ben said so, ben oui.", "[PERSON_1] said so, ben oui."],
    [["Ben Carter"], "Ben said so. Mr Carter too.", "[PERSON_1] said so. Mr [PERSON_1b] too."],
    [["Dr Al Moore"], "Al and Moore", "[PERSON_1] and [PERSON_1b]"],
    [["Van"], "Van drives a van", "[PERSON_1] drives a van"],
    [["Des"], "Des and Del", "[PERSON_1] and Del"],
    [["ben"], "ben said so", "[PERSON_1] said so"],
    [["J"], "J’ai vu J hier", "J’ai vu [PERSON_1] hier"],
    [["Yann Le Goff"], "Le projet de Goff", "Le projet de [PERSON_1]"],
    [["Ana de Souza"], "De plus, Souza vient de là", "De plus, [PERSON_1] vient de là"],
  ])("is a name that is a small word elsewhere: %s", (people, text, told) => {
    expect(mask(text, { people, words: [] }).value).toBe(told);
  });

  it.each([
    [["Jean-Pierre Martin"], "Jean a dit", "[PERSON_1] a dit"],
    [["Jean-Pierre Martin"], "jean pierre a dit", "[PERSON_1] a dit"],
    [["Jean-Pierre Martin"], "Jean‑Pierre Martin", "[PERSON_1]"],
    [["Jean Pierre Martin"], "Jean-Pierre a dit", "[PERSON_1] a dit"],
    [["Łukasz"], "Lukasz or Łukasz", "[PERSON_1] or [PERSON_1b]"],
    [["李雷"], "李雷说", "[PERSON_1]说"],
    [["Sarah"], "see sarah_doe", "see [PERSON_1]_doe"],
  ])("is a name in whichever way it is written: %s", (people, text, told) => {
    expect(mask(text, { people, words: [] }).value).toBe(told);
  });

  it.each([
    ["Ben", "Ask Ben, bien sûr", "Ask [NAME_1], bien sûr"],
    ["Coach", "Ask Coach, a coach", "Ask [NAME_1], a coach"],
    ["Le", "Le est venu", "[NAME_1] est venu"],
    ["Porte-Plume", "Chez Porte-Plume, la porte", "Chez [NAME_1], la porte"],
    ["X", "Chez X", "Chez [NAME_1]"],
  ])("is each word that was hidden by hand, whichever it is: %s", (word, text, told) => {
    expect(mask(text, { people: [], words: [word] }).value).toBe(told);
  });

  it("is not told the second time either, where an answer is sent back", () => {
    const { masks } = mask("李雷, sarah", { people: ["李雷", "Sarah"], words: [] });
    expect(maskAgain("李雷说, sarah_doe", masks)).toBe("[PERSON_1]说, [PERSON_2]_doe");
  });

  it("is nobody who is noted without a letter", () => {
    expect(mask("a - b", { people: ["-", " "], words: ["-"] }).value).toBe("a - b");
  });

  it("is found in time, however a text is written", () => {
    const text = "a-".repeat(10_000) + "a.".repeat(10_000) + "a ".repeat(10_000);
    expect(mask(text, { people: ["Ann-Lee Bo"], words: [] }).value).toBe(text);
  }, 1_000);

  it("is read through hidden characters and composed accents", () => {
    expect(masked("Pa\u200bul et E\u0301lodie")).toBe("[PERSON_1] et [PERSON_2]");
  });

  it("leaves ids and whatever is no text alone", () => {
    const value = { id: "0612345678".padEnd(8, "0"), rows: [{ minutes: 5, of: "Paul" }] };
    expect(maskAll(value, hidden).value.rows).toEqual([{ minutes: 5, of: "[PERSON_1]" }]);
    const id = "06123456-7890-4123-8123-061234567890";
    expect(maskAll({ id }, hidden).value).toEqual({ id });
  });

  it("comes back as it was, whatever the text", () => {
    const word = fc.constantFrom(
      "Paul",
      "Élodie",
      "Elodie Marchand",
      "paul@ici.fr",
      "06 12 34 56 78",
      "https://ici.fr/x",
      "Pauline",
      "Brindacier",
      "@lea",
      "d’",
      "et",
      ",",
      "12 000 €",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join(" ");
        const { value, masks } = maskAll(text, hidden);
        expect(unmask(value, masks, "en")).toEqual({ text, strays: [] });
        expect(value).not.toMatch(/Paul(?!ine)|Élodie|Elodie|Brindacier|ici\.fr|06 12/);
      }),
    );
  });
});

describe("what a model says of them", () => {
  it.each([
    ["le cours de [PERSON_1]", "Demander à Élodie", "le cours d’Élodie"],
    ["le cours d’[PERSON_1]", "Demander à Paul", "le cours de Paul"],
    ["pour que [PERSON_1] vienne", "Demander à Élodie", "pour qu’Élodie vienne"],
    ["qu’[PERSON_1] vienne", "Demander à Paul", "que Paul vienne"],
    ["avec [person 1]", "Demander à Paul", "avec Paul"],
    ["avec PERSON_1", "Demander à Paul", "avec Paul"],
    ["avec [PERSON_1b]", "Demander à Paul", "avec Paul"],
  ])("gets the name back: %s", (words, text, back) => {
    expect(backFrom(text, words)).toEqual({ text: back, strays: [] });
  });

  it("keeps the possessive of English", () => {
    expect(backFrom("Ask Paul", "[PERSON_1]'s talk", "en").text).toBe("Paul's talk");
  });

  it("tells a stand-in that nobody gave it", () => {
    expect(backFrom("Ask Paul", "[PERSON_1] and [PERSON_2]", "en").strays).toEqual(["[PERSON_2]"]);
    expect(backFrom("Ask Paul", "write to [EMAIL_1]", "en").strays).toEqual(["[EMAIL_1]"]);
  });

  it("shows no half of a stand-in while it grows", () => {
    const { masks } = mask("Ask Paul");
    const whole = "See [PERSON_1] soon";
    for (let end = 0; end <= whole.length; end++) {
      expect(unmaskPartly(whole.slice(0, end), masks, "en")).not.toMatch(/[[\]_]|PERS/);
    }
  });
});
