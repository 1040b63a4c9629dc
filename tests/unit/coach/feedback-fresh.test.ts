import { describe, expect, it } from "vitest";
import { feedbackCheck } from "@/lib/coach/rules/feedback-check";
import type { FeedbackFlagType } from "@/lib/domain/feedback-check";
import type { Locale } from "@/lib/domain/locale";

const types = (text: string, locale: Locale) =>
  feedbackCheck(text, locale).flags.map(({ type }) => type);

const flagged: [FeedbackFlagType, Locale, string][] = [
  ["label", "en", "You’re dreadful at welding."],
  ["label", "en", "You are no good with visitors."],
  ["label", "fr", "T’es nul en soudure."],
  ["label", "fr", "Tu es mauvaise avec les visiteurs."],
  ["label", "fr", "T’es vraiment pas douée pour l’accueil."],
  ["vague_criticism", "en", "Your leaflet is muddled."],
  ["vague_criticism", "fr", "Ton dépliant est embrouillé."],
  ["vague_criticism", "fr", "Tes affiches sont décevantes."],
  ["vague_criticism", "fr", "La visite était plutôt confuse."],
  ["but_negation", "fr", "La visite était bien mais trop courte."],
  ["but_negation", "en", "The tour was good but too short."],
  ["comparison", "en", "Nadia copes with the till just fine."],
  ["comparison", "en", "Look at the others: Omar manages without any help."],
  ["comparison", "fr", "Nadia s’en sort très bien à la caisse."],
  ["comparison", "fr", "Omar, lui, y arrive sans aide."],
  ["judgemental_question", "en", "Omar was on time, why can’t you?"],
  ["judgemental_question", "fr", "Omar était à l’heure, pourquoi pas toi ?"],
  ["threat", "en", "If you keep arriving late, we’re done here."],
  ["threat", "en", "Lose the key once more and you’re out."],
  ["threat", "en", "Unless you change, I quit as your mentor."],
  ["threat", "fr", "Si tu continues à arriver tard, j’arrête de t’aider."],
  ["threat", "fr", "Perds encore la clé et tu dégages."],
  ["threat", "fr", "Si ça ne change pas, je laisse tomber ce mentorat."],
];

const plain: [Locale, string][] = [
  ["en", "If you send me the sketch by noon, I’ll read it tonight."],
  ["en", "If you don’t have time, I’ll water the seedlings."],
  ["en", "If it breaks again, I’ll help you mend it."],
  ["en", "If you like, I will come along."],
  ["en", "If you keep the receipts, you’ll be paid back on Friday."],
  ["fr", "Si tu m’envoies le croquis avant midi, je te le relis ce soir."],
  ["fr", "Si tu n’as pas le temps, je vais arroser les semis."],
  ["fr", "Si ça casse encore, je t’aide à réparer."],
  ["fr", "Si tu gardes les reçus, tu seras remboursée vendredi."],
  ["en", "The new pump copes with the frost just fine."],
  ["en", "On Monday you managed the till without any help."],
  ["en", "I’m terrible at names, so tell me yours again."],
  ["fr", "Je suis nul en orthographe, relis-moi."],
  ["fr", "La pompe neuve s’en sort très bien malgré le gel."],
  ["fr", "Le résultat est nul sur la ligne 3, peux-tu vérifier ?"],
  ["fr", "Si tu continues comme ça, le jardin sera prêt lundi."],
  ["en", "Do you think the label is confusing?"],
  ["fr", "Tu trouves que l’étiquette est confuse ?"],
  ["fr", "La pompe ne tourne pas très bien. Peux-tu regarder la page 3 ?"],
  ["en", "Did you have a good weekend?"],
];

describe("the feedback check", () => {
  it.each(flagged)("sees %s (%s): %s", (type, locale, text) => {
    expect(types(text, locale)).toContain(type);
  });

  it.each(plain)("leaves alone (%s): %s", (locale, text) => {
    expect(types(text, locale)).toEqual([]);
  });

  it.each([
    ["en", "On Monday you sent the file at six, and I couldn’t print it."],
    ["en", "On Monday you sent the file at six; nobody could print it."],
    ["fr", "Lundi tu as envoyé le fichier à six heures, et je n’ai pas pu l’imprimer."],
    ["fr", "Lundi tu as envoyé le fichier à six heures ; personne n’a pu l’imprimer."],
  ] as const)("hears what could not be done as an effect (%s): %s", (locale, text) => {
    expect(feedbackCheck(text, locale).scores.impact).toBe(2);
  });

  it.each([
    ["en", "Thank you for watering the seedlings on Sunday, they were saved."],
    ["en", "I loved how you welcomed the school on Tuesday."],
    ["fr", "Merci d’avoir arrosé les semis dimanche, ils sont sauvés."],
    ["fr", "J’ai aimé comme tu as accueilli l’école mardi."],
  ] as const)("asks no next step of praise (%s): %s", (locale, text) => {
    const { isPraise, question } = feedbackCheck(text, locale);
    expect(isPraise).toBe(true);
    expect(question).not.toBe("actionable");
  });

  it.each([
    ["en", "Thanks for the seedlings, but half of them were dry."],
    ["en", "On Tuesday the seedlings were dry."],
    ["en", "Thank you, could you water them tomorrow?"],
    ["fr", "Merci pour les semis, mais la moitié était sèche."],
    ["fr", "Mardi, les semis étaient secs."],
  ] as const)("takes nothing else for praise (%s): %s", (locale, text) => {
    expect(feedbackCheck(text, locale).isPraise).toBe(false);
  });
});
