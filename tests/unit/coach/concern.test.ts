import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Concern, concernIn, graveIn } from "@/lib/coach/rules/concern";
import type { Locale } from "@/lib/domain/locale";
import { anyLetter } from "@/tests/builders/any-letter";
import set from "@/tests/fixtures/coach/concern.json";
import last from "@/tests/fixtures/coach/last-concern.json";
import late from "@/tests/fixtures/coach/late-concern.json";
import people from "@/tests/fixtures/coach/people-concern.json";
import peopleAgain from "@/tests/fixtures/coach/people-concern-again.json";
import peopleLast from "@/tests/fixtures/coach/people-concern-last.json";
import peoplePlain from "@/tests/fixtures/coach/people-concern-plain.json";

const seen: [Concern["kind"], Locale, string][] = [
  ["distress", "en", "Most days I’d rather be dead."],
  ["distress", "en", "I don’t want to be here any more."],
  ["distress", "en", "Last night I cut myself again."],
  ["distress", "en", "Honestly I just want it all to end."],
  ["distress", "en", "I can’t go on like this."],
  ["distress", "fr", "Il y a des jours où je voudrais être morte."],
  ["distress", "fr", "Je n’en peux vraiment plus."],
  ["distress", "fr", "J’ai encore pensé au suicide."],
  ["distress", "fr", "Hier soir je me suis fait du mal."],
  ["distress", "fr", "J’ai envie d’en finir."],
  ["violence", "en", "Come back and I’ll smash your face in."],
  ["violence", "en", "I swear I’m going to hurt you."],
  ["violence", "en", "Watch your back from now on."],
  ["violence", "fr", "Reviens et je te casse la figure."],
  ["violence", "fr", "Je vais te frapper."],
  ["violence", "fr", "Je sais où tu habites."],
  ["harassment", "en", "My supervisor keeps touching me at work."],
  ["harassment", "en", "He has been harassing me since March."],
  ["harassment", "en", "Do it or I’ll share your photos with everyone."],
  ["harassment", "en", "People like you have no place in this trade."],
  ["harassment", "fr", "Mon responsable me touche au bureau."],
  ["harassment", "fr", "Je me sens harcelée."],
  ["harassment", "fr", "Fais-le ou je diffuse tes photos."],
  ["harassment", "fr", "Les gens comme toi n’ont rien à faire ici."],
  ["threat", "en", "If you keep arriving late, I’m done mentoring you."],
  ["threat", "fr", "Si tu continues, j’arrête ce mentorat."],
];

const plain: [Locale, string][] = [
  ["en", "The meeting killed our afternoon."],
  ["en", "Kill the process on port 80."],
  ["en", "I’d kill for a coffee."],
  ["en", "I’m dying to see your garden."],
  ["en", "I can’t go on Friday."],
  ["en", "I can’t go on with the second chapter before you read the first."],
  ["en", "It hurts to see the plan in the bin."],
  ["en", "I want to end the call at noon."],
  ["en", "The deadline is a killer."],
  ["en", "We hit our target, and I’ll hit reply tonight."],
  ["en", "Prevent harassment at work: write the leaflet."],
  ["en", "If you like, I will come along."],
  ["fr", "On était morts de rire."],
  ["fr", "Je meurs d’envie de voir ton jardin."],
  ["fr", "Tue le processus sur le port 80."],
  ["fr", "Je n’en peux plus d’attendre tes photos."],
  ["fr", "Ça fait mal au cœur de voir le plan à la poubelle."],
  ["fr", "J’ai envie d’en finir avec ce dossier."],
  ["fr", "Je te frappe un double du rapport."],
  ["fr", "Prévenir le harcèlement au travail : écrire le dépliant."],
  ["fr", "Je touche enfin au but."],
  ["fr", "Si tu veux, je viens avec toi."],
];

const ofPeople = [people, peopleAgain, peopleLast, peoplePlain].flatMap(({ en, fr }) => [en, fr]);
/** Manners of speaking that are taken at their word: better once too often than not. */
const TAKEN = ["Plutôt me pendre que de refaire cet exposé, ha."];

describe("what is for a person", () => {
  it.each(ofPeople.flatMap(({ said }) => said))("is heard where it is said: %s", (text) => {
    expect(graveIn(text)).not.toBeNull();
  });

  it.each(ofPeople.flatMap(({ harmless }) => harmless))("leaves alone: %s", (text) => {
    expect(graveIn(text) === null || TAKEN.includes(text)).toBe(true);
  });

  it("is heard where it is only hinted at, in the sets that the rules have met", () => {
    const hints = ofPeople.flatMap(({ hinted }) => hinted);
    const heard = hints.filter((text) => graveIn(text) !== null);
    expect(heard.length / hints.length).toBeGreaterThan(0.7);
  });

  it("tells the whole sentence that holds it", () => {
    const text = "Hello Nadia. I want to die. See you on Monday.";
    const found = graveIn(text);
    expect(found && text.slice(found.start, found.end)).toBe("I want to die.");
  });

  it.each([
    "i wanna kms",
    "jveux crever",
    "I dont want to live any more",
    "J ai envie de mourir",
    "je pense au suicde",
    "they harrassed me on the bus",
  ])("is heard as it is typed: %s", (text) => {
    expect(graveIn(text)).not.toBeNull();
  });

  it.each(["Read “How to Kill Yourself Slowly” by June.", "Lire « Je veux mourir » avant mai."])(
    "is no title that someone reads: %s",
    (text) => {
      expect(graveIn(text)).toBeNull();
    },
  );

  it.each(seen)("is seen as %s (%s): %s", (kind, locale, text) => {
    expect(concernIn(text, locale)?.kind).toBe(kind);
  });

  it.each(plain)("is not a manner of speaking (%s): %s", (locale, text) => {
    expect(concernIn(text, locale)).toBeNull();
  });

  it.each([...set.en.grave, ...set.fr.grave, ...last.en.grave, ...last.fr.grave])(
    "is seen whichever language it is read in: %s",
    (text) => {
      expect(concernIn(text, "en")).not.toBeNull();
      expect(concernIn(text, "fr")).not.toBeNull();
    },
  );

  it.each([
    ...set.en.plain,
    ...set.fr.plain,
    ...late.en.plain,
    ...late.fr.plain,
    ...last.en.plain,
    ...last.fr.plain,
  ])("is not what only sounds like it: %s", (text) => {
    expect(graveIn(text)).toBeNull();
  });

  it("is distress first, whatever else a text holds", () => {
    const text = "If you tell anyone, I’m done with you. I want to kill myself.";
    expect(concernIn(text, "en")?.kind).toBe("distress");
  });

  it("is heard in both languages, whichever one the text was taken for", () => {
    expect(concernIn("I want to die", "fr")?.kind).toBe("distress");
    expect(concernIn("Je veux mourir", "en")?.kind).toBe("distress");
  });

  it("stays within any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter }), fc.constantFrom("en", "fr"), (text, locale) => {
        const found = concernIn(text, locale);
        if (found) expect(found.start < found.end && found.end <= text.length).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
