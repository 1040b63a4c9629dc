import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedbackCheck } from "@/lib/coach/rules/feedback-check";
import type { FeedbackFlagType } from "@/lib/domain/feedback-check";
import type { Locale } from "@/lib/domain/locale";
import { anyLetter } from "@/tests/builders/any-letter";

const types = (text: string, locale: Locale) =>
  feedbackCheck(text, locale).flags.map((f) => f.type);

const flagged: [FeedbackFlagType, Locale, string][] = [
  ["label", "en", "You are so careless with the stock."],
  ["label", "fr", "Tu es vraiment désorganisé."],
  ["generalisation", "en", "You never answer the phone."],
  ["generalisation", "fr", "Tu oublies toujours les clés."],
  ["mind_reading", "en", "You don't care about the visitors."],
  ["mind_reading", "fr", "Visiblement, tu n’as pas envie de venir."],
  ["sarcasm", "en", "How kind of you to turn up."],
  ["sarcasm", "fr", "Quelle surprise, te voilà."],
  ["blame", "en", "It's all your fault that the van left."],
  ["blame", "fr", "C’est ta faute si le camion est parti."],
  ["threat", "en", "If it happens again, I'll take your key."],
  ["threat", "fr", "Si tu recommences, je te retire les clés."],
  ["judgemental_question", "en", "Why didn't you call?"],
  ["judgemental_question", "fr", "Pourquoi tu n’as pas appelé ?"],
  ["minimiser", "en", "It's easy to fold a map."],
  ["minimiser", "fr", "Il suffit de plier la carte."],
  ["but_negation", "en", "The poster was beautiful, but nobody came."],
  ["but_negation", "fr", "L’affiche était belle, mais personne n’est venu."],
  ["vague_praise", "en", "Well done!"],
  ["vague_praise", "fr", "Bon travail."],
  ["vague_criticism", "en", "This needs some work."],
  ["vague_criticism", "fr", "C’est à revoir."],
  ["comparison", "en", "Be more like Farid."],
  ["comparison", "fr", "Prends modèle sur Farid."],
  ["should_have", "en", "You should have locked the shed."],
  ["should_have", "fr", "Tu aurais dû fermer l’atelier."],
];

describe("the feedback check", () => {
  it.each(flagged)("sees %s (%s): %s", (type, locale, text) => {
    expect(types(text, locale)).toContain(type);
  });

  it.each([
    ["en", "The gate is always open. On Monday you closed it at six, so the goats stayed in."],
    ["en", "I finished just now. Could you read page 2 before Thursday?"],
    ["fr", "La grille est toujours ouverte. Lundi, tu l’as fermée à six heures."],
    ["fr", "Peux-tu relire la page 2 avant jeudi ?"],
  ] as const)("leaves a plain message alone (%s): %s", (locale, text) => {
    expect(types(text, locale)).toEqual([]);
  });

  it.each([
    ["en", "You are always late and your slides are thin.", "You are always late"],
    ["en", "You don’t care about it and you left.", "You don’t care about it"],
  ] as const)(
    "marks the words that may hurt, not what joins them to the next (%s): %s",
    (locale, text, marked) => {
      const [flag] = feedbackCheck(text, locale).flags;
      expect(text.slice(flag?.start, flag?.end)).toBe(marked);
    },
  );

  it("calls a message with situation, fact, effect and request constructive", () => {
    const text =
      "On Monday you labelled the forty jars, so the team found the basil at once. Could you label the spices next time?";
    expect(feedbackCheck(text, "en").overall).toBe("constructive");
  });

  it("stays within any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter }), fc.constantFrom("en", "fr"), (text, locale) => {
        for (const { start, end } of feedbackCheck(text, locale).flags)
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
