import { describe, expect, it } from "vitest";
import { feedbackCheck } from "@/lib/coach/rules/feedback-check";
import { smartCheck } from "@/lib/coach/rules/smart-check";
import { Locale } from "@/lib/domain/locale";
import { Figures, shareOf } from "@/scripts/eval/figures";
import again from "@/tests/fixtures/coach/feedback-again.json";
import people from "@/tests/fixtures/coach/feedback-of-people.json";
import goals from "@/tests/fixtures/coach/goals-of-people.json";

/** School reports, talk pages, code reviews, messages: a reading that once was good must stay so. */
const messages = [...people.items, ...again.items];

describe.each(Locale.options)("texts in the manner of people (%s)", (locale) => {
  const here = messages.filter(({ lang }) => lang === locale);

  it("carry the flags that their reader gave them", () => {
    const figures = new Figures();
    for (const { text, flags } of here) {
      const got = feedbackCheck(text, locale).flags.map(({ type }) => type);
      figures.found(
        "flags",
        flags.map(({ type }) => type),
        got,
      );
    }
    const flags = figures.rows.get("flags");
    expect(flags && shareOf(flags)).toBeGreaterThan(0.93);
  });

  it.each(here.filter(({ flags }) => flags.length === 0))(
    "are left alone when they judge nobody: $text",
    ({ text }) => {
      const { flags } = feedbackCheck(text, locale);
      expect(flags.map(({ type }) => type)).toEqual([]);
    },
  );

  it("show what their goals say and what they lack", () => {
    const figures = new Figures();
    for (const { text, expected } of goals.items.filter(({ lang }) => lang === locale)) {
      const { letters } = smartCheck(text, locale);
      for (const letter of ["S", "M", "T"] as const)
        figures.rate(letter, expected[letter].accept.includes(letters[letter].score));
    }
    for (const figure of figures.rows.values()) expect(shareOf(figure)).toBeGreaterThan(0.95);
  });
});
