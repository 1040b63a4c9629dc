import type { GoalContext } from "@/lib/domain/goal";
import type { Locale } from "@/lib/domain/locale";
import type {
  SmartCheck,
  SmartFlag,
  SmartLetter,
  SmartLetterCheck,
  TextRange,
} from "@/lib/domain/smart";
import { measurable } from "./smart-measure";
import { isNoSuchDay } from "./smart-no-such-day";
import { aimText, headOf, inAim, letter, type Reading, readGoal } from "./smart-reading";
import { goalParts } from "./split-goal";
import { findAll, has, overlaps, tokens, trimmed } from "./text";

/** How sure one must be for a goal to count as within reach, from 1 to 10. */
export const SURE_ENOUGH = 7;

/**
 * Reads a goal: S, M and T in its words; A and R in its words or in what its author answered, since a sentence
 * seldom tells them.
 */
export function smartCheck(text: string, locale: Locale, context?: GoalContext): SmartCheck {
  const reading = readGoal(text, locale);
  const M = answeredM(reading, measurable(reading));
  const T = timeBound(reading);
  const S = answeredS(reading, specific(reading, M));
  const R = relevant(reading, context);
  const A = attainable(reading, context);
  const letters = withoutPlaces({ S, M, A, R, T }, reading);
  const flags = flagsOf(reading, letters, goalParts(text, locale).length > 1);
  const overall = overallOf(letters, flags);
  return { letters, flags, overall, question: nextQuestion(letters) };
}

function timeBound(reading: Reading): SmartLetterCheck {
  const { folded, lexicon, reason } = reading;
  const governs = (range: TextRange) =>
    !has(lexicon.notDeadline, folded.slice(Math.max(0, range.start - 24), range.start)) &&
    !(reason && overlaps(reason, range));
  // "Dernier" stands after what it is said of.
  const isNever = ({ start, end }: TextRange) => isNoSuchDay(folded.slice(start, end + 10));
  const deadlines = findAll(lexicon.deadline, folded).filter(governs);
  const dates = findAll(lexicon.date, folded).filter(
    (range) => governs(range) && inAim(reading, range),
  );
  for (const named of [deadlines, dates]) {
    const coming = named.filter((range) => !isNever(range));
    if (coming.length > 0) return letter(2, "deadline", coming);
    if (named.length > 0) return letter(1, "no-such-day", named);
  }
  for (const [pattern, why] of [
    [lexicon.rhythm, "rhythm-only"],
    [lexicon.year, "year-only"],
    [lexicon.event, "event-undated"],
  ] as const) {
    const found = findAll(pattern, folded).filter(
      (range) => governs(range) && inAim(reading, range),
    );
    if (found.length > 0) return letter(1, why, found);
  }
  return letter(0, "no-deadline");
}

/** What can be read as words, each once: no lone letters, no figures, nothing without a vowel. */
const wordsSaid = (folded: string): Set<string> =>
  new Set(tokens(folded).filter((word) => /[a-z]{2}/.test(word) && /[aeiouyœ]/.test(word)));

function specific(reading: Reading, M: SmartLetterCheck): SmartLetterCheck {
  const { lexicon } = reading;
  const aim = aimText(reading);
  const said = tokens(aim).length > 0 ? [reading.aim] : [];
  if (wordsSaid(reading.folded).size < 2) return letter(0, "nothing-said");
  const head = headOf(reading);
  if (has(lexicon.slogan, aim) && M.score < 2)
    return has(lexicon.deliverable, aim) ? letter(1, "slogan", said) : letter(0, "slogan");
  if (has(lexicon.state, head))
    return M.score === 2 ? letter(1, "action-vague", said) : letter(0, "wish");
  // A count measures such a goal; it does not tell what is done.
  if (has(lexicon.unclear, head) && !has(lexicon.deliverable, head))
    return letter(1, "action-vague", said);
  if (has(lexicon.vague, head) && M.score < 2)
    return has(lexicon.concrete, aim) && tokens(aim).length > 7
      ? letter(2, "action-seen", said)
      : letter(1, "action-vague", said);
  if (
    M.score < 2 &&
    (tokens(aim).length < 4 ||
      (M.reason === "indicator-only" && has(lexicon.indicator, aim) && tokens(aim).length < 6))
  )
    return letter(1, "action-vague", said);
  return letter(2, "action-seen", said);
}

/** Whether an answer tells something that can be seen, and not how one would like to be. */
const tells = ({ folded, lexicon }: Reading, { start, end }: TextRange): boolean => {
  const said = folded.slice(start, end);
  return ![lexicon.state, lexicon.slogan, lexicon.vague].some((loose) => has(loose, said));
};

function answeredM(reading: Reading, read: SmartLetterCheck): SmartLetterCheck {
  const { criterion } = reading.answers;
  if (!criterion || read.score === 2) return read;
  return tells(reading, criterion)
    ? letter(2, "criterion", [criterion])
    : letter(1, "indicator-only", [criterion]);
}

function answeredS(reading: Reading, read: SmartLetterCheck): SmartLetterCheck {
  const { action } = reading.answers;
  const isTold = action && wordsSaid(reading.folded.slice(action.start, action.end)).size > 1;
  return read.score < 2 && isTold && tells(reading, action)
    ? letter(2, "action-seen", [action])
    : read;
}

function attainable(reading: Reading, context?: GoalContext): SmartLetterCheck {
  const { folded, lexicon } = reading;
  const [absolute] = findAll(lexicon.absolute, aimText(reading) || folded);
  const outside = findAll(lexicon.outside, folded).filter((range) => inAim(reading, range));
  if (outside.length > 0) return letter(0, "outside-control", outside);
  if (absolute) return letter(0, "absolute", [shift(absolute, reading.aim.start)]);
  if (context?.confidence && context.confidence < SURE_ENOUGH) return letter(1, "confidence-low");
  if (context?.firstStep.trim()) return letter(2, "means-stored");
  if (context?.confidence) return letter(2, "confidence-high");
  if (reading.means.length > 0) return letter(2, "means-named", reading.means);
  return letter(1, "means-unsaid");
}

/**
 * What speaks for a letter, in its author's own words: not in a place that is still to be filled in, nor in the
 * words that lead to one, nor in a mark that stands alone.
 */
function withoutPlaces(
  letters: Record<SmartLetter, SmartLetterCheck>,
  { text, folded, places }: Reading,
): Record<SmartLetter, SmartLetterCheck> {
  if (places.length === 0) return letters;
  const gaps = places.map(({ start, end }) => {
    const before = folded.slice(Math.max(0, start - 60), start);
    return { start: start - (before.length - before.replace(LEAD, "").length), end };
  });
  const cut = ({ start, end }: TextRange): TextRange[] => {
    const inside = gaps.filter((gap) => overlaps(gap, { start, end }));
    const starts = [start, ...inside.map((gap) => gap.end)];
    const ends = [...inside.map((gap) => gap.start), end];
    return starts
      .map((from, at) => withoutMarks(text, { start: from, end: ends[at] ?? end }))
      .filter((part) => part.end > part.start);
  };
  const clean = (check: SmartLetterCheck) => ({ ...check, evidence: check.evidence.flatMap(cut) });
  const { S, M, A, R, T } = letters;
  return { S: clean(S), M: clean(M), A: clean(A), R: clean(R), T: clean(T) };
}

/** The words by which a rewrite leads to a place, after the mark that parts them from the goal. */
const LEAD =
  /(?:^|[\s,;:.])\s*(?:by|until|that is|done when|what it is for|first step|d'ici(?: le| au)?|jusqu'au|soit le|critere de reussite|a quoi cela servira|premier pas)?[\s:]*$/;

/** A range without the marks and blanks at both its ends that belong to no word; empty when it has no word. */
function withoutMarks(text: string, { start, end }: TextRange): TextRange {
  if (start >= end) return { start, end: start };
  const part = text.slice(start, end);
  const lead = /^[\s,;:.–—-]*/.exec(part)?.[0].length ?? 0;
  if (lead === part.length) return { start, end: start };
  let tail = part.length;
  while (tail > lead && /[\s,;:–—-]/.test(part.charAt(tail - 1))) tail--;
  return { start: start + lead, end: start + tail };
}

const shift = ({ start, end }: TextRange, by: number): TextRange => ({
  start: start + by,
  end: end + by,
});

function relevant(reading: Reading, context?: GoalContext): SmartLetterCheck {
  const { text, folded, lexicon, reason, means } = reading;
  if (context?.purpose.trim()) return letter(2, "purpose-stored");
  if (reason) {
    const said = tokens(folded.slice(reason.start, reason.end)).filter((word) => word.length > 3);
    const isCircular =
      said.length < 6 && has(lexicon.circular, folded.slice(reason.start, reason.end));
    return isCircular
      ? letter(1, "purpose-circular", [reason])
      : letter(2, "purpose-named", [reason]);
  }
  const after = trimmed(text, { start: reading.aim.end, end: text.length });
  const implied = findAll(/[^.;:]+/g, folded.slice(after.start, after.end))
    .map((range) => trimmed(text, shift(range, after.start)))
    .filter((range) => tokens(folded.slice(range.start, range.end)).length > 5)
    .filter((range) => !means.some((mean) => overlaps(mean, range)))
    .filter((range) => !has(lexicon.deadline, folded.slice(range.start, range.end)));
  return implied.length > 0 ? letter(1, "purpose-named", implied) : letter(0, "no-purpose");
}

function flagsOf(
  reading: Reading,
  letters: Record<SmartLetter, SmartLetterCheck>,
  hasParts: boolean,
): SmartFlag[] {
  const { lexicon } = reading;
  const aim = aimText(reading);
  const { S, M, A, T } = letters;
  const isSlogan = S.reason === "slogan" && S.score === 0;
  const several = hasParts || has(lexicon.several, aim);
  const rules: [SmartFlag, boolean][] = [
    [
      "vague_verb",
      S.reason === "action-vague" || (has(lexicon.vague, aim.slice(0, 60)) && M.score < 2),
    ],
    ["unobservable_state", S.reason === "wish"],
    ["multi_goal", several && !isSlogan],
    ["buzzwords", isSlogan],
    ["no_baseline", M.reason === "indicator-only" && has(lexicon.indicator, aim)],
    ["no_end_date", T.reason === "rhythm-only"],
    ["event_deadline", T.reason === "event-undated"],
    ["outside_control", A.reason === "outside-control"],
    ["avoidance", has(lexicon.avoidance, aim)],
    ["absolute", A.reason === "absolute"],
  ];
  return rules.filter(([, holds]) => holds).map(([flag]) => flag);
}

function overallOf(
  { S, M, A, R, T }: Record<SmartLetter, SmartLetterCheck>,
  flags: SmartFlag[],
): SmartCheck["overall"] {
  const below = [S, M, T].filter(({ score }) => score < 2).length;
  if (flags.includes("multi_goal") && S.score === 2 && M.score === 2) return "split";
  if (below === 0 && A.score > 0) return R.score > 0 ? "smart" : "smart_but_R";
  if ((below === 1 && A.score > 0) || below === 0) return "almost";
  return "not_yet";
}

function nextQuestion(letters: Record<SmartLetter, SmartLetterCheck>): SmartLetter | null {
  for (const name of ["S", "M", "T"] as const) if (letters[name].score < 2) return name;
  for (const name of ["A", "R"] as const) if (letters[name].score === 0) return name;
  return null;
}
