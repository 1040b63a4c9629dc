import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conflictCheck, isRed } from "@/lib/coach/rules/conflict-check";
import type { ConflictLabel } from "@/lib/domain/conflict-check";
import type { Locale } from "@/lib/domain/locale";
import { anyLetter } from "@/tests/builders/any-letter";
import plain from "@/tests/fixtures/coach/conflict-plain.json";

const labels = (text: string, locale: Locale) => conflictCheck(text, locale).sentences[0]?.labels;

const sentences: [ConflictLabel[], Locale, string][] = [
  [["fact"], "en", "On Tuesday you closed the workshop at four."],
  [["fact"], "en", "My drawings were never opened."],
  [["feeling"], "en", "I was quite discouraged."],
  [["need"], "en", "I need an hour’s warning."],
  [["request"], "en", "Could you ring me the evening before?"],
  [["question"], "en", "How did it look from your side?"],
  [["own_part"], "en", "I am sorry, my part in it is the silence."],
  [["thanks"], "en", "Thank you for your patience."],
  [["judgement"], "en", "That was rude."],
  [["generalisation"], "en", "You never open the shutters."],
  [["mind_reading"], "en", "Apparently you don’t want to hear me."],
  [["faux_feeling"], "en", "I felt neglected."],
  [["blame"], "en", "It is your fault that the van left."],
  [["ultimatum"], "en", "Either you call tonight or I am leaving."],
  [["escalation"], "en", "I will report this to your supervisor."],
  [["past_dragging"], "en", "This is not the first time."],
  [["fact"], "fr", "Mardi, tu as fermé l’atelier à seize heures."],
  [["fact"], "fr", "Mes dessins n’ont pas été ouverts."],
  [["feeling"], "fr", "J’étais plutôt découragée."],
  [["need"], "fr", "J’ai besoin d’une heure d’avance."],
  [["request"], "fr", "Peux-tu m’appeler la veille au soir ?"],
  [["question"], "fr", "Comment l’as-tu vécu de ton côté ?"],
  [["own_part"], "fr", "Je m’excuse, ma part est le silence."],
  [["thanks"], "fr", "Merci de ta patience."],
  [["judgement"], "fr", "C’était inadmissible."],
  [["generalisation"], "fr", "Tu n’ouvres jamais les volets."],
  [["mind_reading"], "fr", "Visiblement tu ne veux pas m’entendre."],
  [["faux_feeling"], "fr", "Je me suis sentie délaissée."],
  [["blame"], "fr", "C’est ta faute si le camion est parti."],
  [["ultimatum"], "fr", "Soit tu appelles ce soir, soit j’arrête."],
  [["escalation"], "fr", "Je vais prévenir ta responsable."],
  [["past_dragging"], "fr", "Ce n’est pas la première fois."],
];

const whole: Record<Locale, [string, string, string]> = {
  en: [
    "On Tuesday you closed the workshop at four. I was discouraged. Could you ring me before?",
    "You never open the shutters. On Tuesday you closed at four. Could you ring me before?",
    "You never open the shutters. That was rude. Could you ring me before?",
  ],
  fr: [
    "Mardi, tu as fermé l’atelier à seize heures. J’étais découragée. Peux-tu m’appeler avant ?",
    "Tu n’ouvres jamais les volets. Mardi, tu as fermé à seize heures. Peux-tu m’appeler avant ?",
    "Tu n’ouvres jamais les volets. C’était inadmissible. Peux-tu m’appeler avant ?",
  ],
};

describe("the check of a difficult message", () => {
  it.each(sentences)("reads %s (%s): %s", (wanted, locale, text) => {
    expect(labels(text, locale)).toEqual(wanted);
  });

  it.each([
    ["en", "Lea told Sam about my plan."],
    ["en", "I have three clocks to wind at that hour."],
    ["fr", "Paul a dit à Sam que je partais."],
    ["fr", "La réunion était prévue dans la cour."],
  ] as const)("takes for a fact what tells who did or said what (%s): %s", (locale, text) => {
    expect(labels(text, locale)).toEqual(["fact"]);
  });

  it.each([
    ["en", "Lea, I’m fed up.", "feeling"],
    ["en", "Honestly you’re just like the previous one.", "judgement"],
    ["en", "You are just like all the others.", "judgement"],
    ["fr", "Paul, j’en ai marre.", "feeling"],
    ["fr", "De toute façon tu es comme les autres.", "judgement"],
  ] as const)("takes no outburst for a fact (%s): %s", (locale, text, label) => {
    expect(labels(text, locale)).toEqual([label]);
  });

  it.each([
    ["en", "Frankly, all of this has been a waste of my time."],
    ["en", "Lea, I am fed up with you."],
    ["en", "People like you only ruin it for the others."],
    ["en", "Honestly, the whole mentoring was a waste of paper."],
    ["fr", "Franchement, ton accompagnement ne sert à rien du tout."],
    ["fr", "Paul, j’en ai marre de toi."],
    ["fr", "Franchement, tu es une vraie brute."],
    ["fr", "Franchement, 3 mois avec toi c’est long."],
    ["fr", "De toute façon tu es incapable de lire."],
  ] as const)("never calls what it does not know a fact (%s): %s", (locale, text) => {
    expect(labels(text, locale)).not.toContain("fact");
  });

  it.each(["en", "fr"] as const)("weighs the whole message (%s)", (locale) => {
    const found = whole[locale].map((text) => conflictCheck(text, locale).overall);
    expect(found).toEqual(["constructive", "improvable", "harmful"]);
  });

  it.each([...plain.en.map((text) => ["en", text]), ...plain.fr.map((text) => ["fr", text])])(
    "finds nothing that hurts in (%s): %s",
    (locale, text) => {
      const found = labels(text ?? "", locale === "fr" ? "fr" : "en");
      expect(found?.filter(isRed)).toEqual([]);
    },
  );

  it("says what is missing, and what to take out or turn", () => {
    const { missing, sentences } = conflictCheck("You never call. I will tell your boss.", "en");
    expect(missing).toEqual(["D", "E", "S"]);
    expect(sentences.map(({ turnInto }) => turnInto)).toEqual(["fact", null]);
  });

  it("says when a message is better said than written", () => {
    expect(conflictCheck("It rained. ".repeat(6), "en").isLong).toBe(false);
    expect(conflictCheck("It rained. ".repeat(7), "en").isLong).toBe(true);
  });

  it("stays within any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter }), fc.constantFrom("en", "fr"), (text, locale) => {
        for (const { start, end } of conflictCheck(text, locale).sentences)
          expect(start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
