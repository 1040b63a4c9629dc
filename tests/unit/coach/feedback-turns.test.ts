import { describe, expect, it } from "vitest";
import { feedbackCheck } from "@/lib/coach/rules/feedback-check";
import type { Locale } from "@/lib/domain/locale";
import english from "@/tests/fixtures/coach/turns-en.json";
import french from "@/tests/fixtures/coach/turns-fr.json";

const types = (text: string, locale: Locale): string[] =>
  feedbackCheck(text, locale).flags.map(({ type }) => type);

const sets = [
  ["en", english],
  ["fr", french],
] as const;

describe.each(sets)("the feedback check (%s)", (locale, { flagged, plain }) => {
  it.each(flagged.map(([type = "", text = ""]) => [type, text] as const))(
    "sees %s: %s",
    (type, text) => {
      expect(types(text, locale)).toContain(type);
    },
  );

  it.each(plain)("leaves alone: %s", (text) => {
    expect(types(text, locale)).toEqual([]);
  });
});
