import { describe, expect, it } from "vitest";
import { joinSpans } from "@/lib/coach/proposal";
import { smartRewrite } from "@/lib/coach/tasks/smart-rewrite";
import english from "../../../fixtures/coach/which-goal-en.json" with { type: "json" };
import french from "../../../fixtures/coach/which-goal-fr.json" with { type: "json" };

const rewrite = (statement: string, locale: "en" | "fr") => {
  const input = { statement, purpose: "", firstStep: "" };
  const answer = smartRewrite.rules(input, locale);
  return {
    parts: answer.parts.map((part) => joinSpans(part).replace(/\s/g, " ")),
    broken: smartRewrite.checks(answer, input, locale),
  };
};

describe("the SMART wording of a sentence that holds two goals", () => {
  it.each([
    [
      "en",
      "Write three articles and hire an apprentice before September",
      [
        "Write three articles, by [date?], [for what?].",
        "Hire an apprentice before September, [for what?].",
      ],
    ],
    [
      "fr",
      "Rédiger trois articles et recruter un apprenti avant septembre",
      [
        "Rédiger trois articles, d’ici le [date ?], [pour quoi ?].",
        "Recruter un apprenti avant septembre, [pour quoi ?].",
      ],
    ],
  ] as const)("is one for each of them (%s)", (locale, statement, parts) => {
    const made = rewrite(statement, locale);
    expect(made.parts).toEqual(parts);
    expect(made.broken).toEqual([]);
  });

  it("may say of oneself what would hurt another", () => {
    const made = rewrite("Be more confident, speak up in meetings and manage my time better", "en");
    expect(made.parts).toHaveLength(3);
    expect(made.broken).toEqual([]);
  });

  it("is made of no part where there is one goal", () => {
    for (const { goals } of english)
      for (const goal of goals.filter((one) => !/ (?:and|so that) /.test(one)))
        expect(rewrite(goal, "en").parts, goal).toEqual([]);
    for (const { goals } of french)
      for (const goal of goals.filter((one) => !/ (?:et|pour) /.test(one)))
        expect(rewrite(goal, "fr").parts, goal).toEqual([]);
  });

  it("holds a model's answer to the same rules in each part", () => {
    const input = {
      statement: "Write three articles and hire an apprentice",
      purpose: "",
      firstStep: "",
    };
    const value = {
      ...smartRewrite.rules(input, "en"),
      parts: [[{ text: "Write 5 articles.", from: "template" as const }]],
    };
    expect(smartRewrite.checks(value, input, "en")).toContain("invented_number");
  });
});
