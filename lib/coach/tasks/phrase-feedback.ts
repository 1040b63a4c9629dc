import * as z from "zod";
import { FEEDBACK_LENGTH } from "@/lib/domain/feedback";
import { FEEDBACK_CRITERIA, type FeedbackCriterion } from "@/lib/domain/feedback-check";
import type { Locale } from "@/lib/domain/locale";
import { ProposalSpan } from "../proposal";
import { feedbackCheck } from "../rules/feedback-check";
import { matterIn } from "../rules/matter";
import { rewriteCheck } from "../rules/rewrite-check";
import { overlaps, sentences } from "../rules/text";
import { type CoachTask, RewriteRefused } from "../task";
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
const places: Record<Locale, Record<"moment" | "deed" | "effect" | "next", string>> = {
  en: {
    moment: "[when, where?]",
    deed: "[what did you see or hear?]",
    effect: "[what did it change, for whom?]",
    next: "[what would you like next time?]",
  },
  fr: {
    moment: "[quand, où ?]",
    deed: "[qu’as-tu vu ou entendu ?]",
    effect: "[qu’est-ce que cela a changé, et pour qui ?]",
    next: "[que souhaites-tu la prochaine fois ?]",
  },
};

/**
 * The sentences that carry no flag, as they stand; a place to fill in for what they, or the others, do not say.
 * What the others hold that could be seen stands in the place for it.
 */
function byRules({ text }: Input, locale: Locale): PhrasedFeedback {
  const place = places[locale];
  const flagged = feedbackCheck(text, locale).flags.filter((flag) => flag.severity !== "low");
  const parts = sentences(text);
  const hurting = parts.filter((part) => flagged.some((flag) => overlaps(flag, part)));
  const matter = matterIn(text, hurting, flagged, locale).join(", ");
  const kept = parts
    .filter((part) => !hurting.includes(part))
    .map(({ start, end }) => text.slice(start, end))
    .filter((part) => feedbackCheck(part, locale).flags.every((flag) => flag.severity === "low"));
  const { scores } = feedbackCheck(kept.join(" "), locale);
  const lacks = (part: FeedbackCriterion) => kept.length === 0 || scores[part] === 0;
  const spans: ProposalSpan[] = [];
  const add = (words: string, from: ProposalSpan["from"]) => {
    if (spans.length > 0) spans.push({ text: " ", from: "template" });
    spans.push({ text: words, from });
  };
  if (lacks("specific")) add(place.moment, "to-fill");
  if (flagged.length > 0 || lacks("descriptive"))
    add(matter ? place.deed.replace("[", `[${matter} – `) : place.deed, "to-fill");
  for (const part of kept) add(part, "yours");
  if (lacks("impact")) add(place.effect, "to-fill");
  if (lacks("actionable")) add(place.next, "to-fill");
  const asked = (["specific", "descriptive", "impact", "actionable"] as const).filter(lacks);
  return { spans, questions: asked };
}

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
    const violations: string[] = rewriteCheck(input.text, text, locale);
    if (text.length > FEEDBACK_LENGTH) violations.push("length");
    if (violations.length > 0) throw new RewriteRefused(violations);
    const { scores } = feedbackCheck(text, locale);
    const questions = FEEDBACK_CRITERIA.filter(
      (part) => part !== "encouragement" && scores[part] === 0,
    );
    return { spans: spansOf(text.trim(), input.text), questions };
  },
  rules: byRules,
};

const system: Record<Locale, (address: Input["address"]) => string> = {
  en: () =>
    `You help someone put a message to their mentoring partner: when and where, what was done or said, its effect, a next step or an open question. Drop labels, “always” and “never”, guesses about intentions, irony and blame; keep the problem itself. ${neverInvent.en} Answer with JSON: {"text": "…"}.`,
  fr: (address) =>
    `Tu aides quelqu’un à formuler un retour à son binôme de mentorat : quand et où, ce qui a été fait ou dit, l’effet, un prochain pas ou une question ouverte. Le message s’adresse à l’autre en le ${address === "tu" ? "tutoyant" : "vouvoyant"}. Retire les étiquettes, les « toujours » et « jamais », les intentions prêtées, l’ironie et les reproches ; garde le problème lui-même. ${neverInvent.fr} Réponds en JSON : {"text": "…"}.`,
};
