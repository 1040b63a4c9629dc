import { describe, expect, it } from "vitest";
import { joinSpans } from "@/lib/coach/proposal";
import { smartCheck } from "@/lib/coach/rules/smart-check";
import { smartRewrite } from "@/lib/coach/tasks/smart-rewrite";

const answered = [
  [
    "en",
    "Communicate better with the gardeners: run the Friday tea, by 18 December 2026, done when: everyone has spoken, so that nobody is left out.",
    "everyone has spoken",
  ],
  [
    "fr",
    "Mieux communiquer avec les jardiniers : animer le thé du vendredi, d’ici le 18 décembre 2026, critère de réussite : chacun a parlé, pour que tout le monde soit écouté.",
    "chacun a parlé",
  ],
  [
    "en",
    "Be calmer at the stall: breathe out before each answer, by 18 December 2026, done when: the queue still smiles, because shouting sells no leeks.",
    "the queue still smiles",
  ],
] as const;

describe("a goal whose places were filled in", () => {
  it.each(answered)("is read with its answers (%s): %s", (locale, statement, criterion) => {
    const { letters, question } = smartCheck(statement, locale);
    expect(letters.S.score).toBe(2);
    expect(letters.M).toMatchObject({ score: 2, reason: "criterion" });
    expect(letters.M.evidence.map(({ start, end }) => statement.slice(start, end))).toEqual([
      criterion,
    ]);
    expect(letters.T.score).toBe(2);
    expect(letters.R.score).toBe(2);
    expect(question).toBeNull();
  });

  it.each(answered)("is not asked the same again (%s): %s", (locale, statement) => {
    const made = smartRewrite.rules({ statement, purpose: "", firstStep: "" }, locale);
    expect(joinSpans(made.spans)).toBe(statement);
  });

  it.each([
    ["en", "Communicate better: be more confident, by 18 December 2026, done when: I feel better."],
    ["fr", "Mieux communiquer : devenir plus calme, critère de réussite : être plus calme."],
  ] as const)("gets no second place for an answer that tells little (%s): %s", (locale, said) => {
    const { S, M } = smartCheck(said, locale).letters;
    expect(Math.max(S.score, M.score)).toBeLessThan(2);
    const made = smartRewrite.rules({ statement: said, purpose: "", firstStep: "" }, locale);
    expect(joinSpans(made.spans)).not.toMatch(/see you do|feras-tu|success criterion|\[critère/);
  });

  it.each([
    ["en", "Communicate better: [what will others see you do?], done when: [success criterion?]."],
    [
      "fr",
      "Mieux communiquer : [que feras-tu, concrètement ?], critère de réussite : [critère ?].",
    ],
  ] as const)("says nothing yet where its places are open (%s)", (locale, open) => {
    const { S, M } = smartCheck(open, locale).letters;
    expect(S.score).toBeLessThan(2);
    expect(M.score).toBe(0);
  });
});
