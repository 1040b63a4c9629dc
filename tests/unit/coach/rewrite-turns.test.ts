import { describe, expect, it } from "vitest";
import { inventionsIn } from "@/lib/coach/rules/inventions";
import type { Locale } from "@/lib/domain/locale";

const turnedParts: [Locale, string, string][] = [
  ["en", "Anna did not pass the exam but helped Tom.", "Anna did pass the exam."],
  ["en", "We did not decide to rent the barn.", "Rent the barn"],
  ["fr", "On n’a pas décidé de louer la grange.", "Louer la grange"],
  ["fr", "Inès n’a pas réussi l’examen.", "Inès a réussi l’examen."],
  ["en", "I ask for a day to think.", "Then I do not ask for a day to think."],
];
const keptParts: [Locale, string, string][] = [
  ["en", "We did not decide to rent the barn.", "Not decided: rent the barn"],
  ["en", "Nobody came to the fair; Nour finished the banner.", "Nour finished the banner"],
  ["fr", "Personne n’est venu, mais Nour a fini la banderole.", "Nour a fini la banderole"],
  ["en", "No. Nour finished the banner.", "Nour finished the banner."],
  ["en", "No news yet on the barn?", "Which news on the barn?"],
];

describe("a part of a text", () => {
  it.each(turnedParts)("may not say the opposite (%s, %s → %s)", (locale, source, text) => {
    expect(inventionsIn(source, text, locale)).toContain("polarity");
  });
  it.each(keptParts)("may leave out what was denied elsewhere (%s, %s → %s)", (...given) => {
    const [locale, source, text] = given;
    expect(inventionsIn(source, text, locale)).toEqual([]);
  });
});
