import type { TalkDraft } from "./tension";
import type { CalendarDay } from "./time";

/** What a difficult message is made of, in its order: DESC says no need apart, OSBD no consequence. */
export const TALK_PARTS = ["describe", "express", "need", "specify", "consequence"] as const;
export type TalkPart = (typeof TALK_PARTS)[number];

/** Describe, express, specify, consequence; or observation, feeling (sentiment), need (besoin), request (demande). */
export const TALK_FORMS = ["desc", "osbd"] as const;
export type TalkForm = (typeof TALK_FORMS)[number];
export const partsOfForm: Readonly<Record<TalkForm, readonly TalkPart[]>> = {
  desc: ["describe", "express", "specify", "consequence"],
  osbd: ["describe", "express", "need", "specify"],
};

/** The words of a message as they are kept. */
export type TalkWords = Pick<TalkDraft, "describe" | "express" | "specify" | "consequence">;

/** Between two parts of a message. */
export const PART_BREAK = "\n\n";

/** The message as it would be said. */
export const sayTalk = ({ describe, express, specify, consequence }: TalkWords): string =>
  [describe, express, specify, consequence].filter((part) => part.trim() !== "").join(PART_BREAK);

/** After so many days, memories of what happened differ, and raising it only now has to be explained. */
export const SOON_DAYS = 7;

/** Whole days from one day to a later one; negative when it is earlier. */
export const daysFrom = (day: CalendarDay, today: CalendarDay): number =>
  Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);

/** The parts of a message that was put in a form: what it needs is kept with what its author feels. */
export function partsFrom(names: readonly TalkPart[], message: string): TalkWords {
  const said = message.split(PART_BREAK);
  if (said.length !== names.length) return whole(message);
  const of = (...those: TalkPart[]) =>
    said.filter((_, at) => those.some((part) => part === names[at])).join(PART_BREAK);
  return {
    describe: of("describe"),
    express: of("express", "need"),
    specify: of("specify"),
    consequence: of("consequence"),
  };
}

/** A message whose parts are not told apart. */
export const whole = (message: string): TalkWords => ({
  describe: message,
  express: "",
  specify: "",
  consequence: "",
});
