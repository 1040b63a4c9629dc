import * as z from "zod";
import { GOAL_LENGTH } from "@/lib/domain/goal";
import { Address, type Locale } from "@/lib/domain/locale";
import { SHORT_TEXT } from "@/lib/domain/record";
import { clipOf } from "../privacy/clean";
import { joinSpans, ProposalSpan } from "../proposal";
import { languageOf } from "../rules/language";
import { MOST_QUESTIONS, mentorQuestions, questionFrame, quoted } from "../rules/mentor-questions";
import { questionFaults } from "../rules/open-question";
import { fold, has, words } from "../rules/text";
import type { CoachTask } from "../task";
import { fenced, neverInvent } from "./prompt";
import { spansOf } from "./provenance";

const Input = z.object({
  /** What does not move, in the author’s words: an obstacle, an action. */
  stuck: z.string().trim().max(SHORT_TEXT),
  /** Why the page was kept. */
  why: z.string().trim().max(SHORT_TEXT),
  goal: z.string().trim().max(GOAL_LENGTH),
  /** What was read: a passage, or the title of a page. */
  passage: z.string().transform(clipOf),
  /** How the pair speak to each other in French. */
  address: Address,
});
type Input = z.infer<typeof Input>;

const Question = z.object({ spans: z.array(ProposalSpan).min(1) });
const Output = z.object({ questions: z.array(Question).min(1).max(MOST_QUESTIONS) });
export type MentorQuestions = z.infer<typeof Output>;

const Wire = z.object({ questions: z.array(z.string()) });

const TU = words("tu|te|toi|ton|ta|tes|t'[a-z]+|[a-z]+-(?:tu|toi)");
const VOUS = words("vous|votre|vos");

/** The author’s words; with what was read where that is in their language, since words are compared. */
function sourceOf({ stuck, why, goal, passage }: Input, locale: Locale): string {
  const isForeign = (languageOf(passage) ?? locale) !== locale;
  return [stuck, why, goal, isForeign ? "" : passage].filter(Boolean).join(". ");
}

/** Questions to bring to the mentor, open ones only, from what was read, what is aimed at and what is stuck. */
export const questionsForMentor: CoachTask<Input, MentorQuestions> = {
  id: "questions-for-mentor",
  input: Input,
  wire: Wire,
  output: Output,
  prompt: ({ address, ...material }, locale) => ({
    system: system[locale](address),
    material: fenced(material),
  }),
  fromWire: (wire, input) => {
    const source = [input.stuck, input.why, input.goal, input.passage].join(". ");
    const asked = Wire.parse(wire).questions.map((text) => text.trim());
    const different = [...new Set(asked)].filter(Boolean).slice(0, MOST_QUESTIONS);
    return { questions: different.map((text) => ({ spans: spansOf(text, source) })) };
  },
  rules: ({ address, ...asked }, locale) => ({
    questions: mentorQuestions(asked, locale, address).map((spans) => ({ spans })),
  }),
  checks: ({ questions }, input, locale) => {
    const source = sourceOf(input, locale);
    const read = quoted(input.passage);
    const own = [input.stuck, input.why, input.goal, input.passage];
    const faults = questions.flatMap(({ spans }) => {
      const text = joinSpans(spans);
      const isKnown = read === "" || source.includes(read);
      const unquoted = isKnown ? text : text.replace(read, "").replace(/[“«]\s*[”»]/, "");
      const added = spans.map((span) => (span.from === "template" ? span.text : " ")).join("");
      const other = input.address === "tu" ? VOUS : TU;
      const isOther =
        locale === "fr" && has(other, fold(added)) && !own.some((one) => has(other, fold(one)));
      return [
        ...questionFaults(unquoted, source, questionFrame(locale, input.address), locale),
        ...(isOther ? ["changed_address"] : []),
        ...(text.length > SHORT_TEXT ? ["length"] : []),
      ];
    });
    return [...new Set(faults)];
  },
};

const system: Record<Locale, (address: Input["address"]) => string> = {
  en: () =>
    `You help someone prepare at most three questions for their mentor. Each is one open question, beginning with what or how, that their author could ask aloud; each takes up what is stuck, what was read, or the goal, in the author’s own words. Never a question that yes or no would answer, never a reproach, never advice in disguise. ${neverInvent.en} Answer with JSON: {"questions": ["…", "…"]}.`,
  fr: (address) =>
    `Tu aides quelqu’un à préparer au plus trois questions pour son mentor. Chacune est une seule question ouverte, qui commence par comment, quel ou qu’est-ce que, à poser de vive voix en ${address === "tu" ? "tutoyant" : "vouvoyant"} ; chacune reprend ce qui coince, ce qui a été lu ou l’objectif, avec les mots de son auteur. Jamais une question à laquelle oui ou non répondrait, jamais un reproche, jamais un conseil déguisé. ${neverInvent.fr} Réponds en JSON : {"questions": ["…", "…"]}.`,
};
