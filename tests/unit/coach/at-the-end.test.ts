import { describe, expect, it } from "vitest";
import { conflictCheck } from "@/lib/coach/rules/conflict-check";
import type { Locale } from "@/lib/domain/locale";

const weary: Record<Locale, string[]> = {
  en: [
    "I can’t go on like this, it is killing me.",
    "I am at the end of my rope.",
    "I’ve had enough of these cancelled meetings.",
    "I can’t take it any more.",
    "I’m at my wits’ end since September.",
    "This is wearing me out.",
    "I’m sick of waiting three weeks for an answer.",
    "I just can’t cope with it.",
    "I have been at breaking point since Tuesday.",
    "It’s all too much for me.",
    "It’s driving me mad.",
    "I’m burnt out.",
  ],
  fr: [
    "Je n’en peux plus, j’ai envie d’en finir avec ce mentorat.",
    "Je suis à bout depuis septembre.",
    "J’en ai assez de ces rendez-vous annulés.",
    "Je craque.",
    "Je n’y arrive plus.",
    "Je suis au bout du rouleau.",
    "Ça me bouffe depuis trois semaines.",
    "C’est trop pour moi.",
    "J’en ai plein le dos.",
    "Je ne supporte plus ces silences.",
    "J’ai envie de tout arrêter.",
    "Je sature.",
  ],
};
const plain: [Locale, string][] = [
  ["en", "I can’t go to the meeting on Tuesday."],
  ["en", "I can’t take the call at four."],
  ["en", "I’ve had enough time since Tuesday."],
  ["en", "You went on to the end of the month."],
  ["fr", "J’ai assez de notes pour vendredi."],
  ["fr", "Mardi, tu es allé au bout du projet."],
  ["fr", "Je ne peux plus venir mardi."],
  ["fr", "J’ai envie de lire la suite."],
];
const decided: Record<Locale, string[]> = {
  en: [
    "I have decided to end our mentoring at the end of the month.",
    "I am ending our mentoring in December.",
    "I will no longer be your mentor after the 12th.",
    "My decision is to stop at Christmas.",
    "Our mentoring ends on 3 March.",
    "I am stepping down as your mentor on Friday.",
    "I won’t continue after June.",
    "I want to stop our sessions in May.",
  ],
  fr: [
    "Je mets fin à notre mentorat.",
    "Je ne t’accompagnerai plus après décembre.",
    "J’ai décidé d’arrêter nos séances en mars.",
    "J’ai pris la décision de m’arrêter vendredi.",
    "Je ne serai plus ta mentore à partir du 3 mars.",
    "Notre mentorat s’arrête le 12 juin.",
    "Je souhaite mettre un terme à nos séances fin mai.",
    "Ma décision est prise depuis mardi.",
  ],
};
const told: [Locale, string][] = [
  ["en", "You decided on Tuesday to stop our sessions."],
  ["en", "On Tuesday you cancelled, so I have decided to end our mentoring."],
  ["fr", "Mardi, tu as décidé d’arrêter nos séances."],
  ["fr", "Tu as annulé trois fois, donc je mets fin à notre mentorat."],
];
const other: [Locale, string][] = [
  ["en", "I will stop interrupting you."],
  ["en", "I have decided to write to you."],
  ["en", "I will leave the keys on the hook."],
  ["fr", "J’arrête de te couper la parole."],
  ["fr", "J’ai décidé de t’en parler."],
];
const each = <Row>(rows: Record<Locale, Row[]>): [Locale, Row][] =>
  (["en", "fr"] as const).flatMap((locale) =>
    rows[locale].map((row): [Locale, Row] => [locale, row]),
  );
const read = (text: string, locale: Locale) => conflictCheck(text, locale);

describe("a difficult message of someone who has had enough", () => {
  it.each(each(weary))("is read as a feeling (%s): %s", (locale, text) => {
    expect(read(text, locale).sentences[0]?.labels).toEqual(["feeling"]);
  });

  it.each(plain)("takes no plain words for it (%s): %s", (locale, text) => {
    expect(read(text, locale).sentences[0]?.labels).not.toContain("feeling");
  });
});

describe("a decision that is announced", () => {
  it.each(each(decided))("is no fact, and lacks no request (%s): %s", (locale, text) => {
    const { sentences, missing } = read(text, locale);
    expect(sentences[0]?.labels).not.toContain("fact");
    expect(missing).not.toContain("S");
  });

  it.each(other)("is not seen in what only sounds like one (%s): %s", (locale, text) => {
    expect(read(text, locale).missing).toContain("S");
  });

  it.each(told)("is no reason to lose what happened (%s): %s", (locale, text) => {
    expect(read(text, locale).sentences[0]?.labels).toContain("fact");
  });
});
