import type { Locale } from "@/lib/domain/locale";
import { PLACEHOLDER } from "../proposal";
import { feedbackCheck } from "./feedback-check";
import { fold, has, tokens, words } from "./text";

/** Which rule a rewrite breaks; each says what was changed that only the author may change. */
export const VIOLATIONS = [
  "invented_number",
  "lost_number",
  "invented_date",
  "changed_date",
  "invented_name",
  "lost_name",
  "changed_address",
  "language_switch",
  "polarity",
  "modality_up",
  "invented_fact",
  "invented_commitment",
  "lost_problem",
  "still_flagged",
  "length",
  "empty",
] as const;
export type Violation = (typeof VIOLATIONS)[number];

const NUMBERS: Record<Locale, readonly string[]> = {
  en: "zero,,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve".split(","),
  fr: "zero,,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze".split(","),
};
const MONTHS =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|(?<=\d )may\b|\bmay(?= \d)/g;
const COMMON: Record<Locale, RegExp> = {
  en: words("the|and|of|to|is|with|for|my|you|your|will|in|by|that|this|before|was|were|it"),
  fr: words(
    "le|la|les|et|de|des|du|un|une|est|avec|pour|mon|ma|tu|ton|ta|je|dans|que|avant|au|sur",
  ),
};
const NEGATION: Record<Locale, RegExp> = {
  en: /\b(?:not|never|no|without|nobody|nothing)\b|n't\b/,
  fr: /\b(?:pas|jamais|aucune?|sans|rien|personne|ne)\b|\bn'/,
};
const HEDGE: Record<Locale, RegExp> = {
  en: words("i think|maybe|perhaps|might|i believe|probably|seems?|not sure|quite|i'd like|could"),
  fr: words(
    "je crois|je pense|peut-etre|il me semble|probablement|sans doute|on dirait|j'aimerais|pourrais?",
  ),
};
const COMMITMENT: Record<Locale, RegExp> = {
  en: words("i will|i'll|we will|we'll|i promise|i commit"),
  fr: words("je m'engage|nous nous engageons|je promets|on s'engage"),
};
const PROBLEM: Record<Locale, RegExp> = {
  en: words(
    "but|missing|late|wrong|failed|lost|confusing|problem|not|weren't|wasn't|didn't|never|too",
  ),
  fr: words(
    "mais|manqu[a-z]+|retard|faux|echou[a-z]+|perdu|confus|probleme|pas|rien|jamais|trop|erreurs?",
  ),
};
const FREE = new RegExp(PLACEHOLDER.source, "g");
/** How much longer than its source a rewrite may be, its places to fill in left out. */
const LONGEST = 2.2;
/** Below this many words, a source is too short for its length to say anything. */
const SHORT = 12;
/** The share of a rewrite's longer words that may be the coach's own. */
const NEW_WORDS = 0.55;

/** The rules that a rewrite breaks, given its source; none when it may be shown. */
export function rewriteCheck(source: string, rewrite: string, locale: Locale): Violation[] {
  const bare = rewrite.replace(FREE, " ");
  const before = fold(source);
  const after = fold(bare);
  const hasPlaces = bare !== rewrite;
  const broken = new Set<Violation>();
  if (!rewrite.trim()) return ["empty"];

  const numbersBefore = numbersIn(before, locale);
  const numbersAfter = numbersIn(after, locale);
  if (minus(numbersAfter, numbersBefore).length > 0) broken.add("invented_number");
  if (minus(numbersBefore, numbersAfter).length > 0 && !hasHarsh(source, locale))
    broken.add("lost_number");
  const datesBefore: string[] = before.match(MONTHS) ?? [];
  const datesAfter: string[] = after.match(MONTHS) ?? [];
  const isOther = tongue(before, locale) !== tongue(after, locale) && tokens(after).length > 3;
  if (isOther && tongue(after, locale) !== "unknown" && tongue(before, locale) !== "unknown")
    broken.add("language_switch");
  else {
    if (minus(datesAfter, datesBefore).length > 0)
      broken.add(datesBefore.length > 0 ? "changed_date" : "invented_date");
    if (isLess(datesBefore, datesAfter)) broken.add("changed_date");
    if (namesIn(bare, before).some((name) => !before.includes(fold(name))))
      broken.add("invented_name");
    if (namesIn(source, before).some((name) => !after.includes(fold(name))) && !hasPlaces)
      broken.add("lost_name");
    const fresh = newWords(before, after);
    if (
      fresh.length >= 3 &&
      fresh.length / Math.max(1, long(after).length) > NEW_WORDS &&
      !hasPlaces
    )
      broken.add("invented_fact");
  }
  if (address(before) !== "none" && address(after) !== "none" && address(before) !== address(after))
    broken.add("changed_address");
  if (has(HEDGE[locale], before) && !has(HEDGE[locale], after) && !hasPlaces && !/\?/.test(rewrite))
    broken.add("modality_up");
  if (has(NEGATION[locale], after) && !has(NEGATION[locale], before)) broken.add("polarity");
  if (has(COMMITMENT[locale], after) && !has(COMMITMENT[locale], before) && !hasPlaces)
    broken.add("invented_commitment");
  const checked = feedbackCheck(source, locale).flags;
  if (checked.length > 0) {
    const left = feedbackCheck(bare, locale).flags.filter((flag) => flag.severity !== "low");
    if (left.length > 0) broken.add("still_flagged");
    if (has(PROBLEM[locale], before) && !has(PROBLEM[locale], after) && !hasPlaces)
      broken.add("lost_problem");
  }
  if (tokens(before).length >= SHORT && bare.length > LONGEST * source.length) broken.add("length");
  return VIOLATIONS.filter((code) => broken.has(code));
}

const hasHarsh = (text: string, locale: Locale): boolean =>
  feedbackCheck(text, locale).flags.some((flag) => flag.severity === "high");

/** The numbers of a folded text, one form each: "1 000,5" and "1,000.5" are the same, "two" is 2. */
export function numbersIn(folded: string, locale: Locale): string[] {
  const digits = folded.match(/\d+(?:[ .,]\d{3})*(?:[.,]\d+)?/g) ?? [];
  const spelt = tokens(folded).flatMap((token) => {
    const value = token ? NUMBERS[locale].indexOf(token) : -1;
    return value >= 0 ? [String(value)] : [];
  });
  return [
    ...digits.map((one) => one.replace(/[ .,](?=\d{3}(?!\d))/g, "").replace(",", ".")),
    ...spelt,
  ];
}

/** What the first list has more of than the second. */
function minus(these: readonly string[], those: readonly string[]): string[] {
  const left = [...those];
  return these.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const isLess = (before: readonly string[], after: readonly string[]): boolean =>
  after.length > 0 && minus(before, after).length > 0;

const long = (folded: string): string[] => tokens(folded).filter((token) => token.length > 3);

const newWords = (before: string, after: string): string[] => {
  const stems = new Set(long(before).map((token) => token.slice(0, 5)));
  return long(after).filter((token) => !stems.has(token.slice(0, 5)));
};

/** Capitalised words that open no sentence, addresses and code: what a rewrite may neither add nor lose. */
function namesIn(text: string, source: string): string[] {
  const capitals = [...text.matchAll(/(?<=[\p{Ll}\p{N},;] )\p{Lu}[\p{L}\p{N}-]+/gu)].map(
    ([name]) => name,
  );
  const marked = text.match(/https?:\/\/\S+|\S+@\S+\.\S+|@\w+|`[^`]+`|\b[A-Z]{2,}\b/g) ?? [];
  const isDay = (name: string) =>
    (fold(name).match(MONTHS)?.length ?? 0) > 0 || fold(name) === "may";
  return [...capitals, ...marked].filter((name) => !isDay(name) && (name.length > 1 || !source));
}

function tongue(folded: string, locale: Locale): Locale | "unknown" {
  const other: Locale = locale === "en" ? "fr" : "en";
  const own = folded.match(COMMON[locale])?.length ?? 0;
  const foreign = folded.match(COMMON[other])?.length ?? 0;
  if (own === foreign) return "unknown";
  return own > foreign ? locale : other;
}

const address = (folded: string): "tu" | "vous" | "none" => {
  if (has(words("tu|te|toi|ton|ta|tes"), folded)) return "tu";
  return has(words("vous|votre|vos"), folded) ? "vous" : "none";
};
