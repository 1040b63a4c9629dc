import { describe, expect, it } from "vitest";
import { fillPlaces, joinSpans, PLACEHOLDER, placesIn } from "@/lib/coach/proposal";
import { carriedInto } from "@/lib/coach/rules/carried-on";
import { smartCheck } from "@/lib/coach/rules/smart-check";
import { findAll } from "@/lib/coach/rules/text";
import { smartRewrite } from "@/lib/coach/tasks/smart-rewrite";
import type { Locale } from "@/lib/domain/locale";

interface Answers {
  will: string;
  date: string;
  shows: string;
  why: string;
}

/** Goals with what their author says in the places of the rewrite, as people type into a field. */
const goals: [Locale, string, Answers][] = [
  [
    "en",
    "Be a better manager",
    {
      will: "Hold a one-to-one with each cashier",
      date: "18 December 2026",
      shows: "All five have had one",
      why: "So that they tell me things early",
    },
  ],
  [
    "en",
    "Get better at Excel",
    {
      will: "Build the stock sheet myself",
      date: "18 December 2026",
      shows: "Nobody has to correct it",
      why: "To stop depending on Ivo",
    },
  ],
  [
    "en",
    "Improve my public speaking by June",
    {
      will: "Speak at the residents’ evening",
      date: "",
      shows: "I look up more than I read",
      why: "I need it for the council",
    },
  ],
  [
    "en",
    "Communicate better with suppliers",
    {
      will: "Calling each one on Mondays",
      date: "3 May 2027",
      shows: "No order is sent twice.",
      why: "Fewer wrong crates",
    },
  ],
  [
    "en",
    "Be more organised at work",
    {
      will: "My desk is cleared at five",
      date: "3 May 2027",
      shows: "I find any file in a minute",
      why: "because searching makes me late",
    },
  ],
  [
    "en",
    "Feel more at ease with my director",
    {
      will: "I bring one question to her each Friday",
      date: "3 May 2027",
      shows: "I asked eight of them",
      why: "to be able to ask for the raise",
    },
  ],
  [
    "en",
    "Improve team spirit",
    {
      will: "a shared breakfast",
      date: "3 May 2027",
      shows: "Everyone came twice",
      why: "so new people stay",
    },
  ],
  [
    "en",
    "Manage my stress",
    {
      will: "Walk home on Tuesdays",
      date: "3 May 2027",
      shows: "I sleep through Tuesday night",
      why: "my family notices",
    },
  ],
  [
    "en",
    "Write better",
    {
      will: "Rewrite one letter with Ada every week",
      date: "3 May 2027",
      shows: "She returns one without a mark",
      why: "so the tenants understand us",
    },
  ],
  [
    "en",
    "Be at least two times calmer with at most three customers by May",
    { will: "Breathe out before each answer", date: "", shows: "", why: "so nobody leaves" },
  ],
  [
    "fr",
    "Être un meilleur responsable",
    {
      will: "Voir chaque caissier en tête-à-tête",
      date: "18 décembre 2026",
      shows: "Les cinq en ont eu un",
      why: "Pour qu’ils me disent les choses tôt",
    },
  ],
  [
    "fr",
    "Progresser en Excel",
    {
      will: "Construire le tableau des stocks moi-même",
      date: "18 décembre 2026",
      shows: "Personne n’a à le corriger",
      why: "Pour ne plus dépendre d’Ivo",
    },
  ],
  [
    "fr",
    "Améliorer ma prise de parole d’ici juin",
    {
      will: "Parler à la soirée des habitants",
      date: "",
      shows: "Je regarde la salle plus que mes notes",
      why: "J’en ai besoin pour le conseil",
    },
  ],
  [
    "fr",
    "Mieux communiquer avec les fournisseurs",
    {
      will: "J’appelle chacun le lundi",
      date: "3 mai 2027",
      shows: "Aucune commande partie deux fois.",
      why: "Moins de caisses fausses",
    },
  ],
  [
    "fr",
    "Être plus organisée au travail",
    {
      will: "Mon bureau est rangé à cinq heures",
      date: "3 mai 2027",
      shows: "Je trouve un dossier en une minute",
      why: "parce que chercher me met en retard",
    },
  ],
  [
    "fr",
    "Être plus à l’aise avec ma directrice",
    {
      will: "Je lui apporte une question chaque vendredi",
      date: "3 mai 2027",
      shows: "J’en ai posé huit",
      why: "pour oser demander l’augmentation",
    },
  ],
  [
    "fr",
    "Améliorer l’ambiance",
    {
      will: "un petit-déjeuner partagé",
      date: "3 mai 2027",
      shows: "Chacun est venu deux fois",
      why: "pour que les nouveaux restent",
    },
  ],
  [
    "fr",
    "Gérer mon stress",
    {
      will: "Rentrer à pied le mardi",
      date: "3 mai 2027",
      shows: "Je dors la nuit du mardi",
      why: "ma famille le remarque",
    },
  ],
  [
    "fr",
    "Mieux écrire",
    {
      will: "Réécrire une lettre avec Ada chaque semaine",
      date: "3 mai 2027",
      shows: "Elle en rend une sans rature",
      why: "pour que les locataires nous comprennent",
    },
  ],
  [
    "fr",
    "Être au moins deux fois plus calme avec au plus trois clients d’ici mai",
    {
      will: "Souffler avant chaque réponse",
      date: "",
      shows: "",
      why: "pour que personne ne parte",
    },
  ],
];

const ASKED: [keyof Answers, RegExp][] = [
  ["date", /date/],
  ["shows", /criteri|critère/],
  ["why", /for what|pour quoi/],
  ["will", /you do|feras-tu/],
];

/** The goal as it is accepted once its places are filled in. */
function filled(statement: string, answers: Answers, locale: Locale) {
  const made = smartRewrite.rules({ statement, purpose: "", firstStep: "" }, locale);
  const whole = joinSpans(made.spans);
  const gaps = findAll(PLACEHOLDER, whole);
  const asked = placesIn(whole).map((place) => ASKED.find(([, words]) => words.test(place))?.[0]);
  const said = asked.map((key, at) => {
    const gap = gaps[at];
    return key && gap ? carriedInto(whole, gap, answers[key]) : "";
  });
  return { text: joinSpans(fillPlaces(made.spans, said)), asked };
}

describe("a goal whose questions were answered", () => {
  it.each(goals)("has no open place (%s): %s", (locale, statement, answers) => {
    expect(filled(statement, answers, locale).text).not.toContain("[");
  });

  it.each(goals)("has won the letters that were asked (%s): %s", (locale, statement, answers) => {
    const { text, asked } = filled(statement, answers, locale);
    const { letters, question } = smartCheck(text, locale);
    if (asked.includes("will")) expect(letters.S.score, text).toBe(2);
    if (asked.includes("shows")) expect(letters.M.score, text).toBe(2);
    if (asked.includes("date")) expect(letters.T.score, text).toBe(2);
    if (asked.includes("why")) expect(letters.R.score, text).toBeGreaterThan(0);
    expect(["A", null]).toContain(question);
  });

  it.each(goals)("is not asked again (%s): %s", (locale, statement, answers) => {
    const { text } = filled(statement, answers, locale);
    const again = smartRewrite.rules({ statement: text, purpose: "", firstStep: "" }, locale);
    expect(placesIn(joinSpans(again.spans))).toEqual([]);
    expect(joinSpans(again.spans).replace(/\.$/, "")).toBe(text.replace(/\.$/, ""));
  });

  it.each(goals)("is one piece of prose (%s): %s", (locale, statement, answers) => {
    const { text } = filled(statement, answers, locale);
    expect(text).not.toMatch(/[,:] (?!Excel|Ivo|Ada|Monday|Tuesday|Friday|I\b)\p{Lu}/u);
    expect(text).not.toMatch(/\.[,.]/);
  });
});

describe("an answer that repeats what leads to it", () => {
  it.each([
    ["Read more, by [date?].", "by 3 May", "3 May"],
    ["Read more, by [date?].", "By the end of May", "the end of May"],
    ["Read more, done when: [success criterion?].", "Done when I have read two", "I have read two"],
    ["Read more, until [date?].", "until June", "June"],
    ["Lire plus, d’ici le [date ?].", "d’ici le 3 mai", "3 mai"],
    ["Lire plus, jusqu’au [date ?].", "Jusqu’au 3 mai", "3 mai"],
    [
      "Lire plus, critère de réussite : [critère ?].",
      "Critère de réussite : deux livres lus",
      "deux livres lus",
    ],
  ])("says it once: %s %s", (text, answer, joined) => {
    const [gap] = findAll(PLACEHOLDER, text);
    expect(gap && carriedInto(text, gap, answer)).toBe(joined);
  });
});
