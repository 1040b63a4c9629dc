import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { PLACEHOLDER } from "../proposal";
import { feedbackLexicon } from "./feedback-lexicon";
import { DAYS, ENDED, FRAME, NEGATION } from "./rewrite-lexicon";
import { smartCheck } from "./smart-check";
import { smartLexicon } from "./smart-lexicon";
import { findAll, fold, has, overlaps, sentences, tokens } from "./text";

/** The share of a sentence's telling words that must be found again. */
const CARRIED = 0.6;
/** A sentence with fewer telling words than this may be said quite otherwise. */
const TELLING = 4;

export const stem = (word: string): string => word.slice(0, 5);

/** Words that tell something: neither short nor a coach's frame. */
export const tellingIn = (folded: string, locale: Locale): string[] =>
  tokens(folded).filter((word) => word.length > 3 && !FRAME[locale].test(word));

/** Whether a sentence that carries no flag has lost most of its words; asking all over again loses none. */
export function losesFact(
  source: string,
  bare: string,
  flags: readonly TextRange[],
  locale: Locale,
): boolean {
  const after = new Set(tokens(fold(bare)).map(stem));
  if (after.size === 0) return false;
  return sentences(source)
    .filter((part) => !flags.some((flag) => overlaps(flag, part)))
    .some(({ start, end }) => {
      const told = [...new Set(tellingIn(fold(source.slice(start, end)), locale).map(stem))];
      const found = told.filter((word) => after.has(word)).length;
      return told.length >= TELLING && found / told.length < CARRIED;
    });
}

/** The sentences of a source that a rewrite carries, put end to end: most of their telling words are found again. */
export function carriedIn(source: string, bare: string, locale: Locale): string {
  const after = new Set(tokens(fold(bare)).map(stem));
  return sentences(source)
    .map(({ start, end }) => source.slice(start, end))
    .filter((sentence) => {
      const told = tellingIn(fold(sentence), locale).map(stem);
      return told.filter((word) => after.has(word)).length >= CARRIED * told.length;
    })
    .join(" ");
}

const NOT: Record<Locale, RegExp> = {
  en: /(?:\b(?:not|never)|n't) (?:(?:really|even|yet|been|be|have|always|quite) )*([a-z]{3,})/g,
  fr: /\b(?:ne |n'|pas |jamais )(?:(?:ai|as|a|avons|avez|ont|suis|es|est|sont|etait|etais|me|te|se|le|la|les|y|en|pas|jamais|plus|vraiment) |[mtly]')*([a-z]{3,})/g,
};

/** The sentences of a folded text that neither ask nor wish. */
export const statementsIn = (folded: string, locale: Locale): string[] =>
  sentences(folded)
    .map(({ start, end }) => folded.slice(start, end))
    // A deadline asks for nothing by itself.
    .filter(
      (said) =>
        !said.includes("?") && !has(feedbackLexicon[locale].next, said.replaceAll("d'ici", "")),
    );

/** Whether a verb was turned round: said of what did not happen, or denied of what did. A request says neither. */
export function turnsRound(before: string, after: string, locale: Locale): boolean {
  const denied = (folded: string) =>
    new Set([...folded.matchAll(NOT[locale])].map(([, verb = ""]) => stem(verb)));
  // A clause that denies in other words, such as "I saw no reply", turns nothing round.
  const stated = statementsIn(after, locale)
    .flatMap((sentence) => sentence.split(/[,;:]| (?:and|but|et|mais) /))
    .filter((clause) => !has(NEGATION[locale], clause) && !has(ENDED[locale], clause))
    .join(" ");
  const no = denied(before);
  const stillNo = denied(after);
  return tokens(stated)
    .map(stem)
    .some((word) => no.has(word) && !stillNo.has(word));
}

/** Whether a day has lost its number: "12 March" is more than March. */
export function blursDay(before: string, after: string, locale: Locale): boolean {
  const dates = (folded: string) =>
    findAll(smartLexicon[locale].date, folded)
      .map(({ start, end }) => folded.slice(start, end))
      .filter((date) => /\d/.test(date.replace(/20\d\d/, "")));
  const kept = dates(after).map(dayAndMonth);
  return dates(before)
    .map(dayAndMonth)
    .some((date) => {
      const [month] = date.match(DAYS) ?? [];
      return month !== undefined && after.includes(month) && !kept.includes(date);
    });
}

const dayAndMonth = (date: string): string =>
  [/\d{1,2}(?!\d)/.exec(date)?.[0] ?? "", date.match(DAYS)?.[0] ?? ""].join(" ");

/** Brackets that ask for nothing and blanks of other kinds: nobody would see that they are still open. */
export function hasBadPlace(source: string, rewrite: string): boolean {
  const bare = rewrite.replace(new RegExp(PLACEHOLDER.source, "g"), "");
  const blanks = bare.match(/\[[^\]]*\]|\b(?:TBD|TBC|XX+)\b|_{3,}/g) ?? [];
  return blanks.some((blank) => !source.includes(blank));
}

const AGREES =
  /(?<!\p{L})(?:suis|es|êtes|étais|était|serai|seras|sens|sois)\s+(?:[\p{L}’']+\s+)?(\p{L}{3,})/giu;
const masculine = (word: string): string =>
  word
    .replace(/euse$/, "eux")
    .replace(/ive$/, "if")
    .replace(/(?<=[éiuts])e$/, "");

/** Whether a word that says someone's gender says the other one; a coach does not guess. */
export function changesGender(source: string, rewrite: string): boolean {
  const said = (text: string) =>
    [...text.toLowerCase().matchAll(AGREES)].map(([, word = ""]) => word);
  const before = said(source);
  return said(rewrite).some(
    (word) =>
      !before.includes(word) && before.some((other) => masculine(other) === masculine(word)),
  );
}

/** Whether what a goal fully said is no longer there. One that only asks says nothing less. */
export function saysLess(source: string, rewrite: string, locale: Locale): boolean {
  if (tokens(fold(rewrite.replace(new RegExp(PLACEHOLDER.source, "g"), ""))).length === 0)
    return false;
  const before = smartCheck(source, locale).letters;
  const after = smartCheck(rewrite, locale).letters;
  return (["S", "M", "T"] as const).some(
    (letter) => before[letter].score === 2 && after[letter].score < 2,
  );
}

const ORDER =
  /\b(?:ignore|forget|disregard|oublie[zs]?|ignore[zs]?) (?:all |any |toutes? |tous )?(?:your|the|previous|prior|tes|tout|les|vos|ces)? ?(?:previous |earlier )?(?:instructions?|rules?|prompts?|consignes?|regles?|ordres?)/;

/** Whether a text that gives the coach orders was obeyed: most words are new, and none of them asks. */
export function obeys(before: string, after: string, locale: Locale): boolean {
  if (!ORDER.test(before)) return false;
  const known = new Set(tokens(before).map(stem));
  const told = tellingIn(after, locale);
  const fresh = told.filter((word) => !known.has(stem(word)));
  return fresh.length > 2 && fresh.length / told.length > 0.5;
}
