import { describe, expect, it } from "vitest";
import { joinSpans } from "@/lib/coach/proposal";
import { whoseGoal } from "@/lib/coach/rules/whose-goal";
import { ifThenPlan } from "@/lib/coach/tasks/if-then-plan";
import { smartRewrite } from "@/lib/coach/tasks/smart-rewrite";
import type { Locale } from "@/lib/domain/locale";

const someone: [Locale, string][] = [
  ["en", "I want Lea to speak more slowly"],
  ["en", "I’d like Imran to delegate the rota"],
  ["en", "I would like my mentee to write better reports"],
  ["en", "I need Zoe to be on time"],
  ["en", "My mentee should feel at ease with clients"],
  ["en", "Noor will lead the retrospective alone"],
  ["en", "For Jo to become independent"],
  ["en", "Marta runs the shop by herself"],
  ["en", "She should ask for help earlier"],
  ["en", "He learns to say no"],
  ["en", "My goal for Ana is to present the budget"],
  ["en", "I hope that Priya gets better at estimating"],
  ["fr", "Je veux que Léa parle plus lentement"],
  ["fr", "J’aimerais qu’Imran délègue le planning"],
  ["fr", "Je voudrais que mon mentoré rédige de meilleurs rapports"],
  ["fr", "Que Zoé arrive à l’heure"],
  ["fr", "Ma mentorée devrait être à l’aise avec les clients"],
  ["fr", "Nour doit animer seule la rétrospective"],
  ["fr", "Il faudrait que Jo devienne autonome"],
  ["fr", "Marta tient la boutique seule"],
  ["fr", "Elle devrait demander de l’aide plus tôt"],
  ["fr", "Il apprend à dire non"],
  ["fr", "Mon objectif pour Ana est qu’elle présente le budget"],
  ["fr", "J’espère que Priya estimera mieux"],
];
const oneself: [Locale, string][] = [
  ["en", "I want to help Lea speak up"],
  ["en", "I want the clients to trust me"],
  ["en", "I want my team to meet weekly"],
  ["en", "My goal is to lead the retrospective"],
  ["en", "My English should be better"],
  ["en", "Improve her trust in me"],
  ["en", "Excel and pivot tables"],
  ["en", "Learn Spanish with Ana"],
  ["en", "I need to sleep"],
  ["en", "Communicate better"],
  ["en", "Get Ana to trust me"],
  ["en", "Python will be easier for me"],
  ["fr", "Je veux aider Léa à parler"],
  ["fr", "Je veux que les clients me fassent confiance"],
  ["fr", "J’aimerais que mon équipe se réunisse"],
  ["fr", "Que mes rapports soient clairs"],
  ["fr", "Mon anglais devrait être meilleur"],
  ["fr", "Apprendre à déléguer"],
  ["fr", "Il faut que je dorme mieux"],
  ["fr", "Il faudrait que j’anime une réunion"],
  ["fr", "Mieux communiquer"],
  ["fr", "Il faut mieux écouter"],
  ["fr", "Apprendre l’espagnol avec Ana"],
  ["fr", "Anglais et tableaux croisés"],
];

describe("whose goal it is", () => {
  it.each(someone)("is someone else’s (%s): %s", (locale, statement) => {
    expect(whoseGoal(statement, locale)).not.toBeNull();
  });
  it.each(oneself)("is its author’s own (%s): %s", (locale, statement) => {
    expect(whoseGoal(statement, locale)).toBeNull();
  });

  it.each(someone)("asks what they will do, not its author (%s): %s", (locale, statement) => {
    const made = joinSpans(
      smartRewrite.rules({ statement, purpose: "", firstStep: "" }, locale).spans,
    );
    expect(made).not.toMatch(/see you do|feras-tu/);
  });

  it.each([
    ["en", "Lea should learn SQL and improve her public speaking"],
    ["en", "I want Noor to delegate the rota and learn Python"],
    ["fr", "Léa doit apprendre SQL et améliorer sa prise de parole"],
    ["fr", "Je veux que Nour apprenne SQL et améliore sa prise de parole"],
  ] as const)("asks the same of each part of it (%s): %s", (locale, statement) => {
    const { parts } = smartRewrite.rules({ statement, purpose: "", firstStep: "" }, locale);
    for (const part of parts) expect(joinSpans(part)).not.toMatch(/see you do|feras-tu/);
  });

  it.each([
    [
      "en",
      "I want Lea to speak up",
      "she is tired",
      "",
      "If she is tired, then Lea [what will they do first?].",
    ],
    [
      "en",
      "I want Lea to speak up",
      "she is tired",
      "Ask for a break",
      "If she is tired, then Lea will ask for a break.",
    ],
    [
      "en",
      "She should speak up",
      "",
      "",
      "If [which obstacle, or which moment?], then she [what will they do first?].",
    ],
    [
      "fr",
      "Je veux que Léa parle plus fort",
      "elle est fatiguée",
      "",
      "Si elle est fatiguée, alors Léa [que fera cette personne d’abord\u202f?].",
    ],
    [
      "fr",
      "Je veux que Léa parle plus fort",
      "elle est fatiguée",
      "Demander une pause",
      "Si elle est fatiguée, alors Léa commence par demander une pause.",
    ],
  ] as const)(
    "plans what they will do (%s): %s, %s, %s",
    (locale, statement, obstacle, firstStep, plan) => {
      const input = { statement, obstacle, firstStep };
      const answer = ifThenPlan.rules(input, locale);
      expect(joinSpans(answer.spans)).toBe(plan);
      expect(ifThenPlan.checks(answer, input, locale)).toEqual([]);
    },
  );
});
