import type { Locale } from "@/lib/domain/locale";
import type { ProposalSpan } from "../proposal";
import { placesApart } from "../tasks/provenance";
import { takenUp } from "./mentor-questions";

/** The three turns of looking back: what happened, what it means, what to do with it. */
export const REFLECTION_TURNS = ["what", "so-what", "now-what"] as const;
export type ReflectionTurn = (typeof REFLECTION_TURNS)[number];

/** What a look back can start from; each may be empty. */
export interface LookBack {
  /** What was talked about most, as the agenda says it. */
  point: string;
  goal: string;
  /** What was promised by the one who looks back. */
  promise: string;
}

interface Asked {
  before: string;
  after: string;
  /** The same question when there is nothing to name. */
  alone: string;
}

const turns: Record<Locale, Record<ReflectionTurn, Asked>> = {
  en: {
    what: {
      before: "You talked about this: ",
      after: ". What was said or done that you want to remember?",
      alone: "What was said or done in this session that you want to remember?",
    },
    "so-what": {
      before: "What does it change for this goal: ",
      after: "?",
      alone: "What did you learn from it, about your work or about yourself?",
    },
    "now-what": {
      before: "You promised this: ",
      after: ". What will you do first, and when?",
      alone: "What will you do differently because of it, and when?",
    },
  },
  fr: {
    what: {
      before: "Vous avez parlé de ceci\u00a0: ",
      after: ". Qu’est-ce qui s’est dit ou fait, que tu veux retenir\u202f?",
      alone: "Qu’est-ce qui s’est dit ou fait dans cette séance, que tu veux retenir\u202f?",
    },
    "so-what": {
      before: "Qu’est-ce que cela change pour cet objectif\u00a0: ",
      after: "\u202f?",
      alone: "Qu’en apprends-tu, sur ton travail ou sur toi\u202f?",
    },
    "now-what": {
      before: "Ton engagement\u00a0: ",
      after: ". Que feras-tu en premier, et quand\u202f?",
      alone: "Que feras-tu autrement grâce à cela, et quand\u202f?",
    },
  },
};

/** The linking words of every question, which state nothing. */
export const reflectionFrame = (locale: Locale): string =>
  Object.values(turns[locale])
    .map(({ before, after, alone }) => `${before} ${after} ${alone}`)
    .join(" ");

/** Three questions that look back on a session, each in its author’s words where there are some. */
export function reflectionQuestions(
  { point, goal, promise }: LookBack,
  locale: Locale,
): { turn: ReflectionTurn; spans: ProposalSpan[] }[] {
  const about = { what: point, "so-what": goal, "now-what": promise };
  return REFLECTION_TURNS.map((turn) => {
    const { before, after, alone } = turns[locale][turn];
    const words = takenUp(about[turn], locale);
    if (words === "") return { turn, spans: [{ text: alone, from: "template" as const }] };
    return {
      turn,
      spans: [
        { text: before, from: "template" as const },
        ...placesApart(words),
        { text: after, from: "template" as const },
      ],
    };
  });
}
