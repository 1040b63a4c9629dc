import type { FeedbackFlag } from "@/lib/domain/feedback-check";
import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { feedbackLexicon } from "./feedback-lexicon";
import { fold, has, overlaps } from "./text";

/** Words that nobody could see or hear: what joins, what weighs, what guesses at someone's mind, what accuses. */
const UNSEEN: Record<Locale, ReadonlySet<string>> = {
  en: new Set(
    "a about again all also always am an and any anyone are as at awful bad be because been being better but by can care cared cares cause clearly could constantly did do does doing don done easy either else ever every everyone everything fault feel felt for from get good got great had hard has have he her him his how however i if in into is it its just keep keeps like make me mind more must my need needs never no nobody not nothing obviously of off often on only or our out people please poor quite rather really remember seem seemed should simply so some still such sure terrible than that the their them then there these they thing things think this those though thought time times to too try trying unless until up us usual very want wanted was we well were what when where which while who why will with without work worse would yet you your yours".split(
      " ",
    ),
  ),
  fr: new Set(
    "a ai aime alors apres arrete as assez au aucun aucune aurais aussi autre autres aux avais avait avec avez avoir beaucoup bien bon bonne c ca car cause ce cela ces cette chaque chose choses clairement comme comment constamment cesse d dans de des deux devais dire dis dois doit donc du effort efforts elle elles en encore envie es est et etait etais etes etre evidemment facile fais fait faire fautes faute faut fois franchement il ils interesse j jamais je juste l la le les leur leurs lui m ma mais mal manifestement mauvais mauvaise me mes mieux moi moins mon n ne ni nos notre nous on ont ou par parce pas personne peu peut peux plus plutot pour pourquoi pouvais pourrais qu quand que quel quelle qui quoi rien s sa sans se serais serieux ses si simple simplement son sont sur t ta te tellement temps tes toi ton toujours tous tout toute tres trop tu un une va vais veux visiblement vos votre vous voulais voulez vraiment y".split(
      " ",
    ),
  ),
};
/** Of these, no word is worth keeping: a threat, a sting, someone to be like, praise that names no act. */
const LOST: readonly FeedbackFlag["type"][] = ["threat", "sarcasm", "comparison", "vague_praise"];
/** More words than this would be the message over again. */
const MOST = 6;

/**
 * What is left of the flagged sentences to build a fact from: their author's words that could have been seen or
 * heard, in the order they came.
 */
export function matterIn(
  text: string,
  parts: readonly TextRange[],
  flags: readonly FeedbackFlag[],
  locale: Locale,
): string[] {
  const lost = flags.filter(({ type }) => LOST.includes(type));
  const judgements = feedbackLexicon[locale].flags
    .filter(({ type }) => type === "label" || type === "vague_criticism")
    .map(({ pattern }) => pattern);
  const isJudgement = (word: string) =>
    judgements.some((one) => BEING[locale].some((lead) => has(one, lead + word)));
  const found: string[] = [];
  for (const part of parts) {
    const said = text.slice(part.start, part.end);
    for (const { 0: piece, index } of said.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
      const start = part.start + index;
      const word = fold(piece);
      const isLost = lost.some((flag) => overlaps(flag, { start, end: start + piece.length }));
      if (isLost || word.length < 2 || UNSEEN[locale].has(word) || isJudgement(word)) continue;
      if (!found.includes(piece)) found.push(piece);
    }
  }
  return found.slice(0, MOST);
}

/** What a judgement is recognised after. */
const BEING: Record<Locale, readonly string[]> = {
  en: ["you are ", "it is "],
  fr: ["tu es ", "c'etait ", ""],
};
