import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinSpans } from "@/lib/coach/proposal";
import { phraseFeedback } from "@/lib/coach/tasks/phrase-feedback";
import { FEEDBACK_FORMS, type FeedbackForm } from "@/lib/domain/feedback";
import type { Locale } from "@/lib/domain/locale";

const formed = (text: string, form: FeedbackForm, locale: Locale) => {
  const input = phraseFeedback.input.parse({ text, address: "tu", form });
  const output = phraseFeedback.output.parse(phraseFeedback.rules(input, locale));
  const broken = phraseFeedback.checks(output, input, locale);
  return { ...output, text: joinSpans(output.spans), broken };
};

const messages: [Locale, string][] = [
  [
    "en",
    "Thank you for oiling the loom on Friday. You never label the spools. On Monday we lost an hour. Could you label them before Thursday?",
  ],
  [
    "fr",
    "Merci d’avoir huilé le métier vendredi. Tu n’étiquettes jamais les bobines. Lundi, on a perdu une heure. Peux-tu les étiqueter avant jeudi ?",
  ],
];

describe("a message put in a form", () => {
  it.each(messages)("says the same in each, and nothing more (%s)", (locale, text) => {
    for (const form of FEEDBACK_FORMS) expect(formed(text, form, locale).broken).toEqual([]);
  });

  it.each([
    ["en", "Thank you for oiling", "[", "we lost an hour.", "Could you label them"],
    ["fr", "Merci d’avoir huilé", "[", "Lundi, on a perdu une heure.", "Peux-tu les étiqueter"],
  ] as const)("has a line for each part of COIN (%s)", (locale, ...starts) => {
    const [, text] = messages.find(([language]) => language === locale) ?? ["en", ""];
    const lines = formed(text, "coin", locale).text.split("\n");
    expect(lines).toHaveLength(4);
    for (const [at, start] of starts.entries()) expect(lines[at]).toContain(start);
  });

  it.each([
    [
      "en",
      "You never prepare. On Tuesday you came without the figures, so the client had to wait.",
      "On Tuesday you came without the figures.\nSo the client had to wait.\n[",
    ],
    [
      "fr",
      "Tu es désorganisé. Mardi, tu es venu sans les chiffres, donc le client a attendu.",
      "Mardi, tu es venu sans les chiffres.\nDonc le client a attendu.\n[",
    ],
  ] as const)("asks nothing before the sentence that says it (%s)", (locale, text, opening) => {
    const made = formed(text, "coin", locale);
    expect(made.text.slice(0, opening.length)).toBe(opening);
    expect(made.broken).toEqual([]);
  });

  it.each([
    ["en", "Your slides are a mess. On Tuesday you came late, so we waited.", "late. [slides – "],
    ["fr", "Tes diapos sont nulles. Mardi tu es arrivé en retard.", "retard. [diapos – "],
  ] as const)("loses nothing else that was meant (%s)", (locale, text, wanted) => {
    expect(formed(text, "coin", locale).text).toContain(wanted);
  });

  it.each([
    ["en", "Could you label them before Thursday?"],
    ["fr", "Peux-tu les étiqueter avant jeudi ?"],
  ] as const)("looks only ahead as feedforward (%s)", (locale, wanted) => {
    const [, text] = messages.find(([language]) => language === locale) ?? ["en", ""];
    expect(formed(text, "feedforward", locale).text).toBe(wanted);
  });

  it.each([
    ["en", "Your ledger is sloppy.", /^Next time: \[ledger – what would you like\?\]$/],
    ["fr", "Ton registre est bâclé.", /^La prochaine fois\u00a0: \[registre – que souhaites-tu/],
  ] as const)("asks what is wished for where nothing says it (%s)", (locale, text, wanted) => {
    expect(formed(text, "feedforward", locale).text).toMatch(wanted);
  });

  it.each([
    ["en", "You’re a star!", /^\[what did they do, and how\?\]/],
    ["en", "You are so gifted. You rewrote the ending three times.", /^You rewrote the ending/],
    ["fr", "Tu es une star !", /^\[qu’est-ce qui a été fait, et comment/],
    ["fr", "Tu es vraiment douée. Tu as repris la fin trois fois.", /^Tu as repris la fin/],
  ] as const)("praises what was done, not who did it (%s): %s", (locale, text, wanted) => {
    const { text: praise, broken } = formed(text, "praise", locale);
    expect(praise).toMatch(wanted);
    expect(broken).toEqual([]);
  });

  it.each([
    ["en", "You sewed the hem slowly and it fits.", "Thank you for checking every stitch."],
    ["fr", "Tu as cousu l’ourlet et il tombe bien.", "Merci d’avoir vérifié chaque point."],
  ] as const)("leaves reproaches out of praise (%s)", (locale, _, thanks) => {
    const harsh = locale === "en" ? "You always come late." : "Tu arrives toujours en retard.";
    const { text } = formed(`${harsh} ${thanks}`, "praise", locale);
    expect(text).toContain(thanks);
    expect(text).not.toMatch(/late|retard/);
  });

  it.each([
    [
      "fr",
      "Ton ouverture de mardi avait un fil clair et les dessins ont aidé toute l’équipe. Mais tu as sauté la fin et personne n’a compris.",
      /^Ton ouverture .* toute l’équipe\. (?:Mais t|T)u as sauté la fin et personne n’a compris\./,
    ],
    [
      "en",
      "Your opening had a clear thread and the drawings helped everyone, but you skipped the ending.",
      /^Your opening had .* everyone\. … you skipped the ending\./,
    ],
  ] as const)(
    "keeps two facts that only a “but” sets against each other (%s)",
    (locale, text, kept) => {
      expect(formed(text, "sbi", locale).text).toMatch(kept);
    },
  );

  it("takes “merci de” before a verb as the request that it is", () => {
    const text = "Tu oublies toujours les factures. Merci de les envoyer avant le 25.";
    expect(formed(text, "feedforward", "fr").text).toBe("Merci de les envoyer avant le 25.");
    expect(formed(text, "praise", "fr").text).not.toContain("Merci");
  });

  it.each(messages)("stands between two pieces of praise as a sandwich (%s)", (locale, text) => {
    const lines = formed(text, "sandwich", locale).text.split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^Thank you for oiling|^Merci d’avoir huilé/);
    expect(lines[2]).toMatch(/^\[/);
  });

  it.each([
    ["en", "Great job! Your sums are sloppy.", true],
    ["en", "Thank you for oiling the loom on Friday. Your sums are sloppy.", false],
    ["fr", "Super boulot ! Tes calculs sont bâclés.", true],
    ["fr", "Merci d’avoir huilé le métier vendredi. Tes calculs sont bâclés.", false],
  ] as const)("tells when praise names no act (%s): %s", (locale, text, isVague) => {
    expect(formed(text, "sandwich", locale).isPraiseVague).toBe(isVague);
    expect(formed(text, "sbi", locale).isPraiseVague).toBe(false);
  });

  it("holds its author’s words, places and a few linking words, whatever the text", () => {
    const said = fc.string({ minLength: 1, maxLength: 200, unit: "grapheme" });
    const form = fc.constantFrom(...FEEDBACK_FORMS);
    const locale = fc.constantFrom("en" as const, "fr" as const);
    fc.assert(
      fc.property(said, form, locale, (text, one, language) => {
        fc.pre(text.trim() !== "");
        for (const { text: words, from } of formed(text, one, language).spans) {
          if (from === "yours") expect(text.toLowerCase()).toContain(words.toLowerCase());
          if (from === "template")
            expect(words).toMatch(/^(?:[\s.:…\u00a0]*|Next time|La prochaine fois)$/);
        }
      }),
    );
  });
});

describe("a model’s message in a form", () => {
  const broken = (text: string, form: FeedbackForm, answer: string) => {
    const input = { text, address: "tu" as const, form };
    return phraseFeedback.checks(
      phraseFeedback.fromWire({ text: answer }, input, "en"),
      input,
      "en",
    );
  };

  it("is refused as feedforward when it tells the past", () => {
    const text = "On Monday you left the kiln open. Could you close it?";
    expect(broken(text, "feedforward", "On Monday you left the kiln open.")).toContain(
      "tells_past",
    );
    expect(broken(text, "feedforward", "Could you close the kiln?")).toEqual([]);
  });

  it("is refused as praise when it praises the person", () => {
    const text = "You are brilliant. You closed the kiln on Monday.";
    expect(broken(text, "praise", "You are brilliant.")).toContain("praises_person");
    expect(broken(text, "praise", "You closed the kiln on Monday.")).toEqual([]);
  });
});
