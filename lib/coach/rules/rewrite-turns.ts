import type { Locale } from "@/lib/domain/locale";
import { ENDED, NEGATION, STOPPED } from "./rewrite-lexicon";
import { statementsIn, stem } from "./rewrite-meaning";
import { has, tokens, words } from "./text";

/** Words of which a rewrite may not put one in the place of the other. */
const OPPOSITES: Record<Locale, readonly (readonly [RegExp, RegExp])[]> = {
  en: [
    [
      "increas[a-z]+|rais(?:e|es|ed|ing)|grow(?:s|ing)?",
      "reduc[a-z]+|decreas[a-z]+|lower(?:s|ed|ing)?|cut",
    ],
    ["late|behind schedule", "on time|in time|early|ahead of schedule"],
    ["more", "less|fewer"],
    ["before", "after"],
    ["accept(?:s|ed|ing)?", "refus[a-z]+|declin[a-z]+|reject[a-z]*"],
    ["at least", "at most|no more than"],
    ["join(?:s|ed|ing)?", "leav(?:e|es|ing)|left"],
    ["succeed[a-z]*|succeeded|passed", "fail(?:s|ed|ing)?"],
  ].map(pair),
  fr: [
    ["augment[a-z]+|accroitre|accrois[a-z]*", "redui[a-z]+|diminu[a-z]+|baiss[a-z]+"],
    ["en retard", "a l'heure|a temps|en avance"],
    ["avant", "apres"],
    ["accept(?:e|er|es|ez|ait)", "refus(?:e|er|es|ez|ait)"],
    ["au moins", "au plus"],
    ["reussi[a-z]*", "echou[a-z]+|rate[a-z]*"],
    ["rejoin[a-z]+", "quitt[a-z]+"],
  ].map(pair),
};

/** What goes on, and what no longer does. */
const GOING: Record<Locale, readonly [RegExp, RegExp]> = {
  en: [words("keep|continue|start|begin"), words("stop|quit|give up")],
  fr: [words("continuer|commencer"), words("arreter|cesser")],
};

function pair([one = "", other = ""]: string[]): readonly [RegExp, RegExp] {
  return [words(one), words(other)];
}

/** From one amount to another; their order says which way it goes. */
const SPAN: Record<Locale, RegExp> = {
  en: /\bfrom (?:[a-z]+ )?(\d[\d.,]*)[^.;\d]{0,24}? to (?:[a-z]+ )?(\d[\d.,]*\b)/g,
  fr: /\bd[eu] (?:[a-z]+ )?(\d[\d.,]*)[^.;\d]{0,24}? a (?:[a-z]+ )?(\d[\d.,]*\b)/g,
};

/**
 * Whether a rewrite says the opposite without a "not": what was to stop goes on, more became less, amounts or
 * people changed sides.
 *
 * @param before and what follows: folded
 * @param names whom the two texts name, folded
 */
export function saysOpposite(
  before: string,
  after: string,
  names: readonly string[],
  locale: Locale,
): boolean {
  const stated = statementsIn(after, locale).join(" ");
  const isMore = goesOn(before, stated, locale);
  const isOther = swapsWords(before, stated, isMore, locale);
  return (
    isMore !== isOther ||
    swapsAmounts(before, stated, locale) ||
    swapsPeople(before, stated, names, locale)
  );
}

/** Whether a rewrite denies what its source was to end, in so many other words. */
export const deniesInstead = (before: string, after: string, locale: Locale): boolean =>
  before.search(STOPPED[locale]) >= 0 &&
  !has(ENDED[locale], after) &&
  !has(GOING[locale][1], after);

const isDenied = (text: string, locale: Locale): boolean =>
  has(NEGATION[locale], text) || text.search(STOPPED[locale]) >= 0;

/** Whether what was to stop is said in a clause that stops nothing. */
function goesOn(before: string, stated: string, locale: Locale): boolean {
  const stopped = [...before.matchAll(STOPPED[locale])].map(([, verb = ""]) => root(verb));
  if (stopped.length === 0) return false;
  // Said of it as well without its end: nothing can be told.
  const free = tokens(before.replace(STOPPED[locale], " ")).map(root);
  return stated
    .split(/[,;:] | (?:and|but|et|mais) /)
    .filter((clause) => !isDenied(clause, locale) && !has(ENDED[locale], clause))
    .flatMap(tokens)
    .map(root)
    .some((verb) => stopped.includes(verb) && !free.includes(verb));
}
const root = (verb: string): string => stem(verb.replace(/(?:ing|er|ir|re|e|es|ed|s)$/, ""));

/** Whether one word of a pair gave way to its opposite; of what goes on that was to stop, that makes up for it. */
function swapsWords(before: string, stated: string, isMore: boolean, locale: Locale): boolean {
  if (!isMore && isDenied(before, locale) !== isDenied(stated, locale)) return false;
  const became = (from: RegExp, to: RegExp) =>
    has(from, before) && !has(to, before) && has(to, stated) && !has(from, stated);
  const turned = OPPOSITES[locale].filter(
    ([one, other]) => became(one, other) || became(other, one),
  );
  const isOther = turned.length % 2 === 1;
  const [going, ending] = GOING[locale];
  return isMore ? isOther : isOther !== became(going, ending);
}

function swapsAmounts(before: string, stated: string, locale: Locale): boolean {
  const spans = (text: string) =>
    [...text.matchAll(SPAN[locale])].map(([, from, to]) => [from, to]);
  const known = spans(before);
  const has = (list: (string | undefined)[][], from?: string, to?: string) =>
    list.some(([one, other]) => one === from && other === to);
  return spans(stated).some(
    ([from, to]) => from !== to && !has(known, from, to) && has(known, to, from),
  );
}

const ME = "me";
const YOU = "you";
const SIDES = new Map([
  ...["i", "me", "je", "j'", "m'"].map((word) => [word, ME] as const),
  ...["you", "tu", "te", "t'", "vous"].map((word) => [word, YOU] as const),
  ...["he", "him"].map((word) => [word, "he"] as const),
  ...["she", "her"].map((word) => [word, "she"] as const),
]);

/** Whether who did something to whom is told the other way round. */
function swapsPeople(
  before: string,
  stated: string,
  names: readonly string[],
  locale: Locale,
): boolean {
  const known = new Set(deedsIn(before, names, locale));
  return deedsIn(stated, names, locale).some((deed) => {
    const [who, verb, whom] = deed.split(" ");
    return !known.has(deed) && known.has(`${whom} ${verb} ${who}`);
  });
}

/** Who did what to whom, where a text says it in one breath. */
function deedsIn(folded: string, names: readonly string[], locale: Locale): string[] {
  const named = names.map((name) => name.replace(/[^a-z0-9œ-]/g, "")).filter(Boolean);
  const people = (own: string) => `(${[own, ...named].join("|")})(?![a-z0-9])`;
  const patterns =
    locale === "en"
      ? [
          `\\b${people("i|you|he|she")} (?:have |has |had |did )?([a-z]{4,}) ${people("me|you|him|her")}`,
        ]
      : [
          `\\b${people("je|tu|il|elle|vous")} (?:as |a |ai |avez )?([a-z]{4,})(?: (?!a )[a-z]+){0,3} (?:a )?${people("moi|toi")}`,
        ];
  const found = patterns.flatMap((pattern) =>
    [...folded.matchAll(new RegExp(pattern, "g"))].map(([, who = "", verb = "", whom = ""]) =>
      deed(who, verb, whom),
    ),
  );
  if (locale === "en") return found;
  const before = `\\b${people("je|tu|il|elle|vous")} (m'|t'|me |te |vous )(?:as |a |ai |avez )?([a-z]{4,})`;
  const fronted = [...folded.matchAll(new RegExp(before, "g"))].map(
    ([, who = "", whom = "", verb = ""]) => deed(who, verb, whom.trim()),
  );
  return [...found, ...fronted];
}

const deed = (who: string, verb: string, whom: string): string =>
  [SIDES.get(who) ?? who, stem(verb), SIDES.get(whom) ?? whom].join(" ");
