import { describe, expect, it } from "vitest";
import { joinSpans } from "@/lib/coach/proposal";
import { phraseFeedback } from "@/lib/coach/tasks/phrase-feedback";
import { smartRewrite } from "@/lib/coach/tasks/smart-rewrite";
import type { Locale } from "@/lib/domain/locale";

const phrased = (text: string, locale: Locale) =>
  joinSpans(phraseFeedback.rules({ text, address: "tu", form: "sbi" }, locale).spans);
const smart = (statement: string, locale: Locale) =>
  smartRewrite.rules({ statement, purpose: "", firstStep: "" }, locale);

describe("the built-in rephrasing", () => {
  it.each([
    [
      "en",
      "You wilfully and deliberately bring the crates back dirty.",
      ["bring the crates back dirty"],
    ],
    ["en", "Nice effort on the mural last week!", ["mural last week"]],
    [
      "en",
      "You never latch the hutch, and the hens escaped on Tuesday.",
      ["hutch", "… the hens escaped on Tuesday."],
    ],
    ["en", "Your speech was good but too soft.", ["speech", "too soft"]],
    [
      "en",
      "You should have warned the cook before the tasting.",
      ["warned the cook before the tasting"],
    ],
    ["fr", "Tu ramènes exprès les caisses sales.", ["ramènes", "caisses sales"]],
    ["fr", "Beau travail samedi !", ["samedi"]],
    [
      "fr",
      "Tu ne fermes jamais le clapier, et les poules se sont échappées mardi.",
      ["clapier", "… les poules se sont échappées mardi."],
    ],
    ["fr", "Ton discours était bien mais trop bas.", ["discours", "trop bas"]],
    [
      "fr",
      "Tu aurais dû avertir la cuisinière avant la dégustation.",
      ["avertir la cuisinière avant la dégustation"],
    ],
  ] as const)("keeps the facts (%s): %s", (locale, text, facts) => {
    for (const fact of facts) expect(phrased(text, locale)).toContain(fact);
  });

  it.each([
    ["en", "You are late as ever, which is disrespectful to us all."],
    ["fr", "Tu es nulle en cuisine, ce qui est honteux pour nous."],
  ] as const)("keeps no judgement that hangs on another (%s): %s", (locale, text) => {
    expect(phrased(text, locale)).not.toMatch(/disrespectful to us all\.|honteux pour nous\./);
  });

  it.each([
    ["en", "Thank you for watering the seedlings on Sunday, they were saved."],
    ["fr", "Merci d’avoir arrosé les semis dimanche, ils sont sauvés."],
  ] as const)("adds no next step to thanks (%s): %s", (locale, text) => {
    expect(phrased(text, locale)).toBe(text);
  });
});

describe("the built-in SMART rewrite", () => {
  it.each([
    ["en", "Get better at welding"],
    ["en", "Plant trees before the fair"],
    ["en", "Plant trees every week"],
    ["fr", "Progresser en soudure"],
    ["fr", "Planter des arbres avant la foire"],
  ] as const)("asks for nothing twice when it is asked again (%s): %s", (locale, text) => {
    const once = joinSpans(smart(text, locale).spans);
    const again = smart(once, locale);
    expect(joinSpans(again.spans)).toBe(once);
    for (const { text: words, from } of again.spans)
      expect(from === "to-fill").toBe(words.includes("["));
  });

  it.each([
    ["en", "Open the stall in March", /by \[/],
    ["en", "Open the stall before the fair", /before the fair, by \[/],
    ["en", "Water the trees every day", /every day, by \[/],
    ["fr", "Ouvrir le stand avant la foire", /la foire, d’ici le \[/],
  ] as const)("does not say a deadline twice (%s): %s", (locale, text, stutter) => {
    expect(joinSpans(smart(text, locale).spans)).not.toMatch(stutter);
  });
});
