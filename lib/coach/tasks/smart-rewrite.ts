import * as z from "zod";
import { GOAL_LENGTH, GoalStatement } from "@/lib/domain/goal";
import type { Locale } from "@/lib/domain/locale";
import { SHORT_TEXT } from "@/lib/domain/record";
import { SMART_LETTERS, type SmartLetter } from "@/lib/domain/smart";
import { joinSpans, PLACEHOLDER, ProposalSpan } from "../proposal";
import { carriedOn } from "../rules/carried-on";
import { inventionsIn } from "../rules/inventions";
import { rewriteCheck } from "../rules/rewrite-check";
import { answersIn } from "../rules/smart-answers";
import { smartCheck } from "../rules/smart-check";
import { goalParts } from "../rules/split-goal";
import { fold } from "../rules/text";
import { whoseGoal } from "../rules/whose-goal";
import type { CoachTask } from "../task";
import { fenced, neverInvent } from "./prompt";
import { placesApart, spansOf } from "./provenance";

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
  /** Where the sentence holds several goals, a wording for each of them; empty for one goal. */
  parts: z.array(z.array(ProposalSpan).min(1)),
});
export type SmartRewrite = z.infer<typeof Output>;

const Wire = z.object({ statement: z.string() });

const phrases = {
  en: {
    will: "[what will others see you do?]",
    theirs: "[what will others see them do?]",
    measure: "[success criterion?]",
    by: "by ",
    until: "until ",
    event: "that is ",
    date: "[date?]",
    known: "done when: ",
    why: "What it is for: ",
    purpose: "[for what?]",
    first: "First step: ",
  },
  fr: {
    will: "[que feras-tu, concrètement ?]",
    theirs: "[que fera cette personne, concrètement ?]",
    measure: "[critère ?]",
    by: "d’ici le ",
    until: "jusqu’au ",
    event: "soit le ",
    date: "[date ?]",
    known: "critère de réussite : ",
    why: "À quoi cela servira : ",
    purpose: "[pour quoi ?]",
    first: "Premier pas : ",
  },
} satisfies Record<Locale, Record<string, string>>;

const lettersOf = ({ statement, firstStep, purpose }: Input, locale: Locale) =>
  smartCheck(statement, locale, { confidence: null, firstStep, purpose }).letters;

const missing = (input: Input, locale: Locale): SmartLetter[] => {
  const letters = lettersOf(input, locale);
  return (["S", "M", "T", "A", "R"] as const).filter((letter) =>
    "SMT".includes(letter) ? letters[letter].score < 2 : letters[letter].score === 0,
  );
};

/** What each place asks for, by its words in either language: no place is added where one stands already. */
const ASKS: readonly [SmartLetter, RegExp][] = [
  ["T", /\bdate|\bwhen\b|\bquand\b|deadline|echeance/],
  ["M", /criteri|critere|how (?:many|much|often)|combien|measure|mesure/],
  ["R", /what for|for what|\bwhy\b|pour ?quoi|purpose|a quoi cela sert/],
];
const asksFor = (place: string): SmartLetter =>
  ASKS.find(([, pattern]) => pattern.test(fold(place)))?.[0] ?? "S";

/** What each of several goals says by itself, with its own places; what was said of all of them is said of none. */
function partsOf({ statement }: Input, locale: Locale): ProposalSpan[][] {
  const parts = goalParts(statement, locale);
  if (parts.length < 2) return [];
  const isTheirs = whoseGoal(statement, locale) !== null;
  return parts.map(
    (part) => reworded({ statement: part, purpose: "", firstStep: "" }, locale, isTheirs).spans,
  );
}

/** The author's sentence as it stands, followed by a place for each thing it neither says nor asks. */
function reworded(
  input: Input,
  locale: Locale,
  isTheirs = whoseGoal(input.statement, locale) !== null,
): Pick<SmartRewrite, "spans" | "questions"> {
  const say = phrases[locale];
  const questions = missing(input, locale);
  const bare = input.statement.replace(/[\s.!]+$/u, "");
  const asked = (bare.match(PLACEHOLDER) ?? []).map(asksFor);
  const spans = placesApart(bare);
  const add = (lead: string, text: string, from: ProposalSpan["from"]) => {
    if (joinSpans(spans).length + lead.length + text.length + 3 > GOAL_LENGTH) return;
    spans.push({ text: lead, from: "template" }, { text, from });
  };
  const { action, criterion } = answersIn(fold(bare.replace(PLACEHOLDER, "")), locale);
  if (action) asked.push("S");
  if (criterion) asked.push("M");
  const lacks = (letter: SmartLetter) => questions.includes(letter) && !asked.includes(letter);
  const { reason } = lettersOf(input, locale).T;
  const due = reason === "rhythm-only" ? say.until : reason === "no-deadline" ? say.by : say.event;
  if (lacks("S"))
    add(locale === "fr" ? "\u00a0: " : ": ", isTheirs ? say.theirs : say.will, "to-fill");
  if (lacks("T")) add(`, ${due}`, say.date, "to-fill");
  if (lacks("M")) add(`, ${say.known}`, say.measure, "to-fill");
  if (lacks("R")) add(", ", say.purpose, "to-fill");
  const said = fold(input.statement);
  const isNew = (words: string) => words !== "" && !said.includes(fold(carriedOn(words)));
  const isPurposeSaid = smartCheck(input.statement, locale).letters.R.score > 0;
  if (isNew(input.purpose) && !isPurposeSaid)
    add(`. ${say.why}`, carriedOn(input.purpose), "yours");
  if (isNew(input.firstStep)) add(`. ${say.first}`, carriedOn(input.firstStep), "yours");
  spans.push({ text: ".", from: "template" });
  return { spans, questions };
}

/** All that the author said of it. */
const sourceOf = ({ statement, purpose, firstStep }: Input): string =>
  [statement, purpose, firstStep].filter(Boolean).join(". ");

/** Rewords a goal so that it says what, how much and by when, with a place to fill in where only its author knows. */
export const smartRewrite: CoachTask<Input, SmartRewrite> = {
  id: "smart-rewrite",
  input: Input,
  wire: Wire,
  output: Output,
  prompt: (input, locale) => ({ system: system[locale], material: fenced(input) }),
  fromWire: (wire, input, locale) => {
    const { statement } = Wire.parse(wire);
    return {
      spans: spansOf(statement.trim(), sourceOf(input)),
      questions: missing(input, locale),
      parts: partsOf(input, locale),
    };
  },
  rules: (input, locale) => ({ ...reworded(input, locale), parts: partsOf(input, locale) }),
  checks: ({ spans, parts }, input, locale) => {
    const statement = joinSpans(spans);
    const inParts = parts.flatMap((part) => inventionsIn(input.statement, joinSpans(part), locale));
    // A goal is about oneself: “be more confident” hurts nobody.
    const inWhole = rewriteCheck(sourceOf(input), statement, locale, "goal").filter(
      (code) => code !== "still_flagged",
    );
    const broken = [...new Set([...inWhole, ...inParts])];
    return statement.length > GOAL_LENGTH ? [...broken, "length"] : broken;
  },
};

const system: Record<Locale, string> = {
  en: `You help someone reword their goal as one SMART sentence: what they will do, how it will be known, by when, what for. ${neverInvent.en} Answer with JSON: {"statement": "…"}.`,
  fr: `Tu aides quelqu’un à reformuler son objectif en une phrase SMART : ce qu’il fera, à quoi on le verra, pour quand, dans quel but. ${neverInvent.fr} Réponds en JSON : {"statement": "…"}.`,
};
