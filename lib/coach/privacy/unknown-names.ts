import { fold } from "../rules/text";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words with a capital that name nobody: days, months, languages, what this app is about. */
const COMMON = list(
  "i i'm i'll i've i'd monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre anglais francais espagnol italien allemand english french spanish german italian europe france internet web smart ok pdf html css api url kpi okr cv rh hr ai ia it tv usa uk eu ue sql json http git github python javascript typescript java react linux excel word powerpoint google microsoft windows mac android ios email e-mail sbi coin desc osbd faq ceo cto toeic toefl a1 a2 b1 b2 c1 c2 q1 q2 q3 q4 t1 t2 t3 t4 s1 s2 m. mme mlle mr mrs ms dr",
);
/** Words that open many sentences: before a name, they are no part of it. */
const OPENERS = list(
  "a an the this that my our your his her their we he she they it you if when while with for from to at by in on and but or so as after before since ask tell let see thanks thank dear hi hello le la les un une des du de mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces je tu il elle on nous vous ils elles si quand lorsque avec pour par dans sur chez et mais ou donc car que qui comme depuis apres avant merci bonjour salut cher chere selon sans avoir etre puis enfin ensuite alors voir then next also maybe",
);
/** No name of one word is longer, in UTF-16 units. */
const LONGEST = 80;
const CAPITAL = /(?<![\p{L}\p{N}_[])\p{Lu}[\p{L}\p{N}]*(?:[’'-]\p{L}[\p{L}\p{N}]*)*/gu;
/** What a sentence begins after: nothing, a final mark, a colon, a line, a dash, an opening quotation. */
const OPENING = /(?:^|[.!?…:;]["»)\]]*\s+|\n\s*|[«"“(–—•*]\s*)$/u;
/** A possessive, or an elision, is no part of the name. */
const trim = (word: string): string => word.replace(/[’']s$/u, "").replace(/^[LDJQMNSTC][’']/u, "");

/**
 * Words that may be somebody's name or a firm's: a capital that no sentence explains, in order, each once. What
 * opens a sentence counts only before another such word, or where it comes again.
 */
export function unknownNames(texts: readonly string[]): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    let lead: { word: string; end: number } | null = null;
    for (const { 0: raw, index } of text.matchAll(CAPITAL)) {
      const word = trim(raw);
      const end = index + raw.length;
      const isNext = lead !== null && /^[^\S\n]$/u.test(text.slice(lead.end, index));
      const isCommon = word.length < 2 || word.length > LONGEST || COMMON.has(fold(word));
      const isOpening = OPENING.test(text.slice(Math.max(0, index - 12), index));
      if (!isCommon && (!isOpening || found.has(word))) {
        if (isNext && lead) found.add(lead.word);
        found.add(word);
      }
      lead = isCommon || OPENERS.has(fold(word)) ? null : { word, end };
    }
  }
  return [...found];
}
