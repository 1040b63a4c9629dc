import type { Locale } from "@/lib/domain/locale";
import { Day } from "./day";
import { numbersIn } from "./numbers";

/** What a form of words makes of the day that they were written on; null where they name no single day. */
type Reckoning = (words: readonly string[], from: Day) => Day | null;

/** A form of words for a day. The first group of its pattern is what leads to it, the others go to `reckon`. */
export interface DayForm {
  pattern: RegExp;
  reckon: Reckoning;
}

const MONTHS: Record<Locale, readonly string[]> = {
  en: "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?".split(
    "|",
  ),
  fr: "janv(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?".split(
    "|",
  ),
};
export const WEEKDAYS: Record<Locale, readonly string[]> = {
  en: "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?".split(
    "|",
  ),
  fr: "lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?".split(
    "|",
  ),
};
export const placeIn = (names: readonly string[], word = ""): number =>
  names.findIndex((name) => new RegExp(`^${name}$`).test(word));

const LEAD: Record<Locale, string> = {
  en: "((?:(?:by|before|until|till|no later than|deadline:?|due:?(?: by| on)?|on|for|from|starting)(?: about| around)? )?(?:the )?)",
  fr: "((?:(?:d'ici(?: a| au)?|avant|echeance ?:?|date limite ?:?|au plus tard|jusqu'(?:au|a)|pour|a partir du|a compter du|des) )?(?:le |la |l')?)",
};
/** What must lead to two bare numbers for them to be a day: "24/7" is none. */
export const NAMED: Record<Locale, string> = {
  en: "((?:(?:by|before|until|till|on|for|from|deadline:?|due:?)(?: the)? )|(?<=[(–-] ?)|(?=\\d{1,2}[/.]\\d{1,2}[/.]20\\d\\d))",
  fr: "((?:(?:d'ici(?: a)?|avant|au plus tard|jusqu'au|pour|echeance:?|a partir du)(?: le)? |le |(?:lun|mar|mer|jeu|ven|sam|dim)[a-z]*\\.? )|(?<=[(–-] ?)|(?=\\d{1,2}[/.]\\d{1,2}[/.]20\\d\\d))",
};
export const NUMBER: Record<Locale, string> = {
  en: "(\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)",
  fr: "(\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente)",
};

/** A pattern between the edges of words, what leads to the day in its first group. */
export const form = (
  locale: Locale,
  source: string,
  reckon: Reckoning,
  lead = LEAD[locale],
): DayForm => ({
  pattern: new RegExp(`(?<![a-z0-9'/-])${lead}${source}(?![a-z0-9/-]|'s)`, "g"),
  reckon,
});

const count = (word: string, locale: Locale): number =>
  /^(?:an?|one|une?)$/.test(word) ? 1 : Number(numbersIn(word, locale)[0]);

const yearOf = (word: string | undefined): number | undefined =>
  word ? Number(word.length === 2 ? `20${word}` : word) : undefined;

/** So many days, weeks or months on. */
export const later =
  (locale: Locale): Reckoning =>
  ([many = "", unit = ""], from) => {
    const number = count(many, locale);
    if (/^h/.test(unit)) return number % 24 === 0 ? from.plus(number / 24) : null;
    if (unit.startsWith("fortnight")) return from.plus(14 * number);
    if (/^(?:day|jour)/.test(unit)) return from.plus(number);
    if (/^(?:week|semaine)/.test(unit)) return from.plus(7 * number);
    return from.plusMonths(number);
  };

/** The last day of a stretch of time: this one, the next, or a named month. */
export const endOf =
  (locale: Locale): Reckoning =>
  ([next, unit = "", year, after], from) => {
    const on = next === "next" || after ? 1 : 0;
    const month = placeIn(MONTHS[locale], unit);
    if (month >= 0) return Day.coming(from, month, 28, yearOf(year))?.endOfMonth() ?? null;
    if (/^(?:week|semaine)/.test(unit)) return from.endOfWeek(on);
    if (/^(?:month|mois)/.test(unit)) return from.endOfMonth(on);
    if (/^(?:quarter|trimestre)/.test(unit)) return from.endOfMonth(2 - (from.month % 3) + 3 * on);
    return Day.of(from.year + on, 11, 31);
  };

export const iso: Reckoning = ([year, month, date], _from) =>
  Day.of(Number(year), Number(month) - 1, Number(date));

/** Day before month; where both could be either, English leaves it open. */
export const slashed =
  (locale: Locale): Reckoning =>
  ([one, two, year], from) => {
    const [first, second] = [Number(one), Number(two)];
    if (locale === "fr" || first > 12) return Day.coming(from, second - 1, first, yearOf(year));
    return second > 12 ? Day.coming(from, first - 1, second, yearOf(year)) : null;
  };

export const dated =
  (locale: Locale): Reckoning =>
  ([date, month, year], from) =>
    Day.coming(
      from,
      placeIn(MONTHS[locale], month),
      Number.parseInt(date === "first" ? "1" : (date ?? ""), 10),
      yearOf(year),
    );

export const ofThisMonth: Reckoning = ([date], from) => {
  const here = Day.of(from.year, from.month, Number(date));
  if (here && here.time >= from.time) return here;
  const there = from.endOfMonth(1);
  return Day.of(there.year, there.month, Number(date));
};

/** A date of this month or of the next one. */
export const ofMonth: Reckoning = ([date = "", isNext], from) => {
  const { year, month } = isNext ? from.endOfMonth(1) : from;
  const number = Number.parseInt(date, 10);
  return isNext ? Day.of(year, month, number) : ofThisMonth([String(number)], from);
};

/** So many weeks after a day. */
export const weeksFrom: Reckoning = ([many = "", name = ""], from) => {
  const start = /^(?:now|today)$/.test(name)
    ? from
    : name === "tomorrow"
      ? from.plus(1)
      : from.next(placeIn(WEEKDAYS.en, name));
  return start.plus(7 * count(many, "en"));
};

export const quarter: Reckoning = ([number, year], from) => {
  const month = Number(number) * 3 - 1;
  return Day.coming(from, month, 28, yearOf(year))?.endOfMonth() ?? null;
};

export const month = { en: MONTHS.en.join("|"), fr: MONTHS.fr.join("|") };
export const weekday = { en: WEEKDAYS.en.join("|"), fr: WEEKDAYS.fr.join("|") };
/** Days by their full names only: short ones are words of their own. */
export const fullDay = {
  en: "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  fr: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
};
