import { describe, expect, it } from "vitest";
import { smartCheck } from "@/lib/coach/rules/smart-check";
import type { Locale } from "@/lib/domain/locale";
import type { SmartLetter } from "@/lib/domain/smart";

const score = (text: string, locale: Locale, letter: SmartLetter) =>
  smartCheck(text, locale).letters[letter].score;

describe("the SMART check", () => {
  it.each([
    ["en", "Rehearse the tasting to win the vineyard’s contract"],
    ["en", "Show the council our plan to save the library"],
    ["en", "Learn to solder to mend our radios"],
    ["en", "Meet the mayor to keep the library open"],
    ["fr", "Répéter la dégustation pour décrocher le contrat"],
    ["fr", "Apprendre à souder pour réparer nos radios"],
  ] as const)("hears a purpose said with a verb (%s): %s", (locale, text) => {
    expect(score(text, locale, "R")).toBe(2);
  });

  it.each([
    ["en", "Learn to weld the frames"],
    ["en", "Write to the mayor"],
    ["en", "Present my findings to all the nurses"],
    ["en", "Find the courage to call the bank"],
    ["en", "Move from the night shift to the day shift"],
    ["fr", "Réserver une table pour le jury"],
    ["fr", "Apprendre à souder"],
  ] as const)("takes no other “to” or « pour » for a purpose (%s): %s", (locale, text) => {
    expect(score(text, locale, "R")).toBe(0);
  });

  it.each([
    ["en", "Speak at least once in every parish council"],
    ["en", "Email five growers"],
    ["en", "Call four florists"],
    ["en", "Visit all 12 allotments"],
    ["en", "Practise the scales twice a day"],
    ["fr", "Parler au moins une fois à chaque conseil"],
    ["fr", "Appeler cinq maraîchers"],
    ["fr", "Visiter les 12 jardins"],
  ] as const)("counts what its author counts (%s): %s", (locale, text) => {
    expect(score(text, locale, "M")).toBe(2);
  });

  it.each([
    ["en", "Understand module 4"],
    ["en", "Look after version 12"],
    ["en", "Work better in 3 gardens"],
    ["fr", "Lire plus"],
    ["fr", "Écrire mieux"],
    ["fr", "Comprendre le module 4"],
    ["en", "Once I know the trade, relax"],
  ] as const)("measures by no name, place or “more” (%s): %s", (locale, text) => {
    expect(score(text, locale, "M")).toBe(0);
  });

  it.each([
    ["en", "Repaint the shed before winter"],
    ["en", "Open the stall by spring"],
    ["en", "Open the stall in March"],
    ["en", "In November, open the stall"],
    ["fr", "Repeindre la remise avant l’hiver"],
    ["fr", "Ouvrir le stand en mars"],
    ["fr", "Au mois de novembre, ouvrir le stand"],
    ["en", "Finish the mural to win the prize by 4 May"],
    ["fr", "Finir la fresque pour gagner le prix avant le 4 mai"],
  ] as const)("takes a season or a month for a deadline (%s): %s", (locale, text) => {
    expect(score(text, locale, "T")).toBe(2);
  });

  it.each([
    ["en", "Repeat what we did in March"],
    ["en", "Mend the fence that fell in November"],
    ["en", "Paint the winter garden"],
    ["en", "Restore the roof since March"],
    ["fr", "Refaire ce que nous avons fait en mars"],
    ["fr", "Réparer le mur tombé en novembre"],
    ["fr", "Peindre le jardin d’hiver"],
  ] as const)("takes no other month or season for one (%s): %s", (locale, text) => {
    expect(score(text, locale, "T")).toBe(0);
  });

  it.each([
    ["en", "Train for the regatta with my sister"],
    ["en", "Prepare the exam with our neighbour"],
    ["fr", "Préparer la régate avec ma sœur"],
  ] as const)("sees who helps (%s): %s", (locale, text) => {
    expect(score(text, locale, "A")).toBe(2);
  });

  it.each([
    ["en", "Talk with my manager"],
    ["en", "Negotiate with our landlord"],
    ["fr", "Parler avec mon chef"],
  ] as const)("takes the one who is talked to for no help (%s): %s", (locale, text) => {
    expect(score(text, locale, "A")).toBe(1);
  });

  it.each([
    ["en", "Be less anxious at the counter"],
    ["en", "Feel more patient with visitors"],
    ["en", "Become a head baker"],
    ["fr", "Être moins anxieux au guichet"],
    ["fr", "Devenir cheffe pâtissière"],
    ["fr", "Être plus patiente avec les visiteurs"],
  ] as const)("sees no act in a state or a rank (%s): %s", (locale, text) => {
    expect(score(text, locale, "S")).toBeLessThan(2);
  });

  it.each(["???", "98765", "y y y y y y", "—", "aaa", "blah blah blah blah"])(
    "finds no goal, not even a wish, in %s",
    (text) => {
      for (const locale of ["en", "fr"] as const) {
        const { S } = smartCheck(text, locale).letters;
        expect([S.score, S.reason]).toEqual([0, "nothing-said"]);
      }
    },
  );

  it("reads around the places that are still to be filled in", () => {
    const text = "Repaint the shed: [what will others see you do by 3 May?], by [date?]";
    const { letters } = smartCheck(text, "en");
    expect([letters.T.score, letters.M.score]).toEqual([0, 0]);
    for (const { evidence } of Object.values(letters))
      for (const { start, end } of evidence) expect(text.slice(start, end)).not.toMatch(/[[\]]/);
  });
});
