import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinSpans } from "@/lib/coach/proposal";
import { talkMessage } from "@/lib/coach/tasks/talk-message";
import type { Locale } from "@/lib/domain/locale";
import { partsOfForm, TALK_FORMS, type TalkForm } from "@/lib/domain/talk";

const put = (text: string, form: TalkForm, locale: Locale, fair: string[] = []) => {
  const input = talkMessage.input.parse({ text, address: "tu", form, fair });
  const output = talkMessage.output.parse(talkMessage.rules(input, locale));
  const broken = talkMessage.checks(output, input, locale);
  const paragraphs = joinSpans(output.spans).split("\n\n");
  return { ...output, paragraphs, broken };
};

const whole: [Locale, string, string[]][] = [
  [
    "en",
    "Could you ring me the evening before? I was discouraged. On Tuesday you closed the workshop at four. That way we would both save the trip.",
    [
      "On Tuesday you closed the workshop at four.",
      "I was discouraged.",
      "Could you ring me the evening before?",
      "That way we would both save the trip.",
    ],
  ],
  [
    "fr",
    "Peux-tu m’appeler la veille ? J’étais découragée. Mardi, tu as fermé l’atelier à seize heures. Comme ça, on s’épargnerait le trajet.",
    [
      "Mardi, tu as fermé l’atelier à seize heures.",
      "J’étais découragée.",
      "Peux-tu m’appeler la veille ?",
      "Comme ça, on s’épargnerait le trajet.",
    ],
  ],
];

describe("a difficult message", () => {
  it.each(whole)(
    "is put in the order of DESC, in its author’s words (%s)",
    (locale, text, parts) => {
      const { paragraphs, parts: named, broken } = put(text, "desc", locale);
      expect(paragraphs).toEqual(parts);
      expect(named).toEqual(partsOfForm.desc);
      expect(broken).toEqual([]);
    },
  );

  it.each([
    ["en", "Could you please send me the draft by Friday?", "We would both win an hour."],
    ["fr", "Peux-tu m’envoyer le brouillon vendredi ?", "On gagnerait une heure chacun."],
  ] as const)("asks what comes of a mere request, until it is told (%s)", (locale, asked, told) => {
    expect(put(asked, "desc", locale).paragraphs.at(-1)).toMatch(/^\[/);
    const { paragraphs, parts } = put(`${asked} ${told}`, "desc", locale);
    expect(parts.at(-1)).toBe("consequence");
    expect(paragraphs.at(-1)).toBe(told);
  });

  it.each([
    ["en", "I was sad. I need an hour’s notice.", "I was sad.", "I need an hour’s notice."],
    [
      "fr",
      "J’étais triste. J’ai besoin d’une heure.",
      "J’étais triste.",
      "J’ai besoin d’une heure.",
    ],
  ] as const)("tells feelings from needs as OSBD (%s)", (locale, text, felt, needed) => {
    const { paragraphs, parts } = put(text, "osbd", locale);
    expect(parts).toEqual(partsOfForm.osbd);
    expect(paragraphs).toEqual([
      expect.stringMatching(/^\[/),
      felt,
      needed,
      expect.stringMatching(/^\[/),
    ]);
  });

  it.each([
    [
      "en",
      "You never sweep the yard. I feel used. I will tell your boss.",
      /sweep/,
      /never|used|boss/,
    ],
    [
      "fr",
      "Tu ne balaies jamais la cour. Je me sens utilisée. Je vais prévenir ta responsable.",
      /balaies, cour/,
      /jamais|utilisée|responsable/,
    ],
  ] as const)(
    "leaves out what hurts, and asks for the fact in it (%s)",
    (locale, text, seen, gone) => {
      const { paragraphs, broken, spans } = put(text, "desc", locale);
      expect(paragraphs[0]).toMatch(seen);
      expect(paragraphs.join()).not.toMatch(gone);
      expect(spans.every(({ from }) => from !== "yours")).toBe(true);
      expect(broken).toEqual([]);
    },
  );

  it.each([
    ["en", "You never sweep the yard.", "I feel used."],
    ["fr", "Tu ne balaies jamais la cour.", "Je me sens utilisée."],
  ] as const)("leaves in what its author stands by (%s)", (locale, fair, hurting) => {
    const { paragraphs, broken, spans } = put(`${fair} ${hurting}`, "desc", locale, [fair]);
    expect(paragraphs[0]).toContain(fair);
    expect(paragraphs.join()).not.toContain(hurting);
    expect(spans).toContainEqual({ text: fair, from: "yours" });
    expect(broken).toEqual([]);
  });

  it.each([
    ["en", "On Tuesday you closed at four.", "Frankly, all of this wastes my paper."],
    ["fr", "Mardi, tu as fermé à seize heures.", "Franchement, ton accueil ne sert à rien."],
  ] as const)("does not tell as what happened what is no fact (%s)", (locale, fact, opinion) => {
    const { paragraphs } = put(`${fact} ${opinion}`, "desc", locale);
    expect(paragraphs[0]).toBe(fact);
    expect(paragraphs[1]).toContain(opinion);
  });

  it.each([
    ["en", "You never sweep the yard.", "on Friday 1 March", /^On Friday 1 March: \[.*hear\?\]$/],
    ["fr", "Tu ne balaies jamais la cour.", "le 1er mars", /^Le 1er mars\s: \[.*entendu\s\?\]$/],
  ] as const)("asks for no day that is known (%s)", (locale, text, when, wanted) => {
    const input = talkMessage.input.parse({ text, address: "tu", form: "desc", when });
    const output = talkMessage.rules(input, locale);
    expect(joinSpans(output.spans).split("\n\n")[0]).toMatch(wanted);
    expect(talkMessage.checks(output, input, locale)).toEqual([]);
  });

  it("says nothing that its author did not, whatever the text", () => {
    const said = fc.string({ minLength: 1, maxLength: 200, unit: "grapheme" });
    const form = fc.constantFrom(...TALK_FORMS);
    const locale = fc.constantFrom("en" as const, "fr" as const);
    fc.assert(
      fc.property(said, form, locale, (text, one, language) => {
        fc.pre(text.trim() !== "");
        const { spans, parts, paragraphs } = put(text, one, language);
        expect(paragraphs).toHaveLength(parts.length);
        for (const { text: words, from } of spans) {
          if (from === "yours") expect(text).toContain(words);
          if (from === "template") expect(words.trim()).toBe("");
        }
      }),
    );
  });
});

describe("a model’s difficult message", () => {
  const fact = "On Monday two crates blocked the narrow gate again.";
  const input = {
    text: `You never sweep the yard. ${fact}`,
    address: "tu",
    form: "desc",
    fair: [] as string[],
  } as const;
  const answer = { describe: fact, express: "", need: "", specify: "", consequence: "" };
  const judged = (change: Partial<typeof answer>, fair: string[] = []) => {
    const asked = { ...input, fair };
    const output = talkMessage.fromWire({ ...answer, ...change }, asked, "en");
    return talkMessage.checks(talkMessage.output.parse(output), asked, "en");
  };

  it("may say what its author stands by, and is told of it", () => {
    const fair = ["You never sweep the yard."];
    expect(judged({ describe: `${fair[0]} ${fact}` }, fair)).toEqual([]);
    const { material } = talkMessage.prompt({ ...input, fair }, "en");
    expect(JSON.parse(material.replace(/<\/?data>/g, ""))).toEqual({ text: input.text, fair });
    expect(talkMessage.prompt(input, "en").material).not.toContain("fair");
  });

  it("passes where it says the same", () => {
    expect(judged({ specify: "[what do you ask for?]" })).toEqual([]);
    const dated = { ...input, when: "on Friday 1 March" };
    const output = talkMessage.fromWire(answer, dated, "en");
    expect(talkMessage.checks(output, dated, "en")).toEqual([]);
  });

  it.each([
    ["still_flagged", { express: "You never sweep the yard." }],
    ["invented_commitment", { consequence: "I will paint the wall." }],
    ["lost_number", { describe: "On Monday crates blocked the narrow gate." }],
    ["changed_date", { describe: "On Friday two crates blocked the narrow gate." }],
  ] as const)("is refused for %s", (code, change) => {
    expect(judged(change)).toContain(code);
  });
});
