import * as z from "zod";
import { GOAL_LENGTH, GoalStatement } from "@/lib/domain/goal";
import type { Locale } from "@/lib/domain/locale";
import { SHORT_TEXT } from "@/lib/domain/record";
import { SMART_LETTERS, type SmartLetter } from "@/lib/domain/smart";
import { joinSpans, ProposalSpan } from "../proposal";
import { rewriteCheck } from "../rules/rewrite-check";
import { smartCheck } from "../rules/smart-check";
import { type CoachTask, RewriteRefused } from "../task";
import { fenced, neverInvent } from "./prompt";
import { spansOf } from "./provenance";

const Input = z.object({
  statement: GoalStatement,
  purpose: z.string().trim().max(SHORT_TEXT),
  firstStep: z.string().trim().max(SHORT_TEXT),
});
type Input = z.infer<typeof Input>;

const Output = z.object({
  spans: z.array(ProposalSpan).min(1),
  /** The letters that the author still has to answer for, in the order to ask. */
  questions: z.array(z.enum(SMART_LETTERS)),
});
export type SmartRewrite = z.infer<typeof Output>;

const Wire = z.object({ statement: z.string() });

const phrases = {
  en: {
    will: "[what will you do, seen by others?]",
    measure: "[success criterion?]",
    by: "by ",
    date: "[date?]",
    known: "done when: ",
    why: "so that ",
    purpose: "[for what?]",
    first: "first step: ",
  },
  fr: {
    will: "[que verra-t-on que tu fais ?]",
    measure: "[critère ?]",
    by: "d’ici le ",
    date: "[date ?]",
    known: "critère de réussite : ",
    why: "pour : ",
    purpose: "[pour quoi ?]",
    first: "premier pas : ",
  },
} satisfies Record<Locale, Record<string, string>>;

const missing = (input: Input, locale: Locale): SmartLetter[] => {
  const { letters } = smartCheck(input.statement, locale, {
    confidence: null,
    firstStep: input.firstStep,
    purpose: input.purpose,
  });
  return (["S", "M", "T", "A", "R"] as const).filter((letter) =>
    "SMT".includes(letter) ? letters[letter].score < 2 : letters[letter].score === 0,
  );
};

/** The author's sentence as it stands, followed by a place for each thing it does not say. */
function byRules(input: Input, locale: Locale): SmartRewrite {
  const say = phrases[locale];
  const questions = missing(input, locale);
  const spans: ProposalSpan[] = [{ text: input.statement.replace(/[\s.!]+$/u, ""), from: "yours" }];
  const add = (lead: string, text: string, from: ProposalSpan["from"]) => {
    if (joinSpans(spans).length + lead.length + text.length + 3 > GOAL_LENGTH) return;
    spans.push({ text: lead, from: "template" }, { text, from });
  };
  if (questions.includes("S")) add(locale === "fr" ? " : " : ": ", say.will, "to-fill");
  if (questions.includes("T")) add(`, ${say.by}`, say.date, "to-fill");
  if (questions.includes("M")) add(`, ${say.known}`, say.measure, "to-fill");
  if (input.purpose && !input.statement.includes(input.purpose))
    add(`, ${say.why}`, input.purpose.replace(/[\s.]+$/u, ""), "yours");
  else if (questions.includes("R")) add(", ", say.purpose, "to-fill");
  if (input.firstStep && !input.statement.includes(input.firstStep))
    add(`, ${say.first}`, input.firstStep.replace(/[\s.]+$/u, ""), "yours");
  spans.push({ text: ".", from: "template" });
  return { spans, questions };
}

/** Rewords a goal so that it says what, how much and by when, with a place to fill in where only its author knows. */
export const smartRewrite: CoachTask<Input, SmartRewrite> = {
  id: "smart-rewrite",
  input: Input,
  wire: Wire,
  output: Output,
  prompt: (input, locale) => ({ system: system[locale], material: fenced(input) }),
  fromWire: (wire, input, locale) => {
    const { statement } = Wire.parse(wire);
    const source = [input.statement, input.purpose, input.firstStep].filter(Boolean).join(". ");
    const violations: string[] = rewriteCheck(source, statement, locale);
    if (statement.length > GOAL_LENGTH) violations.push("length");
    if (violations.length > 0) throw new RewriteRefused(violations);
    return { spans: spansOf(statement.trim(), source), questions: missing(input, locale) };
  },
  rules: byRules,
};

const system: Record<Locale, string> = {
  en: `You help someone reword their goal as one SMART sentence: what they will do, how it will be known, by when, what for. ${neverInvent.en} Answer with JSON: {"statement": "…"}.`,
  fr: `Tu aides quelqu’un à reformuler son objectif en une phrase SMART : ce qu’il fera, à quoi on le verra, pour quand, dans quel but. ${neverInvent.fr} Réponds en JSON : {"statement": "…"}.`,
};
