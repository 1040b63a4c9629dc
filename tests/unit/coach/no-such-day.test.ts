import { expect, it } from "vitest";
import { smartCheck } from "@/lib/coach/rules/smart-check";
import type { Locale } from "@/lib/domain/locale";

const never: [Locale, string][] = [
  ["en", "Give 3 talks by 31 February 2027."],
  ["en", "Give 3 talks by April 31."],
  ["en", "Give 3 talks by 2027-13-01."],
  ["en", "Give 3 talks by 29 February 2027."],
  ["en", "Lose 5 kg by last June."],
  ["fr", "Lire 3 livres d’ici le 31 juin 2027."],
  ["fr", "Lire 3 livres avant le 30 février."],
  ["fr", "Lire 3 livres d’ici juin dernier."],
];

const real: [Locale, string][] = [
  ["en", "Give 3 talks by 29 February 2028."],
  ["en", "Give 3 talks by the last week of June."],
  ["en", "Give 3 talks by 4/13/2027."],
  ["en", "Give 3 talks by June 30, 2027."],
  ["fr", "Lire 3 livres d’ici le 31 mars 2027."],
  ["fr", "Lire 3 livres avant le 13/04/2027."],
  ["fr", "Lire 3 livres d’ici fin juin."],
  ["fr", "Lire 3 livres d’ici le dernier vendredi de mai."],
];

it.each(never)("a day that never comes is no deadline (%s): %s", (locale, text) => {
  expect(smartCheck(text, locale).letters.T).toMatchObject({ score: 1, reason: "no-such-day" });
});

it.each(real)("a day that comes is one (%s): %s", (locale, text) => {
  expect(smartCheck(text, locale).letters.T.score).toBe(2);
});
