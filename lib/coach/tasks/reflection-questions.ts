import * as z from "zod";
import { GOAL_LENGTH } from "@/lib/domain/goal";
import type { Locale } from "@/lib/domain/locale";
import { SHORT_TEXT } from "@/lib/domain/record";
import { joinSpans, ProposalSpan } from "../proposal";
import { questionFaults } from "../rules/open-question";
import { reflectionQuestions as ask, REFLECTION_TURNS, reflectionFrame } from "../rules/reflection";
import type { CoachTask } from "../task";
import { fenced, neverInvent } from "./prompt";
import { spansOf } from "./provenance";

const Input = z.object({
  /** The point that took most of the session. */
  point: z.string().trim().max(SHORT_TEXT),
  /** The goal that was talked about. */
  goal: z.string().trim().max(GOAL_LENGTH),
  /** What the one who looks back promised. */
  promise: z.string().trim().max(SHORT_TEXT),
});
type Input = z.infer<typeof Input>;

const Output = z.object({
  questions: z
    .array(z.object({ turn: z.enum(REFLECTION_TURNS), spans: z.array(ProposalSpan).min(1) }))
    .max(REFLECTION_TURNS.length),
});
export type ReflectionQuestions = z.infer<typeof Output>;

const Wire = z.object({ what: z.string(), soWhat: z.string(), nowWhat: z.string() });

/** Longest question that is read in one breath, the words it takes up included. */
const ONE_BREATH = 320;

const sourceOf = ({ point, goal, promise }: Input): string =>
  [point, goal, promise].filter(Boolean).join(". ");

/** Three questions after a session: what happened, what it means, what comes of it. */
export const reflectionQuestions: CoachTask<Input, ReflectionQuestions> = {
  id: "reflection-questions",
  input: Input,
  wire: Wire,
  output: Output,
  prompt: (input, locale) => ({ system: system[locale], material: fenced(input) }),
  fromWire: (wire, input) => {
    const { what, soWhat, nowWhat } = Wire.parse(wire);
    const asked = [what, soWhat, nowWhat].map((text) => text.trim());
    return {
      questions: REFLECTION_TURNS.flatMap((turn, at) => {
        const text = asked[at] ?? "";
        return text === "" ? [] : [{ turn, spans: spansOf(text, sourceOf(input)) }];
      }),
    };
  },
  rules: (input, locale) => ({ questions: ask(input, locale) }),
  checks: ({ questions }, input, locale) => {
    const source = sourceOf(input);
    const faults = questions.flatMap(({ spans }) => {
      const text = joinSpans(spans);
      const isLong = text.length > ONE_BREATH;
      return [
        ...questionFaults(text, source, reflectionFrame(locale), locale),
        ...(isLong ? ["length"] : []),
      ];
    });
    return [...new Set(questions.length === 0 ? ["empty"] : faults)];
  },
};

const system: Record<Locale, string> = {
  en: `You help someone look back on a mentoring session with three short open questions, asked to them as “you”: what (what happened that they want to remember), so what (what it means for their goal), now what (what they will do with it). Take up their own words; never answer for them, never reproach. ${neverInvent.en} Answer with JSON: {"what": "…?", "soWhat": "…?", "nowWhat": "…?"}.`,
  fr: `Tu aides quelqu’un à prendre du recul sur une séance de mentorat par trois courtes questions ouvertes, posées en le tutoyant : what (ce qui s’est passé et qu’il veut retenir), soWhat (ce que cela signifie pour son objectif), nowWhat (ce qu’il en fera). Reprends ses propres mots ; ne réponds jamais à sa place, ne fais aucun reproche. ${neverInvent.fr} Réponds en JSON : {"what": "…?", "soWhat": "…?", "nowWhat": "…?"}.`,
};
