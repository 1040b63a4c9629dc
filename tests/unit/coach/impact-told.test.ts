import { describe, expect, it } from "vitest";
import { joinSpans } from "@/lib/coach/proposal";
import { feedbackCheck } from "@/lib/coach/rules/feedback-check";
import { phraseFeedback } from "@/lib/coach/tasks/phrase-feedback";
import type { FeedbackForm } from "@/lib/domain/feedback";
import type { Locale } from "@/lib/domain/locale";

/** What someone did, and what came of it for others, without a word that says so. */
const told: [Locale, string][] = [
  ["en", "When you answered the phone during the visit, the parents looked annoyed."],
  ["en", "On Monday you read the slides aloud and the audience stopped listening."],
  ["en", "You left the door open last night and the dog ran away."],
  ["en", "When you corrected Mia in front of everyone, she went quiet."],
  ["en", "You sent the invoice twice, so the supplier was annoyed."],
  ["en", "On Tuesday you arrived at nine, and three patients left without being seen."],
  ["en", "When you smiled at the new recruits, they relaxed."],
  ["en", "You shouted across the workshop, which scared the apprentices."],
  ["en", "You skipped the test on Friday. The release was delayed by two days."],
  ["en", "When you cut the meeting short, Ines seemed upset."],
  ["en", "You changed the colours without telling me. I had to redo the poster."],
  ["en", "When you explained the diagram, the students started to ask questions."],
  ["fr", "Quand tu as répondu au téléphone pendant la visite, les parents ont eu l’air agacés."],
  ["fr", "Lundi, tu as lu tes diapositives à voix haute et le public a décroché."],
  ["fr", "Hier soir, tu as laissé la porte ouverte et le chien s’est enfui."],
  ["fr", "Quand tu as repris Mia devant tout le monde, elle s’est tue."],
  ["fr", "Tu as envoyé la facture deux fois, donc le fournisseur s’est trompé."],
  ["fr", "Mardi, tu es arrivé à neuf heures et trois patients sont repartis."],
  ["fr", "Quand tu as souri aux nouveaux, ils se sont détendus."],
  ["fr", "Tu as crié dans l’atelier, ce qui a effrayé les apprentis."],
  ["fr", "Vendredi, tu as sauté le test. La livraison a pris deux jours de retard."],
  ["fr", "Quand tu as écourté la réunion, Inès semblait contrariée."],
  ["fr", "Tu as changé les couleurs sans me prévenir. J’ai dû refaire l’affiche."],
  ["fr", "Quand tu as expliqué le schéma, les élèves se sont mis à poser des questions."],
];

/** No more than what was done. */
const untold: [Locale, string][] = [
  ["en", "You sent the invoice on Monday."],
  ["en", "On Tuesday you spoke for an hour and you showed ten slides."],
  ["en", "When you came in, you left the door open."],
  ["en", "You and Mia arrived at nine."],
  ["en", "The report you wrote has three tables."],
  ["en", "When we met on Monday, you read the slides aloud."],
  ["en", "While the team was waiting, you called the supplier."],
  ["en", "Last week the client asked for figures and you sent them on Friday."],
  ["fr", "Tu as envoyé la facture lundi."],
  ["fr", "Mardi, tu as parlé une heure et tu as montré dix diapositives."],
  ["fr", "Quand tu es entré, tu as laissé la porte ouverte."],
  ["fr", "Mia et toi êtes arrivés à neuf heures."],
  ["fr", "Le rapport que tu as écrit a trois tableaux."],
  ["fr", "Quand nous nous sommes vus lundi, tu as lu les diapositives à voix haute."],
  ["fr", "Pendant que l’équipe attendait, tu as appelé le fournisseur."],
  ["fr", "La semaine dernière, le client a demandé des chiffres et tu les as envoyés vendredi."],
];

const formed = (text: string, form: FeedbackForm, locale: Locale) => {
  const input = phraseFeedback.input.parse({ text, address: "tu", form });
  const output = phraseFeedback.rules(input, locale);
  return {
    text: joinSpans(output.spans),
    questions: output.questions,
    broken: phraseFeedback.checks(output, input, locale),
  };
};
const EFFECT = /\[what did it change|\[qu’est-ce que cela a changé/;
const FORMS = ["sbi", "coin", "sandwich"] as const;

describe("what came of a deed", () => {
  it.each(told)("is heard (%s): %s", (locale, text) => {
    expect(feedbackCheck(text, locale).scores.impact).toBeGreaterThan(0);
  });

  it.each(told)("is kept, and not asked again (%s): %s", (locale, text) => {
    for (const form of FORMS) {
      const made = formed(text, form, locale);
      expect(made.text, form).not.toMatch(EFFECT);
      expect(made.questions).not.toContain("impact");
      expect(made.broken).toEqual([]);
    }
  });

  it.each(untold)("is asked where nothing tells it (%s): %s", (locale, text) => {
    expect(feedbackCheck(text, locale).scores.impact).toBe(0);
    for (const form of FORMS) expect(formed(text, form, locale).text, form).toMatch(EFFECT);
  });

  it.each([...told, ...untold])("has a line of its own in COIN (%s): %s", (locale, text) => {
    const lines = formed(text, "coin", locale).text.split("\n");
    // A day alone stands in the line of what was done then.
    expect([3, 4]).toContain(lines.length);
    expect(lines[0]).not.toMatch(/^(?:on )?\S+\.$/i);
    expect(lines.every((line) => /[\p{L}\p{N}]/u.test(line))).toBe(true);
  });
});
