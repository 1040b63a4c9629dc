import type { FeedbackFlag } from "@/lib/domain/feedback-check";
import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { feedbackCheck } from "./feedback-check";
import { feedbackLexicon } from "./feedback-lexicon";
import { findAll, fold, has, overlaps, sentences, tokens, trimmed } from "./text";
import { timesIn } from "./times";

/** A stretch of a message to go on with, or to take out. */
export interface FeedbackPart extends TextRange {
  /** Whether it may stand as it is. */
  isKept: boolean;
  /** Whether it is only a part of its sentence. */
  isClause: boolean;
}

/** So many words tell more than a judgement. */
const TELLING = 8;

const CLAUSE = /[,;:](?=\s)|\s[–—]\s/g;
const JOINING = /^(?:and|so|but|et|donc|mais|alors) /;
/** How a clause begins that tells something by itself, and tells it of someone or something else than the reader. */
const TELLS =
  /^(?:the|an?|my|our|we|i|he|she|they|it|nobody|two|three|four|five|\d+|on|le|la|les|l'|une?|mon|ma|mes|notre|nos|nous|je|j'|il|elle|ils|elles|personne|deux|trois|quatre|cinq)(?![a-z])/;

/** A message cut where what may hurt begins and ends: whole sentences where it can, clauses where it must. */
export function feedbackParts(
  text: string,
  flags: readonly FeedbackFlag[],
  locale: Locale,
): FeedbackPart[] {
  const { deed } = feedbackLexicon[locale];
  const flagsOn = (range: TextRange) => flags.filter((flag) => overlaps(flag, range));
  const isFlagged = (range: TextRange) => flagsOn(range).length > 0;
  const alone = ({ start, end }: TextRange) => feedbackCheck(text.slice(start, end), locale).flags;
  const isClean = (range: TextRange) => alone(range).every(({ severity }) => severity === "low");
  // Beside the rest of the message it carried no flag: what it praises is told elsewhere.
  const isTold = (range: TextRange) =>
    alone(range).every(({ type, severity }) => severity === "low" || type === "vague_praise");
  // Two facts that only a "but" sets against each other are both worth keeping.
  const isSetAgainst = (clause: TextRange) => {
    const folded = fold(text.slice(clause.start, clause.end));
    const isTelling = has(deed, folded) || tokens(folded).length >= TELLING;
    return isTelling && flagsOn(clause).every(({ type }) => type === "but_negation");
  };
  return sentences(text).flatMap((sentence): FeedbackPart[] => {
    if (!isFlagged(sentence)) return [{ ...sentence, isKept: isTold(sentence), isClause: false }];
    return clausesOf(text, sentence).map((clause) => {
      const isFact = !isFlagged(clause) && tellsFact(text, clause, locale);
      const isKept = (isFact || isSetAgainst(clause)) && isClean(clause);
      return { ...clause, isKept, isClause: true };
    });
  });
}

/** The clauses of a sentence, without what only joins them. */
export function clausesOf(text: string, sentence: TextRange): TextRange[] {
  const said = text.slice(sentence.start, sentence.end);
  const cuts = [...said.matchAll(CLAUSE)].map(({ index, 0: mark }) => index + mark.length);
  const edges = [0, ...cuts, said.length];
  return edges.slice(0, -1).map((from, at) => {
    const part = { start: sentence.start + from, end: sentence.start + (edges[at + 1] ?? 0) };
    const bare = trimmed(text, part);
    const folded = fold(text.slice(bare.start, bare.end));
    const lead = JOINING.exec(folded)?.[0].length ?? 0;
    const tail = /[\s,;:.!?–—]*$/.exec(folded)?.[0].length ?? 0;
    return { start: Math.min(bare.start + lead, bare.end - tail), end: bare.end - tail };
  });
}

function tellsFact(text: string, { start, end }: TextRange, locale: Locale): boolean {
  const folded = fold(text.slice(start, end));
  const { deed, effect, moment } = feedbackLexicon[locale];
  const isTold = has(deed, folded) || has(effect, folded) || has(moment, folded);
  return tokens(folded).length > 3 && TELLS.test(folded) && isTold;
}

/** When it was, in the author's words: days and hours in what is taken out, each once. */
export function momentsIn(text: string, parts: readonly TextRange[], locale: Locale): TextRange[] {
  const folded = fold(text);
  return findAll(feedbackLexicon[locale].moment, folded)
    .map((range) => trimmed(text, range))
    .filter((range) => parts.some((part) => overlaps(part, range)))
    .filter(({ start, end }) => {
      const said = folded.slice(start, end);
      return timesIn(said, locale).length > 0 || /\d/.test(said);
    });
}
