import * as z from "zod";
import { FEEDBACK_FORMS, FEEDBACK_LENGTH, type FeedbackForm } from "@/lib/domain/feedback";
import { FEEDBACK_CRITERIA } from "@/lib/domain/feedback-check";
import type { Locale } from "@/lib/domain/locale";
import { joinSpans, PLACEHOLDER, ProposalSpan } from "../proposal";
import { feedbackCheck } from "../rules/feedback-check";
import { materialOf, tellsPast } from "../rules/feedback-material";
import { isVaguePraise, praiseOfDeeds, praisesPerson } from "../rules/praise";
import { rewriteCheck } from "../rules/rewrite-check";
import type { CoachTask } from "../task";
import { inForm } from "./feedback-forms";
import { fenced, neverInvent } from "./prompt";
import { spansOf } from "./provenance";

const Input = z.object({
  text: z.string().trim().min(1).max(FEEDBACK_LENGTH),
  /** How the pair address each other in French; English has one form. */
  address: z.enum(["tu", "vous"]),
  form: z.enum(FEEDBACK_FORMS),
});
type Input = z.infer<typeof Input>;

const Output = z.object({
  spans: z.array(ProposalSpan).min(1),
  /** What the message still leaves unsaid, in the order to ask. */
  questions: z.array(z.enum(FEEDBACK_CRITERIA)),
  /** Whether its author praises without saying what was done, where the form rests on praise. */
  isPraiseVague: z.boolean(),
});
export type PhrasedFeedback = z.infer<typeof Output>;

const Wire = z.object({ text: z.string() });

function isPraiseVague({ text, form }: Input, locale: Locale): boolean {
  if (form !== "praise" && form !== "sandwich") return false;
  const parts = praiseOfDeeds(materialOf(text, locale), locale);
  return isVaguePraise(parts.map(({ start, end }) => text.slice(start, end)).join(" "), locale);
}

/** Forms that say a part of the message on purpose. */
const PARTS: readonly FeedbackForm[] = ["feedforward", "praise"];

/** Puts a message to someone in one of five forms, in its author's words. */
export const phraseFeedback: CoachTask<Input, PhrasedFeedback> = {
  id: "phrase-feedback",
  input: Input,
  wire: Wire,
  output: Output,
  prompt: (input, locale) => ({
    system: system[locale](input),
    material: fenced({ text: input.text }),
  }),
  fromWire: (wire, input, locale) => {
    const { text } = Wire.parse(wire);
    const { scores } = feedbackCheck(text, locale);
    const questions = FEEDBACK_CRITERIA.filter(
      (part) => part !== "encouragement" && scores[part] === 0,
    );
    const spans = spansOf(text.trim(), input.text);
    return { spans, questions, isPraiseVague: isPraiseVague(input, locale) };
  },
  rules: (input, locale) => ({
    ...inForm(input.text, input.form, locale),
    isPraiseVague: isPraiseVague(input, locale),
  }),
  checks: ({ spans }, { text: source, form }, locale) => {
    const text = joinSpans(spans);
    const kind = PARTS.includes(form) ? "part" : "feedback";
    const broken: string[] = rewriteCheck(source, text, locale, kind);
    const said = text.replace(PLACEHOLDER, " ");
    if (form === "feedforward" && tellsPast(said, locale)) broken.push("tells_past");
    if (form === "praise" && praisesPerson(said, locale)) broken.push("praises_person");
    return text.length > FEEDBACK_LENGTH ? [...broken, "length"] : broken;
  },
};

/** What each form is made of, for a model. */
const recipes: Record<Locale, Record<FeedbackForm, string>> = {
  en: {
    sbi: "when and where, what was done or said, its effect, a next step or an open question",
    coin: "four short lines: the context, what was seen or heard, its impact, the next step",
    feedforward:
      "only what to do next time, as a wish or an open question; nothing of what happened, no blame",
    praise:
      "thanks for what was done and how, the effort or the method, and what it changed; never for what someone is; leave criticism out",
    sandwich:
      "first something precise that went well, then what to change (what was done, its effect, a next step), last something precise that went well; where its author praises nothing, leave a place",
  },
  fr: {
    sbi: "quand et où, ce qui a été fait ou dit, l’effet, un prochain pas ou une question ouverte",
    coin: "quatre lignes courtes : le contexte, ce qui a été vu ou entendu, l’impact, le prochain pas",
    feedforward:
      "seulement ce qu’il y aurait à faire la prochaine fois, en souhait ou en question ouverte ; rien de ce qui s’est passé, aucun reproche",
    praise:
      "un merci pour ce qui a été fait et comment, l’effort ou la méthode, et ce que cela a changé ; jamais pour ce que la personne est ; laisse les critiques de côté",
    sandwich:
      "d’abord quelque chose de précis qui a réussi, puis ce qui est à changer (ce qui a été fait, l’effet, un prochain pas), enfin quelque chose de précis qui a réussi ; là où l’auteur ne complimente rien, laisse un endroit à compléter",
  },
};
const KEEP: Record<Locale, string> = {
  en: "; keep the problem itself",
  fr: " ; garde le problème lui-même",
};

const system: Record<Locale, (input: Input) => string> = {
  en: ({ form }) =>
    `You help someone put a message to their mentoring partner in this form: ${recipes.en[form]}. Drop labels, “always” and “never”, guesses about intentions, irony and blame${PARTS.includes(form) ? "" : KEEP.en}. ${neverInvent.en} Answer with JSON: {"text": "…"}.`,
  fr: ({ form, address }) =>
    `Tu aides quelqu’un à formuler un retour à son binôme de mentorat dans cette forme : ${recipes.fr[form]}. Le message s’adresse à l’autre en le ${address === "tu" ? "tutoyant" : "vouvoyant"}. Retire les étiquettes, les « toujours » et « jamais », les intentions prêtées, l’ironie et les reproches${PARTS.includes(form) ? "" : KEEP.fr}. ${neverInvent.fr} Réponds en JSON : {"text": "…"}.`,
};
