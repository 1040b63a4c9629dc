import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinSpans } from "@/lib/coach/proposal";
import { reflectionFrame } from "@/lib/coach/rules/reflection";
import { reflectionQuestions } from "@/lib/coach/tasks/reflection-questions";
import { anyWords, strangeSpans } from "@/tests/builders/whose-words";

const nothing = { point: "", goal: "", promise: "" };

describe("the built-in questions after a session", () => {
  it.each([
    [
      "en",
      { point: "The stall budget", goal: "Keep the budget.", promise: "Send Nour the sheet" },
      [
        "You talked about this: the stall budget. What was said or done that you want to remember?",
        "What does it change for this goal: keep the budget?",
        "You promised this: send Nour the sheet. What will you do first, and when?",
      ],
    ],
    [
      "fr",
      {
        point: "Le budget",
        goal: "Tenir le budget",
        promise: "Envoyer le tableau à Nour vendredi",
      },
      [
        "Vous avez parlé de ceci : le budget. Qu’est-ce qui s’est dit ou fait, que tu veux retenir ?",
        "Qu’est-ce que cela change pour cet objectif : tenir le budget ?",
        "Ton engagement : envoyer le tableau à Nour vendredi. Que feras-tu en premier, et quand ?",
      ],
    ],
  ] as const)("take up what was talked about (%s)", (locale, input, said) => {
    const answer = reflectionQuestions.rules(input, locale);
    expect(answer.questions.map(({ spans }) => joinSpans(spans).replace(/\s/g, " "))).toEqual(said);
    expect(reflectionQuestions.checks(answer, input, locale)).toEqual([]);
  });

  it.each(["en", "fr"] as const)("ask what, so what and now what of any session (%s)", (locale) => {
    const answer = reflectionQuestions.rules(nothing, locale);
    expect(answer.questions.map(({ turn }) => turn)).toEqual(["what", "so-what", "now-what"]);
    expect(reflectionQuestions.checks(answer, nothing, locale)).toEqual([]);
  });

  it("hold only given words, linking words and places, whatever was written", () => {
    fc.assert(
      fc.property(
        anyWords,
        anyWords,
        anyWords,
        fc.constantFrom("en", "fr"),
        (point, goal, promise, locale) => {
          const { questions } = reflectionQuestions.rules({ point, goal, promise }, locale);
          const spans = questions.flatMap((question) => question.spans);
          expect(strangeSpans(spans, [point, goal, promise], reflectionFrame(locale))).toEqual([]);
        },
      ),
    );
  });
});

describe("a model's questions after a session", () => {
  const input = { point: "The stall budget", goal: "Keep the budget", promise: "Send the sheet" };
  const open = {
    what: "What about the stall budget do you want to remember?",
    soWhat: "What does it mean for the budget you keep?",
    nowWhat: "What will you do first to send the sheet?",
  };
  const broken = (wire: object) =>
    reflectionQuestions.checks(reflectionQuestions.fromWire(wire, input, "en"), input, "en");

  it("pass when they are open", () => {
    expect(broken(open)).toEqual([]);
  });

  it.each([
    ["closed_question", "Did you send the sheet?"],
    ["no_question", "Send the sheet."],
    ["invented_date", "How will you send the sheet by Friday?"],
    ["invented_name", "How will you send the sheet to Paula?"],
    ["accusing", "Why do you always forget everything?"],
    ["length", `How will you send the sheet${" and the sheet".repeat(30)}?`],
  ])("are refused for %s", (code, nowWhat) => {
    expect(broken({ ...open, nowWhat })).toContain(code);
  });

  it("are refused when there is none", () => {
    expect(broken({ what: "", soWhat: " ", nowWhat: "" })).toEqual(["empty"]);
  });
});
