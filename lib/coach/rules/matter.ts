import type { FeedbackFlag } from "@/lib/domain/feedback-check";
import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { calledIn } from "./called";
import { INSULT } from "./feedback-insult";
import { feedbackLexicon } from "./feedback-lexicon";
import { matchesOf } from "./feedback-matches";
import { findAll, fold, overlaps } from "./text";

/** Words that nobody could see or hear: what joins, what weighs, what guesses at someone's mind, what accuses. */
const UNSEEN: Record<Locale, ReadonlySet<string>> = {
  en: new Set(
    "a about after again all also intentionally deliberately purposely purpose always am an and any anyone are as at awful bad be because been before being better but by can care cared cares cause clearly could constantly did do does doing don done easy either else ever every everyone everything fault feel felt for feeling impression from get gets getting good got great had hard has have he her him his honestly how however i if in into is it its just keep keeps like make me mind more must my need needs never no nobody not nothing obviously of off often on only or our out people please poor quite rather really remember seem seemed should simply so some still such sure terrible than that the their them then there these they thing things think this those though thought time times to too try trying unless until up us usual very want wanted was we well were what when where which while who why will with without work worse would yet you your yours anything something around once look looks listen next belong blew blow bother bothered botched crap damn fuck fucking give gives gave given joke mess messed messing nonsense pretend pretended pretends ruin ruined screw screwed shit slack waste wasted wastes wasting absolutely completely totally won obvious".split(
      " ",
    ),
  ),
  fr: new Set(
    "a ai aime alors expres volontairement deliberement intentionnellement apres arrete avant as assez au aucun aucune aurais aussi autre autres aux avais avait avec avez avoir beaucoup bien bon bonne c ca car cause ce cela ces cette chaque chose choses clairement comme comment constamment cesse d dans de des deux devais dire dis dois doit donc du effort efforts elle elles en encore envie es est et etait etais etes etre evidemment facile fais fait faire fautes faute faut fois franchement habitude honnetement il ils impression sentiment interesse j jamais je juste l la le les leur leurs lui m ma mais mal manifestement mauvais mauvaise me mes mieux moi moins mon n ne ni nos notre nous on ont ou par parce pas personne peu peut peux plus plutot pour pourquoi pouvais pourrais qu quand que quel quelle qui quoi rien s sa sans se serais serieux ses si simple simplement son sont sur t ta te tellement temps tes toi ton toujours tous tout toute tres trop tu un une va vais veux visiblement vos votre vous voulais voulez vraiment y absolument blague botche bousille carrement casse casser completement daigne daigner ecoute fiche fiches fichez fichu foire foirer foutre fous fout gache gacher merde meme moque moques moquez moquer importe pieds regarde sabote semblant tiens totalement".split(
      " ",
    ),
  ),
};
/** Of these, no word is worth keeping: a threat, a sting, someone to be like, praise that names no act. */
const LOST: readonly FeedbackFlag["type"][] = ["threat", "sarcasm", "comparison", "vague_praise"];
/** More than so many things would be the message over again. */
const MOST = 2;

/**
 * What is left of the flagged sentences to build a fact from: their author's words that could have been seen or
 * heard, in the order they came.
 *
 * @param apart what is kept elsewhere, and not to be said twice
 */
export function matterIn(
  text: string,
  parts: readonly TextRange[],
  flags: readonly FeedbackFlag[],
  apart: readonly TextRange[],
  locale: Locale,
): string[] {
  const insults = findAll(INSULT[locale], fold(text));
  const lost = [...flags.filter(({ type }) => LOST.includes(type)), ...insults, ...apart];
  const judgements = feedbackLexicon[locale].flags.filter(
    ({ type }) => type === "label" || type === "vague_criticism",
  );
  const isJudgement = (word: string) =>
    judgements.some((one) => BEING[locale].some((lead) => matchesOf(one, lead + word).length > 0));
  const said = (at: TextRange) => text.slice(at.start, at.end);
  const called = calledIn(text);
  const being = findAll(IS_SOME[locale], fold(text)).filter((at) => !DONE.test(said(at)));
  const isSeen = (word: string, at: TextRange) =>
    word.length > 1 &&
    !called.some((one) => overlaps(one, at)) &&
    !being.some((one) => one.end === at.end) &&
    !UNSEEN[locale].has(word.replace(/'s$/, "")) &&
    !CONTRACTED.test(word) &&
    !isJudgement(word) &&
    !lost.some((flag) => overlaps(flag, at));
  const found: TextRange[] = [];
  for (const part of parts) {
    let before: (TextRange & { isNot: boolean }) | null = null;
    /** Whether only little words stand between the last word kept and this one. */
    let isJoined = false;
    for (const { 0: piece, index } of text.slice(part.start, part.end).matchAll(WORD[locale])) {
      const at = { start: part.start + index, end: part.start + index + piece.length };
      const last = found.at(-1);
      const isNext = before !== null && /^\s$/.test(text.slice(before.end, at.start));
      const word = fold(piece);
      if (isSeen(word, at)) {
        // Words that belong together say more so, and without its "not" a word says the contrary.
        const isRun = isNext && last !== undefined && (last.end === before?.end || isJoined);
        if (isRun && !before?.isNot) last.end = at.end;
        else found.push(isNext && before?.isNot ? { start: before.start, end: at.end } : at);
      }
      const isKept = found.at(-1)?.end === at.end;
      isJoined = isKept || (isJoined && isNext && JOINING[locale].has(word));
      before = { ...at, isNot: NOT[locale].test(word) };
    }
  }
  const isThing = ({ end }: TextRange) => THING[locale].test(fold(text.slice(0, end)));
  const isSure = (at: TextRange) =>
    /\d|[^\p{L}]\p{Lu}/u.test(said({ start: at.start - 1, end: at.end })) &&
    !/(?:^|[.!?…])[^\p{L}\d]*\p{Lu}[^\p{Lu}\d]*$/u.test(text.slice(0, at.end));
  const isNot = (at: TextRange) => NOT[locale].test(fold(said(at)).split(" ")[0] ?? "");
  // Numbers and names may not be lost; then come things, and what was not done.
  const rank = (at: TextRange) => [isSure, isThing, isNot].findIndex((is) => is(at));
  const best = [0, 1, 2, -1].flatMap((one) => found.filter((at) => rank(at) === one));
  const sure = found.filter(isSure).length;
  const kept = best.slice(0, Math.max(MOST, sure));
  const told = found.filter((one) => kept.includes(one));
  return [...new Set(told.map((at) => said(at).replace(/['’]s$/, "")))];
}

/** What someone is said to be, to the end of its clause. */
const IS_SOME: Record<Locale, RegExp> = {
  en: /\b(?:you're|you are|you were) (?:so |such |really |just |always |an? |the |too )*(?!late|absent|missing)[a-z]+(?= *(?:[,.;!?]|$| and | because ))/g,
  fr: /(?<![a-z])(?:tu es|t'es|tu etais|vous etes) (?:vraiment |tellement |si |trop |une? |la |le )*[a-z]+(?= *(?:[,.;!?]|$| et | parce ))/g,
};
/** A French participle tells what was done: « tu es arrivé ». */
const DONE = /(?:é|i|u)e?s?$/;
/** A thing has a little word before it that says whose or which it is. */
const THING: Record<Locale, RegExp> = {
  en: /\b(?:the|my|our|your|this|that|these|those|an?) (?:[a-z-]+ )?[a-z-]+$/,
  fr: /(?<![a-z])(?:le|la|les|l'|du|des|au|aux|une?|mon|ma|mes|ton|ta|tes|notre|nos|votre|vos|ce|cet|cette|ces) ?(?:[a-z-]+ )?[a-z-]+$/,
};

/** A word; in English with what an apostrophe ties to it, in French without. */
const WORD: Record<Locale, RegExp> = {
  en: /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu,
  fr: /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu,
};
const CONTRACTED = /(?:n't|'(?:ll|re|ve|d|m))$/;
const NOT: Record<Locale, RegExp> = {
  en: /^(?:not|no|without|too|[a-z]+n't)$/,
  fr: /^(?:pas|rien|sans|trop|aucune?)$/,
};
/** Little words that tie two others into one thing: the key of the shed. */
const JOINING: Record<Locale, ReadonlySet<string>> = {
  en: new Set(
    "a an the in on at to of for with from by into off out up your my our before after".split(" "),
  ),
  fr: new Set(
    "le la les l un une des de du d au aux a en dans sur avec pour par chez ton ta tes mon ma mes son sa ses avant apres".split(
      " ",
    ),
  ),
};

/** What a judgement is recognised after. */
const BEING: Record<Locale, readonly string[]> = {
  en: ["you are ", "you are a ", "you are an ", "it is "],
  fr: ["tu es ", "c'etait ", ""],
};
