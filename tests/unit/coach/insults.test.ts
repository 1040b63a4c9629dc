import { describe, expect, it } from "vitest";
import { joinSpans } from "@/lib/coach/proposal";
import { feedbackCheck } from "@/lib/coach/rules/feedback-check";
import { phraseFeedback } from "@/lib/coach/tasks/phrase-feedback";
import { FEEDBACK_FORMS } from "@/lib/domain/feedback";
import type { Locale } from "@/lib/domain/locale";

const insults: [Locale, string, RegExp][] = [
  ["fr", "Tu m’as encore coupé la parole, gros porc, devant le client lundi.", /porc/],
  [
    "fr",
    "Tu ignores toujours mes mails, espèce d’égoïste. Lundi tu n’as pas répondu.",
    /esp[eè]ce|[eé]go/,
  ],
  ["fr", "Lundi tu as fermé la porte, pauvre type.", /pauvre|type/],
  [
    "en",
    "You always ignore my mails, you are a selfish pig. On Monday you did not answer.",
    /pig|selfish/,
  ],
  ["en", "You cut me off on Monday, fat cow, before the client.", /cow|fat/],
  ["en", "You ignored my mail, you idiot, and I had to call the client at 9.", /idiot/],
];

const plain: [Locale, string][] = [
  ["fr", "Tu as dessiné une espèce de tableau lundi, et il a aidé tout le monde."],
  ["fr", "Ton gros chien a dormi sous la table pendant la séance de lundi."],
  ["en", "On Monday you brought the dog, and the children laughed."],
  ["en", "Your drawing of the fat cow made the class laugh on Monday."],
];

describe("what someone is called", () => {
  it.each(insults)("is a label (%s): %s", (locale, text) => {
    expect(feedbackCheck(text, locale).flags.map(({ type }) => type)).toContain("label");
  });

  it.each(insults)("is in no form of a message (%s): %s", (locale, text, word) => {
    for (const form of FEEDBACK_FORMS) {
      const { spans } = phraseFeedback.rules({ text, address: "tu", form }, locale);
      expect(joinSpans(spans)).not.toMatch(word);
    }
  });

  it.each(plain)("is not a beast or a kind of thing (%s): %s", (locale, text) => {
    expect(feedbackCheck(text, locale).flags.map(({ type }) => type)).not.toContain("label");
  });
});
