import { describe, expect, it } from "vitest";
import { feedbackCheck } from "@/lib/coach/rules/feedback-check";
import type { Locale } from "@/lib/domain/locale";
import first from "@/tests/fixtures/coach/judged-work.json";
import again from "@/tests/fixtures/coach/judged-work-again.json";

const lines = (kind: "judging" | "clean"): [Locale, string][] =>
  [first, again].flatMap((set) =>
    (["en", "fr"] as const).flatMap((locale) =>
      set[locale][kind].map((text): [Locale, string] => [locale, text]),
    ),
  );
const flagged = (text: string, locale: Locale) =>
  feedbackCheck(text, locale).flags.filter(({ severity }) => severity !== "low");

describe("what someone made", () => {
  it.each(lines("judging"))("is not held in contempt unseen (%s): %s", (locale, text) => {
    expect(flagged(text, locale)).not.toEqual([]);
  });

  it.each(lines("clean"))("may be told by its facts (%s): %s", (locale, text) => {
    expect(flagged(text, locale)).toEqual([]);
  });
});
