import * as z from "zod";
import { FEEDBACK_LENGTH } from "@/lib/domain/feedback";
import type { Locale } from "@/lib/domain/locale";
import {
  PART_BREAK,
  partsOfForm,
  TALK_FORMS,
  TALK_PARTS,
  type TalkForm,
  type TalkPart,
} from "@/lib/domain/talk";
import { joinSpans, PLACEHOLDER, ProposalSpan } from "../proposal";
import { isRed } from "../rules/conflict-check";
import { clearSentences, conflictParts, readFairly } from "../rules/conflict-parts";
import { feedbackLexicon } from "../rules/feedback-lexicon";
import { rewriteCheck } from "../rules/rewrite-check";
import { fold, has } from "../rules/text";
import type { CoachTask } from "../task";
import { fenced, neverInvent } from "./prompt";
import { spansOf } from "./provenance";

const Input = z.object({
  text: z.string().trim().min(1).max(FEEDBACK_LENGTH),
  /** How the pair address each other in French; English has one form. */
  address: z.enum(["tu", "vous"]),
  form: z.enum(TALK_FORMS),
  /** Sentences of `text` that the coach would leave out, and that their author stands by. */
  fair: z.array(z.string().max(FEEDBACK_LENGTH)).default([]),
  /** When it was, in words that follow what it is said of ("on 3 May"); not asked for again. */
  when: z.string().max(60).optional(),
});
type Input = z.infer<typeof Input>;

const Output = z.object({
  /** The message, a paragraph for each of `parts`. */
  spans: z.array(ProposalSpan).min(1),
  parts: z.array(z.enum(TALK_PARTS)).min(1),
});
export type TalkMessage = z.infer<typeof Output>;

const Wire = z.object({
  describe: z.string(),
  express: z.string(),
  need: z.string(),
  specify: z.string(),
  consequence: z.string(),
});

/** Questions to the author, whom the app says tu to. */
const places: Record<Locale, Record<TalkPart, string>> = {
  en: {
    describe: "[what did you see or hear, and when?]",
    express: "[what did you feel?]",
    need: "[what do you need?]",
    specify: "[what do you ask for, and by when?]",
    consequence: "[what would be better for you both?]",
  },
  fr: {
    describe: "[qu’as-tu vu ou entendu, et quand ?]",
    express: "[qu’as-tu ressenti ?]",
    need: "[de quoi as-tu besoin ?]",
    specify: "[que demandes-tu, et pour quand ?]",
    consequence: "[qu’est-ce qui irait mieux, pour l’un et pour l’autre ?]",
  },
};

/** What asks for the day. */
const WHEN: Record<Locale, string> = { en: ", and when", fr: ", et quand" };

/** Its author’s sentences, each in its part; a place for each part that nothing says. What hurts is left out. */
function byRules({ text, form, fair, when }: Input, locale: Locale): TalkMessage {
  const { kept, seen, missing } = conflictParts(text, fair, form, locale);
  const said = (part: TalkPart) =>
    (kept.get(part) ?? []).map(({ start, end }) => text.slice(start, end));
  const isDated = has(feedbackLexicon[locale].moment, fold(said("describe").join(" ")));
  /** The day, before what happened then and does not say it. */
  const day = when && !isDated ? when.charAt(0).toUpperCase() + when.slice(1) : "";
  const placeOf = (part: TalkPart): string =>
    part === "describe" && when
      ? places[locale].describe.replace(WHEN[locale], "")
      : places[locale][part];
  const asked = (part: TalkPart): string | null => {
    const isTurned = part === "describe" && seen !== "";
    if (!isTurned) return missing.includes(part) ? placeOf(part) : null;
    return placeOf(part).replace("[", `[${seen} – `);
  };
  const built = partsOfForm[form].map((part) => {
    const spans = said(part).map((words): ProposalSpan => ({ text: words, from: "yours" }));
    const place = asked(part);
    if (place !== null) spans.push({ text: place, from: "to-fill" });
    const told = spans.flatMap((span, at) => (at === 0 ? [span] : [SPACE, span]));
    if (part !== "describe" || day === "" || told.length === 0) return { part, spans: told };
    const opening: ProposalSpan[] = [
      { text: day, from: "yours" },
      { text: COLON[locale], from: "template" },
    ];
    return { part, spans: [...opening, ...told] };
  });
  return inParagraphs(built);
}

const COLON: Record<Locale, string> = { en: ": ", fr: "\u00a0: " };
const SPACE: ProposalSpan = { text: " ", from: "template" };

function inParagraphs(built: readonly { part: TalkPart; spans: ProposalSpan[] }[]): TalkMessage {
  const said = built.filter(({ spans }) => spans.length > 0);
  const between: ProposalSpan = { text: PART_BREAK, from: "template" };
  return {
    spans: said.flatMap(({ spans }, at) => (at === 0 ? spans : [between, ...spans])),
    parts: said.map(({ part }) => part),
  };
}

/** Puts a difficult message as DESC or OSBD, in its author's words; what hurts is left out, and asked for anew. */
export const talkMessage: CoachTask<Input, TalkMessage> = {
  id: "talk-message",
  input: Input,
  wire: Wire,
  output: Output,
  prompt: ({ text, address, form, fair }, locale) => {
    const told = system[locale](form, address);
    if (fair.length === 0) return { system: told, material: fenced({ text }) };
    return { system: `${told} ${standBy[locale]}`, material: fenced({ text, fair }) };
  },
  fromWire: (wire, { text, form }) => {
    const said = Wire.parse(wire);
    return inParagraphs(
      partsOfForm[form].map((part) => ({
        part,
        spans: spansOf(said[part].replace(/\s+/g, " ").trim(), text),
      })),
    );
  },
  rules: byRules,
  checks: ({ spans }, { text: source, fair, when = "" }, locale) => {
    const text = joinSpans(spans);
    const clear = clearSentences(source, fair, locale).map((one) =>
      source.slice(one.start, one.end),
    );
    const lost = rewriteCheck(clear.join(" "), text, locale).filter((code) => /^lost_/.test(code));
    // What hurts here is told by the reading of difficult messages, where feelings have their place.
    const changed = rewriteCheck(`${source} ${when}`.trim(), text, locale, "part").filter(
      (code) => code !== "still_flagged",
    );
    const broken: string[] = [...changed, ...lost];
    const { sentences } = readFairly(text.replace(PLACEHOLDER, " "), fair, locale);
    if (sentences.some(({ labels }) => labels.some(isRed))) broken.push("still_flagged");
    return text.length > FEEDBACK_LENGTH ? [...broken, "length"] : broken;
  },
};

const recipes: Record<Locale, Record<TalkForm, string>> = {
  en: {
    desc: '"describe" tells what was seen or heard, "express" what the author felt and needs, "specify" asks for one thing that can be refused, "consequence" says what would be better for both or asks for the other’s view; leave "need" empty',
    osbd: '"describe" tells what was seen or heard, "express" what the author felt, "need" what they need, "specify" asks for one thing that can be refused; leave "consequence" empty',
  },
  fr: {
    desc: "« describe » dit ce qui a été vu ou entendu, « express » ce que l’auteur a ressenti et ce dont il a besoin, « specify » demande une chose qui peut être refusée, « consequence » dit ce qui irait mieux pour les deux ou demande l’avis de l’autre ; laisse « need » vide",
    osbd: "« describe » dit ce qui a été vu ou entendu, « express » ce que l’auteur a ressenti, « need » ce dont il a besoin, « specify » demande une chose qui peut être refusée ; laisse « consequence » vide",
  },
};
const answer = '{"describe": "…", "express": "…", "need": "…", "specify": "…", "consequence": "…"}';

const standBy: Record<Locale, string> = {
  en: 'The author stands by the sentences of "fair": keep them, word for word.',
  fr: "L’auteur maintient les phrases de « fair » : garde-les, mot pour mot.",
};

const system: Record<Locale, (form: TalkForm, address: Input["address"]) => string> = {
  en: (form) =>
    `You help someone prepare a difficult message to their mentoring partner, in parts: ${recipes.en[form]}. Leave out judgements, “always” and “never”, guesses about intentions, reproaches that pose as feelings, blame, threats and old grievances; keep the problem itself. ${neverInvent.en} Answer with JSON: ${answer}.`,
  fr: (form, address) =>
    `Tu aides quelqu’un à préparer un message délicat à son binôme de mentorat, en parties : ${recipes.fr[form]}. Le message s’adresse à l’autre en le ${address === "tu" ? "tutoyant" : "vouvoyant"}. Laisse de côté les jugements, les « toujours » et « jamais », les intentions prêtées, les reproches qui se disent ressentis, les accusations, les menaces et les vieux griefs ; garde le problème lui-même. ${neverInvent.fr} Réponds en JSON : ${answer}.`,
};
