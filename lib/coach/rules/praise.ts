import type { Locale } from "@/lib/domain/locale";
import { feedbackCheck } from "./feedback-check";
import { feedbackLexicon } from "./feedback-lexicon";
import type { FeedbackMaterial } from "./feedback-material";
import { clausesOf, type FeedbackPart } from "./feedback-parts";
import { fold, has, overlaps, phrases, sentences, tokens } from "./text";

/** Praise of who someone is, which helps nobody to do it again. */
const OF_PERSON: Record<Locale, RegExp> = {
  en: phrases(
    "you(?:'re| are)(?: [a-z]+ly| so| such| really| quite| just| too)* (?:an? |the )?(?:[a-z]+ )?(?:star|natural|genius|legend|hero|rock ?star|gem|treasure|angel|ace|champion|queen|king|talented|gifted|brilliant|amazing|awesome|smart|clever|intelligent|wonderful|fantastic|great|excellent|the best|best|perfect|special|born [a-z]+)",
  ),
  fr: phrases(
    "(?:tu es|t'es|vous etes)(?: vraiment| tellement| si| trop| tres| juste| tout simplement)* (?:une?|la|le) (?:[a-z]+ )?(?:star|genie|as|heros|heroine|perle|tresor|ange|champion(?:ne)?|reine|roi|meilleure?|crack|modele|boss|legende)",
    "(?:tu es|t'es|vous etes)(?: vraiment| tellement| si| trop| tres| juste| tout simplement)* (?:douee?s?|brillante?s?|geniale?s?|forte?s?|intelligente?s?|formidables?|fantastiques?|parfaite?s?|excellente?s?|talentueu(?:x|se)s?|exceptionnel(?:le)?s?|extraordinaires?|incroyables?|au top|nee?s? pour)",
  ),
};

/** What says how something was done: effort, method, tries, time. */
const PROCESS: Record<Locale, RegExp> = {
  en: phrases(
    "by [a-z]+ing",
    "(?:tried|kept|practi[sc]ed|prepared|rehearsed|worked|rewrote|redid|checked|asked|listened|learned|learnt|persisted|insisted|stayed|started again|took (?:the )?time|effort|patience|patiently|carefully|step by step|again and again|hours?|days?|weeks?|times|twice)",
  ),
  fr: phrases(
    "en (?!fin|train|retard|classe|cours|tant)[a-z]+ant",
    "(?:essaye|essayee?|recommence|repris|reprise|prepare|repete|travaille|reecrit|refait|verifie|demande|ecoute|appris|persevere|insiste|reste|restee|pris (?:le|ton|du) temps|efforts?|patience|patiemment|soigneusement|avec soin|pas a pas|heures?|jours?|semaines?|fois)",
  ),
};

/** Whether it praises the person rather than what they did. */
export const praisesPerson = (text: string, locale: Locale): boolean =>
  has(OF_PERSON[locale], fold(text));

/** Whether it says what effort or method was behind what was done. */
export const tellsProcess = (text: string, locale: Locale): boolean =>
  has(PROCESS[locale], fold(text));

/** The praise and thanks in a message, in sentences or in what comes before a “but”; nothing that says who someone is. */
function praiseIn(text: string, locale: Locale): FeedbackPart[] {
  const { praise, problem, next } = feedbackLexicon[locale];
  const isPraise = (words: string) => {
    const folded = fold(words);
    const isClean = feedbackCheck(words, locale).flags.every(({ type }) => type === "vague_praise");
    return (
      isClean &&
      has(praise, folded) &&
      !has(problem, folded) &&
      !has(next, folded) &&
      !praisesPerson(words, locale)
    );
  };
  return sentences(text).flatMap((sentence): FeedbackPart[] => {
    if (isPraise(text.slice(sentence.start, sentence.end)))
      return [{ ...sentence, isKept: true, isClause: false }];
    const [first] = clausesOf(text, sentence);
    if (!first || first.end >= sentence.end - 1) return [];
    const said = text.slice(first.start, first.end);
    const isWhole = isPraise(said) && tokens(fold(said)).length > 1;
    return isWhole ? [{ ...first, isKept: true, isClause: true }] : [];
  });
}

/** Praise of so many words tells more than that something was good. */
const TELLING = 12;

/** Whether praise does not say what was done. */
export function isVaguePraise(words: string, locale: Locale): boolean {
  const folded = fold(words);
  const isTold = has(feedbackLexicon[locale].deed, folded) || tellsProcess(words, locale);
  if (!isTold && tokens(folded).length <= TELLING) return true;
  return feedbackCheck(words, locale).flags.some(({ type }) => type === "vague_praise");
}

/** Whether a message reproaches nothing, so that all it tells is told in praise. */
const isUncritical = ({ text, check }: FeedbackMaterial, locale: Locale): boolean =>
  check.flags.every(({ type, severity }) => type === "vague_praise" || severity === "low") &&
  !has(feedbackLexicon[locale].problem, fold(text));

/** What of a message praises what was done: its praise and thanks, and what is told beside them without a reproach. */
export function praiseOfDeeds(material: FeedbackMaterial, locale: Locale): FeedbackPart[] {
  const { text, kept, roleOf } = material;
  const thanked = praiseIn(text, locale);
  const isApart = (part: FeedbackPart) =>
    !thanked.some((one) => overlaps(one, part)) && roleOf(part) !== "next";
  const told = isUncritical(material, locale) ? kept.filter(isApart) : [];
  return [...thanked, ...told]
    .filter(({ start, end }) => !praisesPerson(text.slice(start, end), locale))
    .sort((one, other) => one.start - other.start);
}
