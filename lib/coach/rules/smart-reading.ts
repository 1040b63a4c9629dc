import type { Locale } from "@/lib/domain/locale";
import type { SmartLetterCheck, SmartReason, TextRange } from "@/lib/domain/smart";
import { PLACEHOLDER } from "../proposal";
import { answersIn, type SmartAnswers } from "./smart-answers";
import { type SmartLexicon, smartLexicon } from "./smart-lexicon";
import { findAll, fold, overlaps, sentences, trimmed } from "./text";
import { whoseGoal } from "./whose-goal";

/** A goal taken apart: what the letters are read in. */
export interface Reading {
  text: string;
  /** Without what stands in places to fill in, which nobody has said yet; as long as the text. */
  folded: string;
  places: TextRange[];
  /** What is to be achieved: the goal without its reasons and means. */
  aim: TextRange;
  reason: TextRange | null;
  means: TextRange[];
  answers: SmartAnswers;
  lexicon: SmartLexicon;
}

/** Stands for each letter of a place to fill in. */
const GAP = "\u25a2";

/** What stands before a colon this early, in UTF-16 units, is a heading of the aim and no aim. */
const SHORT_AIM = 25;

/** So early, in UTF-16 units, nothing is a reason: a goal begins with its verb. */
const OPENING = 8;

export function readGoal(text: string, locale: Locale): Reading {
  const lexicon = smartLexicon[locale];
  const places = findAll(new RegExp(PLACEHOLDER.source, "g"), text);
  const bare = places.reduce(
    (left, { start, end }) => left.slice(0, start) + GAP.repeat(end - start) + left.slice(end),
    text,
  );
  const folded = fold(bare);
  const opened = Math.max(OPENING, whoseGoal(text, locale)?.verbAt ?? 0);
  const [reason] = findAll(lexicon.reason, folded).filter((found) => found.start > opened);
  const means = findAll(lexicon.means, folded);
  const aside = /[;:]\s|—|\.\s/g;
  const stops = [
    reason?.start,
    means.find((found) => found.start > 12)?.start,
    findAll(aside, folded).find((found) => found.start > SHORT_AIM)?.start,
    findAll(/[.!?]\s/g, folded).find((found) => found.start > 12)?.start,
  ].filter((at) => at !== undefined);
  const aim = trimmed(text, { start: 0, end: Math.min(text.length, ...stops) });
  const whole = reason ? reasonFrom(text, folded, reason, lexicon) : null;
  return {
    text,
    folded,
    places,
    aim,
    reason: whole,
    means,
    answers: answersIn(folded, locale),
    lexicon,
  };
}

/**
 * A reason to the end of its sentence. One that is a mere verb ("to win the bid") ends where a deadline begins,
 * which is the goal's own; "so that we ship by June" has June for itself.
 */
function reasonFrom(
  text: string,
  folded: string,
  { start }: TextRange,
  lexicon: SmartLexicon,
): TextRange {
  const around = sentences(text).find((range) => range.start <= start && start < range.end);
  const stop = around?.end ?? text.length;
  const end = /[.!?]$/.test(text.slice(start, stop)) ? stop - 1 : stop;
  const isVerb = folded.slice(start).search(lexicon.purposeVerb) === 0;
  const due = isVerb
    ? findAll(lexicon.deadline, folded).find((range) => range.start > start && range.end <= end)
    : undefined;
  return trimmed(text, { start, end: due?.start ?? end });
}

export const inAim = ({ aim }: Reading, range: TextRange): boolean => overlaps(aim, range);

export const aimText = ({ folded, aim }: Reading): string => folded.slice(aim.start, aim.end);

/** The verb of a goal and what it is about stand in so many UTF-16 units at its beginning. */
const HEAD = 80;

export const headOf = (reading: Reading): string => aimText(reading).slice(0, HEAD);

export const letter = (
  score: 0 | 1 | 2,
  reason: SmartReason,
  evidence: TextRange[] = [],
): SmartLetterCheck => ({ score, reason, evidence });
