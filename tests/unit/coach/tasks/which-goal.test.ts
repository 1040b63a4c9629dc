import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whichGoal } from "@/lib/coach/tasks/which-goal";
import { anyWords } from "@/tests/builders/whose-words";
import lateEnglish from "../../../fixtures/coach/late-which-goal-en.json" with { type: "json" };
import lateFrench from "../../../fixtures/coach/late-which-goal-fr.json" with { type: "json" };
import english from "../../../fixtures/coach/which-goal-en.json" with { type: "json" };
import french from "../../../fixtures/coach/which-goal-fr.json" with { type: "json" };

const ids = ["0", "1", "2", "3"];
const goalsOf = (statements: readonly string[]) =>
  statements.map((statement, at) => ({ id: `${at}`, statement }));

describe.each([
  ["en", "written before the rules", english, 0.6, 0.9],
  ["fr", "written before the rules", french, 0.6, 0.9],
  ["en", "written after them", lateEnglish, 0.55, 0.85],
  ["fr", "written after them", lateFrench, 0.55, 0.85],
] as const)("the built-in choice of a goal (%s, %s)", (locale, _, people, finds, isRight) => {
  const read = people.flatMap(({ goals, pages }) =>
    pages.map((page) => {
      const { title, excerpt, host } = page;
      const input = { goals: goalsOf(goals), title, excerpt, host };
      const answer = whichGoal.rules(whichGoal.input.parse(input), locale);
      return { wanted: page.goal === null ? null : `${page.goal}`, input, answer };
    }),
  );

  it("finds more than half of the goals, and is seldom wrong when it proposes one", () => {
    const proposed = read.filter(({ answer }) => answer.goalId !== null);
    const right = proposed.filter(({ answer, wanted }) => answer.goalId === wanted);
    const served = read.filter(({ wanted }) => wanted !== null);
    expect(right.length / proposed.length).toBeGreaterThanOrEqual(isRight);
    expect(right.length / served.length).toBeGreaterThanOrEqual(finds);
  });

  it("names words that the page and the goal really say", () => {
    for (const { input, answer } of read) {
      expect(whichGoal.checks(answer, input, locale)).toEqual([]);
      const page = `${input.title} ${input.excerpt} ${input.host}`;
      for (const shared of answer.shared) {
        expect(page).toContain(shared.page);
        expect(input.goals.map(({ statement }) => statement).join(" ")).toContain(shared.goal);
      }
      if (answer.goalId !== null) expect(answer.shared).not.toEqual([]);
    }
  });
});

describe("which goal a page serves", () => {
  const page = { title: "Winter pruning", excerpt: "Prune in February.", host: "trees.example" };

  it("is none where there are no goals", () => {
    expect(whichGoal.rules({ goals: [], ...page }, "en")).toMatchObject({
      goalId: null,
      reason: "no-goals",
    });
  });

  it("is not found by what a place to fill in asks", () => {
    const goals = goalsOf(["Sing in a choir, by [date?], done when: [success criterion?]."]);
    const input = { goals, title: "A date for success", excerpt: "Success has a date.", host: "" };
    expect(whichGoal.rules(input, "en")).toMatchObject({ goalId: null, reason: "nothing-shared" });
  });

  it("is none where two goals say the same", () => {
    const goals = goalsOf(["Prune the apple trees in winter", "Prune the pear trees in winter"]);
    expect(whichGoal.rules({ goals, ...page }, "en")).toMatchObject({
      goalId: null,
      reason: "too-close",
    });
  });

  it("is found by one word where the goal speaks of nothing else", () => {
    const goals = goalsOf(["Mieux faire des retours", "Lire un bilan comptable"]);
    const french = { title: "Un retour qui sert encore", excerpt: "", host: "a.example" };
    expect(whichGoal.rules({ goals, ...french }, "fr").goalId).toBe("0");
    const bikes = { title: "Bilan carbone des vélos", excerpt: "", host: "a.example" };
    expect(whichGoal.rules({ goals, ...bikes }, "fr").goalId).toBeNull();
  });

  it("is found across the two languages of a pair where the words are known", () => {
    const goals = goalsOf(["Préparer ma négociation de salaire", "Tailler les pommiers"]);
    const english = {
      title: "How to negotiate your salary",
      excerpt: "A raise is easier to ask for with three facts.",
      host: "pay.example",
    };
    expect(whichGoal.rules({ goals, ...english }, "en").goalId).toBe("0");
  });

  it("is one of those given, or none, whatever page comes", () => {
    fc.assert(
      fc.property(anyWords, anyWords, fc.array(anyWords, { maxLength: 4 }), (title, text, said) => {
        const goals = goalsOf(said.filter((one) => one.trim() !== ""));
        const input = whichGoal.input.parse({ goals, title, excerpt: text, host: "a.example" });
        const answer = whichGoal.rules(input, "en");
        expect([...ids, null]).toContain(answer.goalId);
        expect(whichGoal.checks(answer, input, "en")).toEqual([]);
      }),
    );
  });
});

describe("a model's choice of a goal", () => {
  const input = {
    goals: goalsOf(["Prune the apple trees", "Speak without notes"]),
    title: "Winter pruning",
    excerpt: "Take out dead wood first, then open the centre.",
    host: "trees.example",
  };
  const read = (wire: object) => whichGoal.fromWire(wire, input, "en");

  it("is shown with the page's own words", () => {
    const answer = read({ goal: "g1", quote: "dead wood first" });
    expect(answer).toMatchObject({ goalId: "0", reason: "quoted", quote: "dead wood first" });
    expect(whichGoal.checks(answer, input, "en")).toEqual([]);
  });

  it("may be none", () => {
    const answer = read({ goal: "none", quote: "" });
    expect(answer).toMatchObject({ goalId: null, reason: "no-goal-fits" });
    expect(whichGoal.checks(answer, input, "en")).toEqual([]);
  });

  it.each([
    ["unknown_goal", { goal: "g9", quote: "dead wood" }],
    ["not_in_page", { goal: "g1", quote: "cut everything in June" }],
    ["no_reason", { goal: "g1", quote: "" }],
  ])("is refused for %s", (code, wire) => {
    expect(whichGoal.checks(read(wire), input, "en")).toContain(code);
  });

  it("is never told the ids of goals", () => {
    const { material } = whichGoal.prompt(
      { ...input, goals: [{ id: "secret-id", statement: "Prune" }] },
      "en",
    );
    expect(material).not.toContain("secret-id");
  });
});
