import * as z from "zod";
import { FEEDBACK_LENGTH } from "@/lib/domain/feedback";
import { FEEDBACK_CRITERIA, type FeedbackCriterion } from "@/lib/domain/feedback-check";
import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { joinSpans, ProposalSpan } from "../proposal";
import { feedbackCheck } from "../rules/feedback-check";
import { feedbackParts, momentsIn } from "../rules/feedback-parts";
import { matterIn } from "../rules/matter";
import { rewriteCheck } from "../rules/rewrite-check";
import { overlaps } from "../rules/text";
import type { CoachTask } from "../task";
import { fenced, neverInvent } from "./prompt";
import { spansOf } from "./provenance";

const Input = z.object({
  text: z.string().trim().min(1).max(FEEDBACK_LENGTH),
  /** How the pair address each other in French; English has one form. */
  address: z.enum(["tu", "vous"]),
});
type Input = z.infer<typeof Input>;

const Output = z.object({
  spans: z.array(ProposalSpan).min(1),
  /** What the message still leaves unsaid, in the order to ask. */
  questions: z.array(z.enum(FEEDBACK_CRITERIA)),
});
export type PhrasedFeedback = z.infer<typeof Output>;

const Wire = z.object({ text: z.string() });

/** Questions to the author, whom the app says tu to; the message itself speaks as the pair does. */
const places: Record<Locale, Record<"moment" | "deed" | "praised" | "effect" | "next", string>> = {
  en: {
    moment: "[when, where?]",
    deed: "[what did you see or hear?]",
    praised: "[what did they do well, exactly?]",
    effect: "[what did it change, for whom?]",
    next: "[what would you like next time?]",
  },
  fr: {
    moment: "[quand, où ?]",
    deed: "[qu’as-tu vu ou entendu ?]",
    praised: "[qu’est-ce qui a été bien fait, précisément ?]",
    effect: "[qu’est-ce que cela a changé, et pour qui ?]",
    next: "[que souhaites-tu la prochaine fois ?]",
  },
};
const colon: Record<Locale, string> = { en: ": ", fr: "\u00a0: " };

/**
 * What carries no flag, as it stands; a place to fill in for what that, or the rest, does not say. When it was is
 * kept; what else the rest holds that could be seen stands in the place for it.
 */
function byRules({ text }: Input, locale: Locale): PhrasedFeedback {
  const place = places[locale];
  const check = feedbackCheck(text, locale);
  const flagged = check.flags.filter((flag) => flag.severity !== "low");
  const spans: ProposalSpan[] = [];
  const add = (words: string, from: ProposalSpan["from"]) => {
    if (spans.length > 0) spans.push({ text: " ", from: "template" });
    spans.push({ text: words, from });
  };
  if (check.isPraise) {
    add(text.trim(), "yours");
    const isVague = flagged.length > 0 || check.scores.descriptive === 0;
    if (isVague) add(place.praised, "to-fill");
    if (check.scores.impact === 0) add(place.effect, "to-fill");
    const asked = [isVague && "encouragement", check.scores.impact === 0 && "impact"] as const;
    return { spans, questions: asked.filter((part) => part !== false) };
  }
  const parts = feedbackParts(text, flagged, locale);
  const kept = parts.filter(({ isKept }) => isKept);
  const lost = parts.filter(({ isKept }) => !isKept);
  const say = ({ start, end }: TextRange) => text.slice(start, end);
  const { scores } = feedbackCheck(kept.map(say).join(" "), locale);
  const lacks = (part: FeedbackCriterion) => kept.length === 0 || scores[part] === 0;

  const moments = lacks("specific") ? momentsIn(text, lost, locale) : [];
  const isWished = (part: TextRange) => {
    const here = flagged.filter((flag) => overlaps(flag, part));
    return here.length > 0 && here.every(({ type }) => type === "should_have");
  };
  const matter = (those: readonly TextRange[]) => matterIn(text, those, flagged, moments, locale);
  const deeds = matter(lost.filter((part) => !isWished(part))).join(", ");
  const wishes = matter(lost.filter(isWished)).join(", ");
  const about = (words: string, question: string) =>
    words ? question.replace("[", `[${words} – `) : question;

  if (moments.length > 0) {
    add(opening([...new Set(moments.map(say))].join(", ")), "yours");
    spans.push({ text: colon[locale].trimEnd(), from: "template" });
  } else if (lacks("specific")) add(place.moment, "to-fill");
  if (flagged.length > 0 || lacks("descriptive")) add(about(deeds, place.deed), "to-fill");
  for (const part of kept) {
    if (part.isClause) add("…", "template");
    add(say(part), "yours");
    if (part.isClause) spans.push({ text: ".", from: "template" });
  }
  if (lacks("impact")) add(place.effect, "to-fill");
  if (lacks("actionable")) add(about(wishes, place.next), "to-fill");
  const asked = (["specific", "descriptive", "impact", "actionable"] as const).filter(lacks);
  return { spans, questions: asked };
}

/** With the capital that opens a message. */
const opening = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Puts a message to someone as situation, behaviour, effect and next step, in its author's words. */
export const phraseFeedback: CoachTask<Input, PhrasedFeedback> = {
  id: "phrase-feedback",
  input: Input,
  wire: Wire,
  output: Output,
  prompt: (input, locale) => ({
    system: system[locale](input.address),
    material: fenced({ text: input.text }),
  }),
  fromWire: (wire, input, locale) => {
    const { text } = Wire.parse(wire);
    const { scores } = feedbackCheck(text, locale);
    const questions = FEEDBACK_CRITERIA.filter(
      (part) => part !== "encouragement" && scores[part] === 0,
    );
    return { spans: spansOf(text.trim(), input.text), questions };
  },
  rules: byRules,
  checks: ({ spans }, input, locale) => {
    const text = joinSpans(spans);
    const broken = rewriteCheck(input.text, text, locale, "feedback");
    return text.length > FEEDBACK_LENGTH ? [...broken, "length"] : broken;
  },
};

const system: Record<Locale, (address: Input["address"]) => string> = {
  en: () =>
    `You help someone put a message to their mentoring partner: when and where, what was done or said, its effect, a next step or an open question. Drop labels, “always” and “never”, guesses about intentions, irony and blame; keep the problem itself. ${neverInvent.en} Answer with JSON: {"text": "…"}.`,
  fr: (address) =>
    `Tu aides quelqu’un à formuler un retour à son binôme de mentorat : quand et où, ce qui a été fait ou dit, l’effet, un prochain pas ou une question ouverte. Le message s’adresse à l’autre en le ${address === "tu" ? "tutoyant" : "vouvoyant"}. Retire les étiquettes, les « toujours » et « jamais », les intentions prêtées, l’ironie et les reproches ; garde le problème lui-même. ${neverInvent.fr} Réponds en JSON : {"text": "…"}.`,
};
