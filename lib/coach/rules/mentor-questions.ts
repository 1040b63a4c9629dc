import type { Address, Locale } from "@/lib/domain/locale";
import type { ProposalSpan } from "../proposal";
import { placesApart } from "../tasks/provenance";
import { carriedOn, isStepVerb } from "./if-then";
import { fold } from "./text";

/** What a question to the mentor can be made of; each is empty when it is not there. */
export interface Asked {
  /** Why the page was kept, in its keeper’s words. */
  why: string;
  /** A passage of the page, or its title. */
  passage: string;
  goal: string;
  /** What does not move: an action, an obstacle. */
  stuck: string;
}

/** Most questions that fit a talk. */
export const MOST_QUESTIONS = 3;
/** The longest stretch of a page that is quoted, in UTF-16 units. */
const QUOTED = 160;

interface Turn {
  before: string;
  after: string;
}

/** How each thing is asked about: always what or how, never whether. */
const turns: Record<Locale, (address: Address) => Record<keyof Asked | "nothing", Turn>> = {
  en: () => ({
    stuck: { before: "I am stuck here: ", after: ". What would you try first?" },
    passage: { before: "I read this: “", after: "”. How does that fit what you have seen?" },
    why: { before: "I kept this page for a reason: ", after: ". What do I not see yet?" },
    goal: {
      before: "My goal says: ",
      after: ". What worked, for you or for someone you know, with something like it?",
    },
    nothing: { before: "", after: " What would you look at first?" },
  }),
  fr: (address) => {
    const isTu = address === "tu";
    const tried = isTu ? "essaierais-tu" : "essaieriez-vous";
    const seen = isTu ? "tu as vu" : "vous avez vu";
    const known = isTu
      ? "chez toi ou chez quelqu’un que tu connais"
      : "chez vous ou chez quelqu’un que vous connaissez";
    const look = isTu ? "regarderais-tu" : "regarderiez-vous";
    return {
      stuck: { before: "Je bute sur ceci\u00a0: ", after: `. Qu’${tried} d’abord\u202f?` },
      passage: {
        before: "J’ai lu ceci\u00a0: «\u00a0",
        after: `\u00a0». En quoi cela rejoint-il ce que ${seen}\u202f?`,
      },
      why: {
        before: "J’ai gardé cette page pour une raison\u00a0: ",
        after: ". Qu’est-ce que je ne vois pas encore\u202f?",
      },
      goal: {
        before: "Mon objectif dit\u00a0: ",
        after: `. Qu’est-ce qui a marché, ${known}, pour quelque chose de semblable\u202f?`,
      },
      nothing: { before: "", after: ` Que ${look} d’abord\u202f?` },
    };
  },
};
const place: Record<Locale, string> = {
  en: "[what is it about?]",
  fr: "[de quoi s’agit-il\u202f?]",
};

/** The linking words of every question, which state nothing. */
export const questionFrame = (locale: Locale, address: Address): string =>
  Object.values(turns[locale](address))
    .map(({ before, after }) => `${before} ${after}`)
    .join(" ");

/** Open questions from what is there, the most pressing first: what is stuck, what was read, why, what for. */
export function mentorQuestions(asked: Asked, locale: Locale, address: Address): ProposalSpan[][] {
  const turn = turns[locale](address);
  const told = (["stuck", "passage", "why", "goal"] as const).flatMap((kind) => {
    const words = kind === "passage" ? quoted(asked[kind]) : takenUp(asked[kind], locale);
    if (words === "") return [];
    const { before, after } = turn[kind];
    return [framed(before, words, after)];
  });
  if (told.length > 0) return told.slice(0, MOST_QUESTIONS);
  return [
    [
      { text: place[locale], from: "to-fill" },
      { text: turn.nothing.after, from: "template" },
    ],
  ];
}

const framed = (before: string, words: string, after: string): ProposalSpan[] => [
  { text: before, from: "template" },
  ...placesApart(words),
  { text: after, from: "template" },
];

/** Words of one’s own that go on after a colon. */
export function takenUp(text: string, locale: Locale): string {
  const words = quoted(text);
  return carriedOn(words, isStepVerb(fold(words), locale));
}

/** Words to stand in a sentence: on one line, without what closes them, cut where a word ends. */
export function quoted(text: string, most = QUOTED): string {
  const line = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\s.;:,!?…]+$/u, "");
  if (line.length <= most) return line;
  return `${line.slice(0, most).replace(/\s+\S*$/u, "")}…`;
}
