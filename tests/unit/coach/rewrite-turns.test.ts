import { describe, expect, it } from "vitest";
import { inventionsIn } from "@/lib/coach/rules/inventions";
import { rewriteCheck } from "@/lib/coach/rules/rewrite-check";
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

const opposites: [Locale, "goal" | "feedback" | "part", string, string][] = [
  ["en", "goal", "Stop smoking by June", "Keep smoking by June"],
  ["en", "goal", "Stop interrupting the trainees by June", "By June, interrupt the trainees"],
  ["fr", "goal", "Ne plus couper les clients d’ici juin", "Couper les clients d’ici juin"],
  ["fr", "goal", "Arrêter de fumer d’ici fin juin", "Fumer d’ici fin juin"],
  [
    "en",
    "goal",
    "Reduce the queue from 12 days to 4 by May",
    "Increase the queue from 12 days to 4 by May",
  ],
  [
    "en",
    "goal",
    "Reduce the queue from 12 days to 4 by May",
    "Reduce the queue from 4 days to 12 by May",
  ],
  [
    "fr",
    "goal",
    "Réduire la file de 12 jours à 4 d’ici mai",
    "Réduire la file de 4 jours à 12 d’ici mai",
  ],
  ["fr", "goal", "Réduire la file de 12 à 4 d’ici mai", "Augmenter la file de 12 à 4 d’ici mai"],
  ["en", "feedback", "Your crate was late on Monday.", "Your crate was on time on Monday."],
  ["fr", "feedback", "Tu es arrivé en retard lundi.", "Tu es arrivé à l’heure lundi."],
  ["en", "feedback", "On Monday, you pushed Nour twice.", "On Monday, Nour pushed you twice."],
  ["fr", "feedback", "Lundi, tu as coupé la parole à Nour.", "Lundi, Nour t’a coupé la parole."],
  ["en", "part", "Nour thanked Inès.", "Inès thanked Nour."],
  ["en", "part", "On Tuesday Nour thanked Inès.", "Inès thanked Nour"],
];
const sameSense: [Locale, "goal" | "feedback" | "part", string, string][] = [
  ["en", "part", "You were late on Monday.", "I would like you to be on time next time."],
  ["en", "goal", "Stop smoking by June", "By June, I will have stopped smoking."],
  ["en", "goal", "Stop smoking by June", "By June, I will no longer be smoking."],
  ["fr", "goal", "Ne plus fumer d’ici juin", "D’ici juin, arrêter de fumer."],
  ["fr", "goal", "Arrêter de fumer d’ici juin", "D’ici juin, je ne fume plus."],
  ["en", "goal", "Stop arriving late by June", "By June, I arrive on time."],
  [
    "en",
    "goal",
    "Reduce the queue from 12 days to 4 by May",
    "By May, lower the queue from 12 days to 4.",
  ],
  [
    "en",
    "feedback",
    "You were late on Monday.",
    "On Monday, you were late. Could you be on time next time?",
  ],
  [
    "en",
    "feedback",
    "On Monday, you pushed Nour twice.",
    "Nour was pushed by you twice on Monday.",
  ],
];

describe("the opposite without a not", () => {
  it.each(opposites)("is heard (%s, %s: %s → %s)", (locale, kind, source, rewrite) => {
    expect(rewriteCheck(source, rewrite, locale, kind)).toContain("polarity");
  });
  it.each(sameSense)(
    "is told from other words (%s, %s: %s → %s)",
    (locale, kind, source, rewrite) => {
      expect(rewriteCheck(source, rewrite, locale, kind)).not.toContain("polarity");
    },
  );
});
