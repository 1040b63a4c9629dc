import { describe, expect, it } from "vitest";
import { joinSpans } from "@/lib/coach/proposal";
import { conflictCheck } from "@/lib/coach/rules/conflict-check";
import { unsaidIn } from "@/lib/coach/rules/conflict-parts";
import { talkMessage } from "@/lib/coach/tasks/talk-message";
import type { Locale } from "@/lib/domain/locale";

const labelsOf = (text: string, locale: Locale) =>
  conflictCheck(text, locale).sentences.flatMap(({ labels }) => labels);

const outcries: [Locale, string][] = [
  ["en", "Sam, I’ve had it."],
  ["en", "Frankly you’re the same as all the rest."],
  ["en", "This can’t go on."],
  ["en", "I’m done talking, Nadia."],
  ["en", "What a waste."],
  ["en", "You and your plans."],
  ["en", "Really, Ana."],
  ["en", "It is what it is."],
  ["en", "Enough is enough."],
  ["en", "Well, that’s that."],
  ["en", "Good luck with the next one."],
  ["en", "I’ve seen better."],
  ["fr", "Sam, j’en ai ras le bol."],
  ["fr", "Franchement t’es pareil que les autres."],
  ["fr", "Ça ne peut plus durer."],
  ["fr", "Quelle perte de temps."],
  ["fr", "Toi et tes promesses."],
  ["fr", "Trop c’est trop."],
  ["fr", "C’est comme ça."],
  ["fr", "Je n’en peux plus, Nadia."],
  ["fr", "Voilà où on en est."],
  ["fr", "Tu te rends compte."],
  ["fr", "On n’avance pas."],
  ["fr", "Bonne chance pour la suite."],
];
const facts: [Locale, string][] = [
  ["en", "On Monday you left at four."],
  ["en", "The keys were not on the hook."],
  ["en", "You told Ana before me."],
  ["fr", "Lundi, tu es parti à seize heures."],
  ["fr", "Les clés n’étaient pas au crochet mardi."],
  ["fr", "Tu l’as annoncé à Ana avant moi."],
];
const requests: [Locale, string][] = [
  ["fr", "Je voudrais une date."],
  ["fr", "J’aimerais une réponse avant jeudi."],
  ["fr", "Je souhaiterais un rendez-vous par mois."],
  ["fr", "J’aimerais ton avis sur la deuxième page."],
  ["fr", "Je voudrais deux relectures par mois."],
  ["fr", "J’aimerais bien un mot la veille."],
  ["fr", "Je souhaite une explication."],
  ["fr", "Je voudrais tes remarques lundi."],
  ["fr", "J’aimerais dix minutes avec toi demain."],
  ["fr", "Je voudrais vraiment l’ordre du jour la veille."],
  ["fr", "Je souhaiterais votre accord écrit."],
  ["fr", "J’attends une réponse d’ici vendredi."],
  ["en", "I would like a date."],
  ["en", "I’d like an answer by Thursday."],
  ["en", "I would like your comments before Monday."],
  ["en", "I’d like half an hour a month."],
  ["en", "I would love a short note the day before."],
  ["en", "I’d appreciate a word the evening before."],
  ["en", "I would really like two readings a month."],
  ["en", "I’d like the agenda a day ahead."],
  ["en", "I want an explanation."],
  ["en", "I’d like your view on page two."],
  ["en", "I’m asking for ten minutes."],
  ["en", "I would like some notice next time."],
];
const wishes: [Locale, string][] = [
  ["fr", "Je voudrais comprendre ce qui s’est passé."],
  ["fr", "J’aimerais être écoutée."],
  ["en", "I’d like to understand what happened."],
  ["en", "I would like to be heard."],
];

describe("a difficult message in plain words", () => {
  it.each(outcries)("tells no fact by an outcry (%s): %s", (locale, text) => {
    expect(labelsOf(text, locale)).not.toContain("fact");
  });
  it.each(facts)("tells a fact (%s): %s", (locale, text) => {
    expect(labelsOf(text, locale)).toContain("fact");
  });
  it.each(requests)("asks for a thing (%s): %s", (locale, text) => {
    expect(labelsOf(text, locale)).toContain("request");
  });
  it.each(wishes)("asks nothing by a need (%s): %s", (locale, text) => {
    expect(labelsOf(text, locale)).not.toContain("request");
  });
  it.each(requests)("does not tell what comes of it by asking (%s): %s", (locale, text) => {
    expect(unsaidIn(text, conflictCheck(text, locale), locale)).toContain("C");
  });
});

describe("a day that is known", () => {
  it.each([
    ["en", "You left the gate open.", "on 3 May", "On 3 May: You left the gate open."],
    [
      "en",
      "You never close the gate.",
      "on 3 May",
      "On 3 May: [close the gate – what did you see or hear?]",
    ],
    ["en", "On Monday you left the gate open.", "on 3 May", "On Monday you left the gate open."],
    [
      "fr",
      "Tu as laissé la grille ouverte.",
      "le 3 mai",
      "Le 3 mai\u00a0: Tu as laissé la grille ouverte.",
    ],
    [
      "fr",
      "Tu ne fermes jamais la grille.",
      "le 3 mai",
      "Le 3 mai\u00a0: [fermes, grille – qu’as-tu vu ou entendu\u202f?]",
    ],
    [
      "fr",
      "Lundi, tu as laissé la grille ouverte.",
      "le 3 mai",
      "Lundi, tu as laissé la grille ouverte.",
    ],
  ] as const)("stands before what happened (%s): %s", (locale, text, when, told) => {
    const input = talkMessage.input.parse({ text, address: "tu", form: "desc", when });
    const answer = talkMessage.rules(input, locale);
    expect(joinSpans(answer.spans).split("\n\n")[0]).toBe(told);
    expect(talkMessage.checks(answer, input, locale)).toEqual([]);
  });
});
