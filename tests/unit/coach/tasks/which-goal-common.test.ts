import { describe, expect, it } from "vitest";
import { whichGoal } from "@/lib/coach/tasks/which-goal";
import type { Locale } from "@/lib/domain/locale";

/** Pages whose goal is put in words that fit almost any text; beside each, a goal they do not serve. */
const served: [Locale, string, string, string][] = [
  [
    "en",
    "How to ask questions that open minds",
    "Ask more open questions in one-to-ones",
    "Delegate the rota by June",
  ],
  [
    "en",
    "Telling your story at work",
    "Tell our story better to new customers",
    "Pass the crane exam",
  ],
  ["en", "The habit of reading every day", "Keep a reading habit", "Negotiate the rent"],
  ["en", "Thinking before you answer", "Think before I answer customers", "Write the garden plan"],
  ["en", "Simple words for simple things", "Use simple words in my reports", "Run the March fair"],
  [
    "en",
    "Starting a small project step by step",
    "Start my own small project",
    "Hire an apprentice",
  ],
  [
    "en",
    "Speaking so that people understand",
    "Speak so people understand me at the counter",
    "Learn welding",
  ],
  [
    "en",
    "How people learn, and how to help them",
    "Help people learn the till",
    "Read two law books",
  ],
  ["en", "Show, don’t tell", "Show more and tell less in my demos", "Find a thesis topic"],
  [
    "en",
    "Good questions make good answers",
    "Ask good questions so Ana finds the answers",
    "Plan the move",
  ],
  [
    "en",
    "Finding the right words",
    "Find the right words when parents complain",
    "Visit three farms",
  ],
  ["en", "Planning your life after school", "Plan my life after school", "Clean up the database"],
  [
    "fr",
    "Poser des questions qui font réfléchir",
    "Poser des questions plus ouvertes en entretien",
    "Déléguer le planning",
  ],
  [
    "fr",
    "Raconter son histoire au travail",
    "Mieux raconter notre histoire aux clients",
    "Passer le permis grue",
  ],
  ["fr", "L’habitude de lire chaque jour", "Garder l’habitude de lire", "Négocier le loyer"],
  ["fr", "Penser avant de parler", "Penser avant de parler aux clients", "Dessiner le jardin"],
  [
    "fr",
    "Des mots simples pour expliquer",
    "Expliquer les comptes avec des mots simples",
    "Tenir la foire de mars",
  ],
  [
    "fr",
    "Commencer un projet étape par étape",
    "Commencer mon projet par une étape",
    "Recruter un apprenti",
  ],
  ["fr", "Prendre la place qui vous revient", "Prendre ma place en réunion", "Souder un portail"],
  [
    "fr",
    "Trouver les mots justes",
    "Trouver les mots quand un parent se plaint",
    "Visiter trois fermes",
  ],
  [
    "fr",
    "Choisir son travail, choisir sa vie",
    "Choisir un travail qui va avec ma vie",
    "Nettoyer la base",
  ],
  [
    "fr",
    "De bonnes questions pour de bonnes idées",
    "Poser de bonnes questions pour que l’équipe ait des idées",
    "Préparer le déménagement",
  ],
];
/** One common word met by chance. */
const strangers: [Locale, string, string][] = [
  ["en", "How to choose a good lawn mower", "Make a good start in Spanish"],
  ["en", "The best places to run in winter", "Run the March fair"],
  ["en", "Open sourcing our compiler", "Keep an open mind with suppliers"],
  ["en", "Start your tomatoes indoors", "Start meetings on time"],
  ["en", "Ten tips for a long life", "Read ten reports"],
  ["en", "World news today", "Work abroad one day"],
  ["fr", "Choisir une bonne tondeuse", "Prendre un bon départ en espagnol"],
  ["fr", "Ouvrir un compte en ligne", "Ouvrir les réunions à l’heure"],
  ["fr", "Dix idées de recettes", "Noter dix idées"],
  ["fr", "La vie des abeilles", "Équilibrer ma vie"],
  ["fr", "Passer l’hiver au jardin", "Passer le relais à Nour"],
  ["fr", "Le livre du mois", "Écrire un livre"],
];
const ask = (title: string, goals: readonly string[], locale: Locale) =>
  whichGoal.rules(
    whichGoal.input.parse({
      goals: goals.map((statement, at) => ({ id: `${at}`, statement })),
      title,
      excerpt: "",
      host: "pages.example",
    }),
    locale,
  );

describe("a page and a goal in common words", () => {
  it.each(served)("meet where they share several (%s): %s – %s", (locale, title, goal, other) => {
    expect(ask(title, [other, goal], locale).goalId).toBe("1");
  });
  it.each(strangers)("do not meet by one (%s): %s – %s", (locale, title, goal) => {
    expect(ask(title, [goal], locale).goalId).toBeNull();
  });
  it.each(strangers)(
    "are not said to share nothing where they share one (%s): %s",
    (locale, title, goal) => {
      const { reason, shared } = ask(title, [goal], locale);
      if (reason === "too-little") expect(shared).not.toEqual([]);
    },
  );
});
