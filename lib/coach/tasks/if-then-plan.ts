import * as z from "zod";
import { GoalStatement } from "@/lib/domain/goal";
import type { Locale } from "@/lib/domain/locale";
import { SHORT_TEXT } from "@/lib/domain/record";
import { joinSpans, PLACEHOLDER, ProposalSpan } from "../proposal";
import { ifThen, planFrame } from "../rules/if-then";
import { inventionsIn } from "../rules/inventions";
import { tellingIn } from "../rules/rewrite-meaning";
import { stemOf } from "../rules/stems";
import { fold } from "../rules/text";
import { whoseGoal } from "../rules/whose-goal";
import type { CoachTask } from "../task";
import { fenced, neverInvent } from "./prompt";
import { spansOf } from "./provenance";

const Input = z.object({
  statement: GoalStatement,
  /** What is in the way, or the moment when it is; empty when not said. */
  obstacle: z.string().trim().max(SHORT_TEXT),
  /** What to do then; empty when not said. */
  firstStep: z.string().trim().max(SHORT_TEXT),
});
type Input = z.infer<typeof Input>;

const Output = z.object({
  /** The whole plan, in one sentence. */
  spans: z.array(ProposalSpan).min(2),
  /** How many of the spans are the “if”; a comma and the “then” follow. */
  trigger: z.int().min(1),
});
export type IfThenPlan = z.infer<typeof Output>;

const Wire = z.object({ trigger: z.string(), action: z.string() });

const planOf = (trigger: readonly ProposalSpan[], action: readonly ProposalSpan[]): IfThenPlan => ({
  spans: [...trigger, { text: ", ", from: "template" }, ...action, { text: ".", from: "template" }],
  trigger: trigger.length,
});

/** The two halves of a plan, as they are kept: what to watch for, and what to do then. */
export function halvesOf(
  { trigger }: Pick<IfThenPlan, "trigger">,
  spans: readonly ProposalSpan[],
): { trigger: string; text: string } {
  return {
    trigger: joinSpans(spans.slice(0, trigger)).trim(),
    text: joinSpans(spans.slice(trigger + 1))
      .replace(/\.\s*$/, "")
      .trim(),
  };
}

const BEGINS: Record<Locale, { trigger: RegExp; action: RegExp }> = {
  en: {
    trigger: /^(?:if|when|whenever|as soon as|once|each time|every time|after|before|on|at)\b/,
    action: /^(?:then )?(?:i|we)\b|^then /,
  },
  fr: {
    trigger: /^(?:si|s'|quand|lorsqu|des qu|chaque fois|a chaque fois|apres|avant|au moment|en )/,
    action: /^(?:alors )?(?:je |j'|nous |on )|^alors /,
  },
};

const sourceOf = ({ statement, obstacle, firstStep }: Input): string =>
  [statement, obstacle, firstStep].filter(Boolean).join(". ");

/** Whether half of a plan carries something of the words that it should be made of. */
function carries(half: string, words: string, locale: Locale): boolean {
  const stems = (text: string) => tellingIn(fold(text), locale).map((one) => stemOf(one, locale));
  const said = stems(words);
  const found = stems(half.replace(new RegExp(PLACEHOLDER.source, "g"), ""));
  return said.length === 0 || said.some((stem) => found.includes(stem));
}

/** Ties an obstacle to a first step, so that meeting the one sets off the other: “If …, then I …”. */
export const ifThenPlan: CoachTask<Input, IfThenPlan> = {
  id: "if-then-plan",
  input: Input,
  wire: Wire,
  output: Output,
  prompt: (input, locale) => ({ system: system[locale], material: fenced(input) }),
  fromWire: (wire, input) => {
    const { trigger, action } = Wire.parse(wire);
    const bare = (text: string) => text.trim().replace(/[\s.,;]+$/u, "");
    const source = sourceOf(input);
    return planOf(spansOf(bare(trigger), source), spansOf(bare(action), source));
  },
  rules: ({ statement, obstacle, firstStep }, locale) => {
    const who = whoseGoal(statement, locale)?.who ?? null;
    const { trigger, action } = ifThen(obstacle, firstStep, locale, who);
    return planOf(trigger, action);
  },
  checks: (plan, input, locale) => {
    const { trigger, text } = halvesOf(plan, plan.spans);
    const source = `${sourceOf(input)}. ${planFrame(locale)}`;
    const broken: string[] = inventionsIn(source, joinSpans(plan.spans), locale);
    if (!BEGINS[locale].trigger.test(fold(trigger)) || !BEGINS[locale].action.test(fold(text)))
      broken.push("not_if_then");
    if (!carries(trigger, input.obstacle, locale)) broken.push("lost_obstacle");
    if (!carries(text, input.firstStep, locale)) broken.push("lost_step");
    if (trigger.length > SHORT_TEXT || text.length > SHORT_TEXT) broken.push("length");
    return broken;
  },
};

const system: Record<Locale, string> = {
  en: `You tie an obstacle on the way to a goal to one small action, as an if-then plan. "trigger" begins with “If” or “When” and names a moment or a sign that its author can notice, from their obstacle; "action" begins with “then I” and says one thing that they can do at once, from their first step. ${neverInvent.en} Answer with JSON: {"trigger": "If …", "action": "then I …"}.`,
  fr: `Tu relies un obstacle sur le chemin d’un objectif à une petite action, en un plan « si… alors ». « trigger » commence par « Si » ou « Quand » et nomme un moment ou un signe que son auteur peut remarquer, tiré de son obstacle ; « action » commence par « alors je » et dit une seule chose faisable sur-le-champ, tirée de son premier pas. ${neverInvent.fr} Réponds en JSON : {"trigger": "Si …", "action": "alors je …"}.`,
};
