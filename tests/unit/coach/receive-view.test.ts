import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedbackCheck } from "@/lib/coach/rules/feedback-check";
import { receiveView } from "@/lib/coach/rules/receive-view";
import type { Locale } from "@/lib/domain/locale";
import { anyLetter } from "@/tests/builders/any-letter";

const view = (text: string, locale: Locale) => {
  const seen = receiveView(text, feedbackCheck(text, locale), locale);
  return seen && { ...seen, remembered: text.slice(seen.remembered.start, seen.remembered.end) };
};

describe("the receive view", () => {
  it.each([
    ["en", "You are careless. The hutch was open on Monday.", "You are careless."],
    [
      "en",
      "The hutch was open on Monday. Could you close it tonight?",
      "Could you close it tonight?",
    ],
    ["fr", "Tu es égoïste. Le clapier était ouvert lundi.", "Tu es égoïste."],
    [
      "fr",
      "Le clapier était ouvert lundi. Peux-tu le fermer ce soir ?",
      "Peux-tu le fermer ce soir ?",
    ],
  ] as const)("finds the sentence that stays (%s): %s", (locale, text, remembered) => {
    expect(view(text, locale)?.remembered).toBe(remembered);
  });

  it("shows what is left without the flagged words", () => {
    expect(view("You are careless. The hutch was open on Monday.", "en")?.left).toBe(
      "The hutch was open on Monday.",
    );
    expect(view("Tu es égoïste.", "fr")?.left).toBe("");
  });

  it("says whether there is a next step", () => {
    expect(view("Could you close the hutch tonight?", "en")?.hasNextStep).toBe(true);
    expect(view("Le clapier était ouvert.", "fr")?.hasNextStep).toBe(false);
  });

  it.each([
    ["en", "Nice poster. The date is missing. I love the colours.", true],
    ["en", "The date is missing. I love the colours.", false],
    ["en", "Nice poster. Thank you for the colours. I love them.", false],
    ["fr", "Belle affiche. La date manque. J’ai aimé les couleurs.", true],
    ["fr", "Belle affiche. Merci pour les couleurs. J’ai aimé les voir.", false],
  ] as const)("knows a sandwich (%s): %s", (locale, text, isSandwich) => {
    expect(view(text, locale)?.isSandwich).toBe(isSandwich);
  });

  it("has nothing to say of nothing", () => {
    expect(view("  \n ", "en")).toBeNull();
  });

  it("stays within any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter }), fc.constantFrom("en", "fr"), (text, locale) => {
        expect(() => view(text, locale)).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });
});
