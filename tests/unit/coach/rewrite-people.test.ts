import { describe, expect, it } from "vitest";
import { rewriteCheck, type Violation } from "@/lib/coach/rules/rewrite-check";
import type { Locale } from "@/lib/domain/locale";

const brought: [Violation, Locale, string, string][] = [
  [
    "invented_name",
    "en",
    "Plan the fair by June with my crew.",
    "Plan the fair by June with my crew. Karl checks it.",
  ],
  [
    "invented_name",
    "fr",
    "Mieux tenir mon stand d’ici juin.",
    "Karl m’aidera : mieux tenir mon stand d’ici juin.",
  ],
  ["invented_name", "en", "Finish the planning by June", "Finish the planning with Ann by June"],
  ["invented_fact", "en", "Plant 2 trees by June.", "Plant 2 trees by June, with my boss."],
  [
    "invented_fact",
    "fr",
    "Planter 2 arbres d’ici juin.",
    "Planter 2 arbres pour le comité d’ici juin.",
  ],
  [
    "invented_fact",
    "en",
    "You pushed Nour on Monday. She stopped singing.",
    "On Monday, you pushed Nour. She stopped singing. She cried.",
  ],
  ["invented_number", "en", "Walk 6 km by 30 June.", "Walk 6 miles by 30 June."],
  ["invented_number", "fr", "Mettre 300 € de côté d’ici mai.", "Mettre 300 $ de côté d’ici mai."],
  ["invented_number", "en", "Raise our score by 8 points by May", "Raise our score by 8% by May"],
  ["changed_date", "en", "Pass the test by 5/6/2027.", "Pass the test by 6/5/2027."],
  [
    "invented_number",
    "en",
    "Speak up at rehearsals by June.",
    "Speak up once at each rehearsal by June.",
  ],
  [
    "invented_number",
    "fr",
    "Parler en répétition d’ici juin.",
    "Parler au moins une fois en répétition d’ici juin.",
  ],
];
const own: [Locale, string, string][] = [
  ["en", "Walk 6 km by 30 June.", "By 30 June, I will walk 6 kilometres."],
  ["en", "Call one grower every week until June", "Until June, call one grower once a week."],
  ["en", "Show my manager the plan by June", "By June, I will show the plan to my manager."],
  [
    "fr",
    "Nour m’aide à planter 2 arbres d’ici juin",
    "D’ici juin, planter 2 arbres. Nour m’aidera.",
  ],
  ["en", "Plant trees.", "Plant trees, by [date?]. Done when: [success criterion?]."],
  [
    "fr",
    "Prendre la parole chaque lundi d’ici mai",
    "D’ici mai, je prendrai la parole une fois par lundi.",
  ],
  ["fr", "Appelle-moi la veille.", "Peux-tu m’appeler la veille ?"],
  ["fr", "Aider l’équipe d’ici mai.", "Pour l’équipe : l’aider d’ici mai."],
  ["en", "Pass the test by 5/6/2027.", "By 5/6/2027, I will pass the test."],
];
const GRAVE = /invented_n|invented_fact|changed_date/;

describe("whom and how much a rewrite names", () => {
  it.each(brought)("may not be new: %s (%s, %s → %s)", (code, locale, source, rewrite) => {
    expect(rewriteCheck(source, rewrite, locale)).toContain(code);
  });
  it.each(own)("may be what its author named (%s, %s → %s)", (locale, source, rewrite) => {
    const broken = rewriteCheck(source, rewrite, locale, "goal");
    expect(broken.filter((code) => GRAVE.test(code))).toEqual([]);
  });
});
