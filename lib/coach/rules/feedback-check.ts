import type { FeedbackCheck, FeedbackFlag } from "@/lib/domain/feedback-check";
import { FEEDBACK_FLAGS } from "@/lib/domain/feedback-check";
import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { tellsEffect } from "./feedback-effect";
import { type FeedbackLexicon, type FlagRule, feedbackLexicon } from "./feedback-lexicon";
import { matchesOf } from "./feedback-matches";
import { withoutDoubles } from "./feedback-settle";
import { remembered } from "./remembered";
import { fold, has, overlaps, sentences, tokens, trimmed } from "./text";

/** This many of the milder judgements together hurt as one harsh one does. */
const MANY_JUDGEMENTS = 3;
const JUDGEMENTS = ["judgemental_question", "minimiser", "comparison", "should_have"];

/** Reads a message to someone: what they may take badly, and what it does not tell them. */
export function feedbackCheck(text: string, locale: Locale): FeedbackCheck {
  const known = read(text, locale);
  return {
    ...known,
    scores: { ...known.scores },
    flags: known.flags.map((flag) => ({ ...flag })),
  };
}

const read = remembered((text, locale): FeedbackCheck => {
  const folded = fold(text);
  const lexicon = feedbackLexicon[locale];
  const parts = sentences(text);
  const own = withoutQuotes(folded, lexicon);
  const found = lexicon.flags.flatMap((rule) => flagsBy(rule, text, own, parts, lexicon));
  const flags = settle(withoutDoubles(found, folded, parts), folded, parts, lexicon);
  const scores = scoresOf(folded, parts, locale, flags);
  const overall = overallOf(flags, scores);
  const isPraise = isMerePraise(folded, lexicon, flags, scores);
  return { scores, flags, overall, isPraise, question: nextQuestion(flags, scores, isPraise) };
});

/** The words of others that a message repeats judge nobody: blanks of the same length stand for them. */
const withoutQuotes = (folded: string, { quoting }: FeedbackLexicon): string =>
  folded.replace(quoting, (whole, lead: string) => lead + " ".repeat(whole.length - lead.length));

function flagsBy(
  rule: FlagRule,
  text: string,
  folded: string,
  parts: TextRange[],
  { supposed }: FeedbackLexicon,
): FeedbackFlag[] {
  const { type, severity, unless, isNamed, isPlain } = rule;
  const flags: FeedbackFlag[] = [];
  for (const match of matchesOf(rule, folded)) {
    const range = trimmed(text, type === "but_negation" ? match : unjoined(folded, match));
    const around = parts.find((part) => overlaps(part, range)) ?? range;
    if (isPlain && has(supposed, folded.slice(around.start, range.start))) continue;
    if (isNamed && !/^\p{Lu}/u.test(text.slice(range.start))) continue;
    if (unless && has(unless, folded.slice(around.start, around.end))) continue;
    const before = flags.at(-1);
    const isOne =
      before && type === "vague_praise" && /^[\s,.!]*$/.test(folded.slice(before.end, range.start));
    if (isOne) before.end = range.end;
    else flags.push({ type, severity, ...range });
  }
  if (type !== "vague_praise") return flags;
  return flags.map((flag) => ({ ...flag, end: flag.end + marks(text.slice(flag.end)) }));
}

/** A range without the words at its end that only join it to what follows. */
const unjoined = (folded: string, { start, end }: TextRange): TextRange => ({
  start,
  end: start + folded.slice(start, end).replace(JOINING, "").length,
});
const JOINING =
  /(?:[ ,]+(?:and|or|but|so|because|when|if|while|et|ou|mais|car|donc|quand|si|alors))+ *$/;

const marks = (rest: string): number => /^[\s ]?!+/.exec(rest)?.[0].length ?? 0;

/** Criticism that goes on with its reason says what it means. */
const BECAUSE = /^[^.!?]{0,30}(?:: |\bbecause |\bsince |\bcar |\bparce qu|\bpuisque )[^.!?]{12,}/;

/** Keeps what still holds beside the rest of the message: vague praise followed by the act is no longer vague. */
function settle(
  flags: FeedbackFlag[],
  folded: string,
  parts: TextRange[],
  lexicon: FeedbackLexicon,
): FeedbackFlag[] {
  const isTold = (flag: FeedbackFlag): boolean => {
    const at = parts.findIndex((part) => overlaps(part, flag));
    const rest = parts.slice(at, at + 2).map((part) => {
      const start = Math.max(part.start, part === parts[at] ? flag.end : part.start);
      return folded.slice(start, part.end);
    });
    return rest.some(
      (part, index) =>
        has(lexicon.deed, part) ||
        (/\d/.test(part) && tokens(part).length > 4) ||
        (index === 0 && flag.type === "vague_criticism" && BECAUSE.test(part)),
    );
  };
  const hasNext = has(lexicon.next, folded);
  return flags
    .filter(
      (flag) =>
        !(flag.type === "vague_praise" || flag.type === "vague_criticism") ||
        flag.severity === "high" ||
        !isTold(flag),
    )
    .map((flag) =>
      flag.type === "should_have" && hasNext ? { ...flag, severity: "low" as const } : flag,
    )
    .map((flag) =>
      flag.type === "vague_praise" &&
      flag.start > 0 &&
      /overall|globalement|dans l'ensemble/.test(folded.slice(flag.start, flag.end))
        ? { ...flag, severity: "low" as const }
        : flag,
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function scoresOf(
  folded: string,
  parts: TextRange[],
  locale: Locale,
  flags: FeedbackFlag[],
): FeedbackCheck["scores"] {
  const lexicon = feedbackLexicon[locale];
  const clean = parts
    .filter((part) => !flags.some((flag) => flag.severity === "high" && overlaps(flag, part)))
    .map((part) => folded.slice(part.start, part.end))
    .join(" ");
  const isMoment = has(lexicon.moment, folded);
  const isDeed = has(lexicon.deed, clean);
  const isObject = /\d|`|"/.test(folded) || tokens(folded).length > 12;
  const isEffect = tellsEffect(clean, locale);
  const isNext = has(lexicon.next, clean);
  const isAsked =
    has(lexicon.question, clean) && !flags.some((flag) => flag.type === "judgemental_question");
  const isPraise = has(lexicon.praise, clean);
  const isVague = flags.some((flag) => /vague|but_/.test(flag.type));
  const isClean = !flags.some((flag) => flag.severity !== "low");
  return {
    specific: isMoment && isDeed ? 2 : isMoment || isDeed || (isObject && isClean) ? 1 : 0,
    descriptive: isDeed && isClean ? 2 : isDeed || (isClean && (isNext || isObject)) ? 1 : 0,
    impact: isEffect ? (isClean ? 2 : 1) : 0,
    actionable: isNext && isClean ? 2 : isNext || isAsked ? 1 : 0,
    encouragement: isPraise ? (isDeed && !isVague && isClean ? 2 : 1) : 0,
  };
}

function overallOf(
  flags: FeedbackFlag[],
  scores: FeedbackCheck["scores"],
): FeedbackCheck["overall"] {
  const medium = flags.filter((flag) => flag.severity === "medium");
  const judgements = medium.filter((flag) => JUDGEMENTS.includes(flag.type));
  const isHarsh = flags.some((flag) => flag.severity === "high");
  if (isHarsh || judgements.length >= MANY_JUDGEMENTS) return "harmful";
  const isWhole = scores.descriptive > 0 && scores.specific > 0 && scores.actionable > 0;
  return medium.length === 0 && isWhole ? "constructive" : "improvable";
}

/** Thanks or esteem and nothing to change: it needs no next step. */
const isMerePraise = (
  folded: string,
  lexicon: FeedbackLexicon,
  flags: readonly FeedbackFlag[],
  scores: FeedbackCheck["scores"],
): boolean =>
  scores.encouragement > 0 &&
  scores.actionable === 0 &&
  !has(lexicon.problem, folded) &&
  flags.every(({ type }) => type === "vague_praise");

function nextQuestion(
  flags: FeedbackFlag[],
  scores: FeedbackCheck["scores"],
  isPraise: boolean,
): FeedbackCheck["question"] {
  for (const severity of ["high", "medium"] as const)
    for (const type of FEEDBACK_FLAGS)
      if (flags.some((flag) => flag.type === type && flag.severity === severity)) return type;
  for (const part of ["specific", "descriptive", "actionable", "impact"] as const)
    if (scores[part] === 0 && !(isPraise && part === "actionable")) return part;
  return null;
}
