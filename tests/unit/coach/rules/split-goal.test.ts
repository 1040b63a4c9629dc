import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goalParts } from "@/lib/coach/rules/split-goal";
import { fold, tokens } from "@/lib/coach/rules/text";
import type { Locale } from "@/lib/domain/locale";
import { anyWords } from "@/tests/builders/whose-words";

const several: Record<Locale, [string, string[]][]> = {
  en: [
    [
      "Learn to weld a gate and improve my English by June",
      ["Learn to weld a gate", "Improve my English by June"],
    ],
    [
      "Get better at meetings and become more confident with clients.",
      ["Get better at meetings", "Become more confident with clients"],
    ],
    [
      "By the end of May, call two growers and visit one farm",
      ["By the end of May, call two growers", "By the end of May, visit one farm"],
    ],
    ["Reduce my screen time and read more", ["Reduce my screen time", "Read more"]],
    ["Listen better and ask more questions", ["Listen better", "Ask more questions"]],
    [
      "I want to delegate the order and hire an apprentice",
      ["I want to delegate the order", "Hire an apprentice"],
    ],
    [
      "Improve my listening; write one article a month",
      ["Improve my listening", "Write one article a month"],
    ],
    [
      "Read three books, run a workshop and pass the driving test",
      ["Read three books", "Run a workshop", "Pass the driving test"],
    ],
  ],
  fr: [
    [
      "Améliorer mon anglais et apprendre à souder un portail d’ici juin",
      ["Améliorer mon anglais", "Apprendre à souder un portail d’ici juin"],
    ],
    [
      "Mieux gérer mon temps et prendre confiance devant les clients.",
      ["Mieux gérer mon temps", "Prendre confiance devant les clients"],
    ],
    [
      "D’ici fin mai, appeler deux maraîchers et visiter une ferme",
      ["D’ici fin mai, appeler deux maraîchers", "D’ici fin mai, visiter une ferme"],
    ],
    [
      "Réduire mon temps d’écran et lire davantage",
      ["Réduire mon temps d’écran", "Lire davantage"],
    ],
    [
      "Je veux déléguer la commande et recruter un apprenti",
      ["Je veux déléguer la commande", "Recruter un apprenti"],
    ],
    [
      "Animer un atelier ; écrire un article par mois",
      ["Animer un atelier", "Écrire un article par mois"],
    ],
    [
      "Lire trois livres, animer un atelier et passer le permis",
      ["Lire trois livres", "Animer un atelier", "Passer le permis"],
    ],
  ],
};

const one: Record<Locale, string[]> = {
  en: [
    "Write a guide and publish it in May",
    "Plan and run a workshop",
    "Learn to listen and speak up",
    "Research and write a paper on soil, and present it in May",
    "Prepare the slides and rehearse them twice",
    "Speak slower and louder",
    "Hold one meeting a week so that I can listen and learn more names",
    "Visit Lyon and Grenoble",
    "Prune the trees and the hedges",
    "Work with Nour and Imran on the order",
    "And",
  ],
  fr: [
    "Rédiger un guide et le publier en mai",
    "Préparer et animer un atelier",
    "Préparer les diapositives et les répéter deux fois",
    "Apprendre à souder et réparer un portail",
    "Parler plus lentement et plus fort",
    "Tenir une réunion par semaine pour écouter les gens et retenir leurs noms",
    "Visiter Lyon et Grenoble",
    "Tailler les arbres et les haies",
    "Et",
  ],
};

describe.each(["en", "fr"] as const)("a goal (%s)", (locale) => {
  it.each(several[locale])("is cut where another begins: %s", (statement, parts) => {
    expect(goalParts(statement, locale)).toEqual(parts);
  });

  it.each(one[locale])("stays whole: %s", (statement) => {
    expect(goalParts(statement, locale)).toHaveLength(1);
  });

  it("is cut into its own words, whatever was written", () => {
    fc.assert(
      fc.property(anyWords, (statement) => {
        const said = tokens(fold(statement));
        for (const part of goalParts(statement, locale))
          expect(tokens(fold(part)).every((word) => said.includes(word))).toBe(true);
      }),
    );
  });
});
