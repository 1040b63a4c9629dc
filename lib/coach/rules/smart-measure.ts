import type { SmartLetterCheck, TextRange } from "@/lib/domain/smart";
import { headOf, inAim, letter, type Reading } from "./smart-reading";
import { findAll, has, overlaps, tokens } from "./text";

/** Whether one can tell that a goal is reached: by a threshold, a count, or something that is handed over. */
export function measurable(reading: Reading): SmartLetterCheck {
  const { folded, lexicon } = reading;
  const times = [...findAll(lexicon.deadline, folded), ...findAll(lexicon.date, folded)];
  const counts = (range: TextRange) =>
    inAim(reading, range) && !times.some((time) => overlaps(time, range));
  const thresholds = findAll(lexicon.threshold, folded).filter((range) => inAim(reading, range));
  const real = thresholds.filter((range) => !times.some((time) => overlaps(time, range)));
  if (real.length > 0) return letter(2, "criterion", real);
  const numbers = findAll(lexicon.number, folded)
    .filter(counts)
    .filter(
      (range) =>
        !has(lexicon.notMeasure, folded.slice(Math.max(0, range.start - 20), range.start)) &&
        /^[- ]?[a-zœ%€$/]/.test(folded.slice(range.end, range.end + 2)),
    )
    .map((range) => ({ start: range.start, end: wordsAfter(folded, range.end, 2) }));
  if (numbers.length > 0) return letter(2, "criterion", numbers);
  const delivered = findAll(lexicon.deliverable, folded).filter((range) => inAim(reading, range));
  const more = findAll(lexicon.comparative, folded).filter((range) => inAim(reading, range));
  const [first] = delivered;
  if (first && more.length === 0 && tokens(folded.slice(first.start, reading.aim.end)).length > 2)
    return letter(2, "deliverable", [{ start: first.start, end: reading.aim.end }]);
  const rhythm = findAll(lexicon.rhythm, folded);
  const once = /\b(?:one|an?|une?) [a-z]{3,}/g;
  const acts = findAll(once, folded).filter((range) => inAim(reading, range));
  if (rhythm.length > 0 && acts.length > 0) return letter(2, "criterion", acts);
  const head = headOf(reading);
  const isWish = has(lexicon.state, head) || BEING.test(head);
  const loose = isWish
    ? []
    : findAll(lexicon.looseDeliverable, folded).filter((range) => inAim(reading, range));
  const indicators = isWish
    ? []
    : findAll(lexicon.indicator, folded).filter((range) => inAim(reading, range));
  // What is done "every evening" can be counted, though nobody says up to what.
  const isAct = ![lexicon.vague, lexicon.state, lexicon.slogan, lexicon.absolute].some((pattern) =>
    has(pattern, head),
  );
  const partial = [
    ...loose,
    ...indicators,
    ...(delivered.length > 0 ? more : []),
    ...(isAct && tokens(head).length > 3 ? rhythm : []),
    ...(isAct && more.length === 0 ? actsOnce(reading) : []),
  ];
  if (partial.length > 0) return letter(1, "indicator-only", partial);
  return letter(0, "no-criterion");
}

/** How one wishes to be, which is no act. */
const BEING =
  /^(?:i (?:want|would like|wish|need) to |je (?:veux|voudrais|souhaite) |to )?(?:be|become|feel|stay|remain|etre|devenir|rester|me sentir|se sentir)(?![a-z])/;

/** An act that is done or not: "ask the mayor", though nobody says how well. */
function actsOnce({ folded, aim, lexicon }: Reading): TextRange[] {
  const [first] = findAll(lexicon.concrete, folded.slice(aim.start, aim.start + OPENING));
  if (!first || tokens(folded.slice(aim.start, aim.end)).length < 4) return [];
  return [aim];
}

/** The verb of a goal begins within so many UTF-16 units. */
const OPENING = 16;

/** The end of up to `count` words after an offset. */
const wordsAfter = (folded: string, from: number, count: number): number =>
  from +
  (new RegExp(`^(?:[ -]?[%€$]|[ -]?[a-z0-9œ'/]+){0,${count}}`).exec(folded.slice(from))?.[0]
    .length ?? 0);
