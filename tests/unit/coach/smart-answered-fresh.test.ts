import { describe, expect, it } from "vitest";
import { fillPlaces, joinSpans, PLACEHOLDER, placesIn } from "@/lib/coach/proposal";
import { carriedInto } from "@/lib/coach/rules/carried-on";
import { smartCheck } from "@/lib/coach/rules/smart-check";
import { findAll } from "@/lib/coach/rules/text";
import { smartRewrite } from "@/lib/coach/tasks/smart-rewrite";
import type { Locale } from "@/lib/domain/locale";
import fixture from "../../fixtures/coach/answered-goals.json" with { type: "json" };

interface Answers {
  will: string;
  date: string;
  shows: string;
  why: string;
}

/** Goals with what their author says in the places of the rewrite, as people type into a field. */
const goals = fixture as [Locale, string, Answers][];

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
