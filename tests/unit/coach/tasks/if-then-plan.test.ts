import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinSpans } from "@/lib/coach/proposal";
import { planFrame } from "@/lib/coach/rules/if-then";
import { halvesOf, ifThenPlan } from "@/lib/coach/tasks/if-then-plan";
import { anyWords, strangeSpans } from "@/tests/builders/whose-words";

const statement = { en: "Delegate the weekly order", fr: "Déléguer la commande de la semaine" };
const plan = (locale: "en" | "fr", obstacle: string, firstStep: string) => {
  const input = { statement: statement[locale], obstacle, firstStep };
  const answer = ifThenPlan.rules(input, locale);
  return {
    said: joinSpans(answer.spans),
    broken: ifThenPlan.checks(answer, input, locale),
    answer,
  };
};

const plans = [
  ["en", "I put off the calls", "Call Nour", "If I put off the calls, then I will call Nour."],
  [
    "en",
    "When the meeting runs over",
    "I offer to move the last point",
    "When the meeting runs over, then I offer to move the last point.",
  ],
  [
    "en",
    "Imran is away",
    "then I ask for a day to think",
    "If Imran is away, then I ask for a day to think.",
  ],
  [
    "en",
    "Fear of getting it wrong",
    "my notebook",
    "If this gets in the way: fear of getting it wrong [how will you see it coming?], then I turn to my notebook.",
  ],
  [
    "en",
    "time",
    "headphones",
    "If this gets in the way: time [how will you see it coming?], then I start with this: headphones.",
  ],
  [
    "fr",
    "Je repousse toujours les appels.",
    "Appeler Nour",
    "Si je repousse toujours les appels, alors je commence par appeler Nour.",
  ],
  [
    "fr",
    "Il y a trop de bruit à l’atelier",
    "mettre mes écouteurs",
    "S’il y a trop de bruit à l’atelier, alors je commence par mettre mes écouteurs.",
  ],
  [
    "fr",
    "quand la réunion déborde",
    "je propose de reporter le dernier point",
    "Quand la réunion déborde, alors je propose de reporter le dernier point.",
  ],
  [
    "fr",
    "Manque de temps",
    "Nour",
    "Si ceci me freine : manque de temps [à quoi le verras-tu venir ?], alors je m’appuie sur Nour.",
  ],
  [
    "fr",
    "On m’interrompt",
    "premier brouillon à la main",
    "Si on m’interrompt, alors je commence par ceci : premier brouillon à la main.",
  ],
  ["en", "it's raining", "run indoors", "If it's raining, then I will run indoors."],
  [
    "en",
    "Nobody answers my emails",
    "phone them instead",
    "If nobody answers my emails, then I will phone them instead.",
  ],
  [
    "en",
    "Perfectionism",
    "Publish the first draft",
    "If this gets in the way: perfectionism [how will you see it coming?], then I will publish the first draft.",
  ],
  [
    "fr",
    "Mes réunions débordent",
    "annoncer l’heure de fin",
    "Si mes réunions débordent, alors je commence par annoncer l’heure de fin.",
  ],
  [
    "fr",
    "J’ai peur du regard des autres",
    "en parler à Sofia",
    "Si j’ai peur du regard des autres, alors je commence par en parler à Sofia.",
  ],
  [
    "fr",
    "S’il pleut",
    "M’inscrire à l’intérieur",
    "S’il pleut, alors je commence par m’inscrire à l’intérieur.",
  ],
] as const;

describe("the built-in if-then plan", () => {
  it.each(plans)("says it in its author's words (%s): %s + %s", (locale, obstacle, step, said) => {
    const made = plan(locale, obstacle, step);
    expect(made.said.replace(/\s/g, " ")).toBe(said);
    expect(made.broken).toEqual([]);
  });

  it.each([
    ["en", "If [which obstacle, or which moment?], then I [what will you do first?]."],
    ["fr", "Si [quel obstacle, ou quel moment ?], alors je [que feras-tu d’abord ?]."],
  ] as const)("leaves a place for each half that is not said (%s)", (locale, said) => {
    const made = plan(locale, "", "");
    expect(made.said.replace(/\s/g, " ")).toBe(said);
    expect(made.broken).toEqual([]);
  });

  it("is kept as what to watch for and what to do", () => {
    const { answer } = plan("fr", "Je repousse les appels", "Appeler Nour");
    expect(halvesOf(answer, answer.spans)).toEqual({
      trigger: "Si je repousse les appels",
      text: "alors je commence par appeler Nour",
    });
  });

  it("is made of its author's words, linking words and places, whatever was written", () => {
    fc.assert(
      fc.property(anyWords, anyWords, fc.constantFrom("en", "fr"), (obstacle, step, locale) => {
        const input = { statement: statement[locale], obstacle, firstStep: step };
        const { spans } = ifThenPlan.rules(ifThenPlan.input.parse(input), locale);
        expect(strangeSpans(spans, [obstacle, step], planFrame(locale))).toEqual([]);
      }),
    );
  });
});

describe("a model's if-then plan", () => {
  const input = {
    statement: "Delegate the weekly order to Imran",
    obstacle: "I check the order again at night",
    firstStep: "Call Imran",
  };
  const broken = (trigger: string, action: string) =>
    ifThenPlan.checks(ifThenPlan.fromWire({ trigger, action }, input, "en"), input, "en");

  it("passes when it ties the obstacle to the step", () => {
    expect(broken("If I want to check the order at night", "then I call Imran")).toEqual([]);
  });

  it.each([
    ["not_if_then", "I check the order", "then I call Imran"],
    ["lost_obstacle", "When it rains", "then I call Imran"],
    ["lost_step", "If I check the order again", "then I breathe"],
    ["invented_number", "If I check the order 3 times", "then I call Imran"],
    ["invented_name", "If I check the order again", "then I call Imran and Paula"],
    ["invented_date", "If I check the order on Friday", "then I call Imran"],
    ["invented_commitment", "If I check the order", "then I call Imran, I promise"],
    ["language_switch", "Si je vérifie la commande le soir", "alors je vais appeler Imran"],
  ])("is refused for %s", (code, trigger, action) => {
    expect(broken(trigger, action)).toContain(code);
  });
});
