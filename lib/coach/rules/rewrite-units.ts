import type { Locale } from "@/lib/domain/locale";
import { smartLexicon } from "./smart-lexicon";
import { has } from "./text";

/** Units, each with the forms that it is written in; a number keeps its own. */
const UNITS: readonly (readonly [unit: string, forms: RegExp])[] = [
  ["km", /^(?:km|kms|kilometers?|kilometres?)$/],
  ["mile", /^miles?$/],
  ["m", /^(?:m|meters?|metres?)$/],
  ["kg", /^(?:kg|kgs|kilos?|kilograms?|kilogrammes?)$/],
  ["g", /^(?:g|grams?|grammes?)$/],
  ["pound", /^(?:lbs?|pounds?|livres sterling)$/],
  ["euro", /^(?:€|euros?|eur)$/],
  ["dollar", /^(?:\$|dollars?|usd)$/],
  ["£", /^(?:£|gbp)$/],
  ["%", /^(?:%|percent|pour cent|per cent)$/],
  ["point", /^points?$/],
  ["minute", /^(?:min|mins|minutes?)$/],
  ["hour", /^(?:h|hours?|heures?)$/],
  ["day", /^(?:days?|jours?)$/],
  ["week", /^(?:weeks?|semaines?)$/],
  ["month", /^(?:months?|mois)$/],
  ["year", /^(?:years?|ans?|annees?)$/],
];
const AMOUNT = /([€$£])? ?(\d+(?:[.,]\d+)?) ?(%|[€$£]|p(?:our|er) cent|[a-z]+)?/g;
const DATE = /\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b/g;
/** One time: as good as a figure. */
const ONCE: Record<Locale, RegExp> = {
  en: /\bonce (?:at|in|per|a|an|each|every|during)\b|\bat least once\b/,
  fr: /\b(?:au moins )?une (?:seule )?fois (?:par|a|dans|en|pendant|lors)\b|\bau moins une fois\b/,
};
const COUNTED: Record<Locale, RegExp> = {
  en: /\b(?:once|one|1|each|every|single)\b/,
  fr: /\b(?:une? (?:seule )?fois|1|chaque|tou(?:s|tes) les)\b/,
};

/** Whether a number of the source stands with another unit, or one time is asked where no number was; both folded. */
export function changesUnit(before: string, after: string, locale: Locale): boolean {
  const known = amountsIn(before);
  const isOther = amountsIn(after).some(
    ([number, unit]) =>
      known.some(([one]) => one === number) &&
      !known.some(([one, other]) => one === number && other === unit),
  );
  const { rhythm } = smartLexicon[locale];
  const isCounted = COUNTED[locale].test(before) || has(rhythm, before);
  return isOther || (ONCE[locale].test(after) && !isCounted);
}

/** Whether a date in figures gave way to another one of the same figures. */
export function swapsDate(before: string, after: string): boolean {
  const known: readonly string[] = before.match(DATE) ?? [];
  return known.length > 0 && (after.match(DATE) ?? []).some((date) => !known.includes(date));
}

/** Each number with its unit, where one is known. */
function amountsIn(folded: string): (readonly [number: string, unit: string])[] {
  return [...folded.matchAll(AMOUNT)].flatMap(([, sign, number = "", next]) => {
    const written = sign ?? next ?? "";
    const unit = UNITS.find(([, forms]) => forms.test(written))?.[0];
    return unit ? [[number.replace(",", "."), unit] as const] : [];
  });
}
