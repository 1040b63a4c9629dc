import {
  CLEAR_LABELS,
  type ConflictCheck,
  type ConflictLabel,
  type ConflictSentence,
  DESC,
  RED_LABELS,
  type RedLabel,
} from "@/lib/domain/conflict-check";
import type { FeedbackFlagType } from "@/lib/domain/feedback-check";
import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { conflictLexicon } from "./conflict-lexicon";
import { feedbackCheck } from "./feedback-check";
import { feedbackLexicon } from "./feedback-lexicon";
import { numbersIn } from "./numbers";
import { remembered } from "./remembered";
import { findAll, fold, has, sentences, tokens } from "./text";

/** More sentences than this are better said than written. */
const LONG = 6;

/** The flags of feedback that say the same here. */
const SAME: Partial<Record<FeedbackFlagType, RedLabel>> = {
  label: "judgement",
  generalisation: "generalisation",
  mind_reading: "mind_reading",
  blame: "blame",
  threat: "ultimatum",
  comparison: "judgement",
  sarcasm: "judgement",
};
/** What a red sentence can become; the others only stir up and are better taken out. */
const TURN: Record<RedLabel, "fact" | "feeling" | "request" | null> = {
  judgement: "fact",
  generalisation: "fact",
  mind_reading: "fact",
  blame: "fact",
  faux_feeling: "feeling",
  ultimatum: "request",
  escalation: null,
  past_dragging: null,
};

export const isRed = (label: ConflictLabel): label is RedLabel =>
  RED_LABELS.some((red) => red === label);

/**
 * Reads a difficult message sentence by sentence: what helps, what shuts ears, what it leaves unsaid.
 *
 * @param isDisputed whether its author finds a label wrong for these words: the sentence is read without it
 */
export function conflictCheck(
  text: string,
  locale: Locale,
  isDisputed: (label: RedLabel, sentence: TextRange) => boolean = () => false,
): ConflictCheck {
  const read = sentences(text).map(({ start, end }): ConflictSentence => {
    const labels = labelsOf(text.slice(start, end), locale, (label) =>
      isDisputed(label, { start, end }),
    );
    const red = labels.find(isRed);
    return red ? { start, end, labels, turnInto: TURN[red] } : { start, end, labels };
  });
  const all = new Set(read.flatMap(({ labels }) => labels));
  const any = (...those: ConflictLabel[]) => those.some((label) => all.has(label));
  const reds = read.filter(({ labels }) => labels.some(isRed)).length;
  const isAsking = any("request", "option", "question");
  const isWhole = any("fact") && isAsking;
  const says = {
    D: any("fact"),
    E: any("feeling", "need", "faux_feeling") || has(feedbackLexicon[locale].effect, fold(text)),
    S:
      isAsking ||
      any("ultimatum") ||
      read.some(({ start, end }) => decides(text.slice(start, end), locale)),
    C: isAsking || any("escalation"),
  };
  const isOpen = any("feeling", "need", "own_part");
  const overall =
    reds === 0 && isWhole && isOpen
      ? "constructive"
      : reds === 1 && isWhole
        ? "improvable"
        : "harmful";
  const missing = DESC.filter((part) => !says[part]);
  return { sentences: read, overall, missing, isLong: read.length > LONG };
}

function labelsOf(
  sentence: string,
  locale: Locale,
  isDisputed: (label: RedLabel) => boolean,
): ConflictLabel[] {
  const standing = redOf(sentence, locale).filter((label) => !isDisputed(label));
  return standing.length > 0 ? standing : [...clearOf(sentence, locale)];
}

/** What shuts ears in a sentence. */
const redOf = remembered((sentence, locale): readonly RedLabel[] => {
  const folded = fold(sentence);
  const flags = feedbackCheck(sentence, locale).flags.map(({ type }) => SAME[type]);
  const isIn = (label: RedLabel) =>
    has(conflictLexicon[locale][label], folded) || flags.includes(label);
  return settled(RED_LABELS.filter(isIn));
});

/** What helps in a sentence that shuts no ears. */
const clearOf = remembered((sentence, locale): readonly ConflictLabel[] => {
  const folded = fold(sentence);
  const lexicon = conflictLexicon[locale];
  const isIn = (label: ConflictLabel) => has(lexicon[label], folded);
  const clear = new Set(CLEAR_LABELS.filter(isIn));
  const { moment, deed } = feedbackLexicon[locale];
  const isReport = (pattern: RegExp) => reports(pattern, sentence, folded, locale);
  if (!isReport(lexicon.fact)) clear.delete("fact");
  const isAsked = clear.has("request") || clear.has("option");
  if (isAsked) clear.delete("question");
  if (isAsked || clear.has("question")) clear.delete("fact");
  const isDated = has(moment, folded) || numbersIn(folded, locale).length > 0;
  const isCounted = isDated && (has(moment, folded) || !SECOND.test(folded));
  const isTold = isReport(deed) || (isCounted && clear.size === 0);
  if (!isAsked && !clear.has("question") && isTold && !BEING[locale].test(folded))
    clear.add("fact");
  // "I was disappointed" is in the past like a fact, and is none; what someone else did is one beside it.
  const isInner = clear.has("feeling") || (clear.has("own_part") && !isDated);
  const isAlone = (isInner || decides(sentence, locale)) && !has(lexicon.othersDeed, folded);
  if (isAlone || clear.has("thanks") || (clear.has("need") && !isDated)) clear.delete("fact");
  if (clear.size === 0 && folded.includes("?") && tokens(folded).length >= PLAIN)
    clear.add("question");
  return CLEAR_LABELS.filter((label) => clear.has(label));
});

/** Whether its author tells what they have settled: no request is missing then, for nothing is to be asked. */
export const decides = (sentence: string, locale: Locale): boolean =>
  has(conflictLexicon[locale].decision, fold(sentence));

/** Whether a sentence tells what was done: in French a participle shows by its accent, which folding takes off. */
const reports = (pattern: RegExp, sentence: string, folded: string, locale: Locale): boolean =>
  findAll(pattern, folded).some(({ start, end }) => {
    const words = sentence.slice(start, end).toLowerCase();
    return locale === "en" || (DONE.test(words) && !/(?<!\S)à /.test(words));
  });
const DONE = /(?:é|i|u|[^m]is|it|rt)(?:e?s?)$|(?:retard|vide)$/;

/** What someone is said to be is no fact about what they did. */
const BEING: Record<Locale, RegExp> = {
  en: /\byou(?:'re| are| were) (?:just |exactly |no |like |as |so |such |an? )/,
  fr: /\b(?:tu (?:es|etais)|t'es|vous (?:etes|etiez)) (?:juste |exactement |comme |aussi |si |une? |vraiment )/,
};

const SECOND = /\b(?:you|your|yours|tu|toi|te|ton|ta|tes|vous|vos|votre)\b/;

/** Fewer words with a question mark are an outcry. */
const PLAIN = 5;

/** One thing, one name: "never" is what a guess or a judgement is said with, and "if … I stop" is no blame. */
function settled(red: RedLabel[]): RedLabel[] {
  const drop = (label: RedLabel, by: RedLabel) => red.includes(by) && red.includes(label);
  return red.filter(
    (label) =>
      !(label === "judgement" && drop(label, "mind_reading")) &&
      !(label === "blame" && drop(label, "ultimatum")) &&
      !(label === "escalation" && drop(label, "ultimatum")),
  );
}
