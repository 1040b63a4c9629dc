import { type DateStyle, foldMonth, PLAIN } from "./date-style";

// The languages that pages mix with others; every other language is asked of Intl for the page's own.
const KNOWN = [
  "january|janvier|januar|jänner|enero|gennaio|janeiro|januari|jan|janv|ene|gen",
  "february|février|fevrier|februar|febrero|febbraio|fevereiro|februari|feb|févr|fév|fevr|fev",
  "march|mars|märz|marzo|março|maart|mar|mär|mrt",
  "april|avril|abril|aprile|apr|avr|abr",
  "may|mai|mayo|maggio|maio|mei|mag",
  "june|juin|juni|junio|giugno|junho|jun|giu",
  "july|juillet|juli|julio|luglio|julho|jul|juil|lug",
  "august|août|aout|agosto|augustus|aug|ago",
  "september|septembre|septiembre|settembre|setembro|sept|sep|set",
  "october|octobre|oktober|octubre|ottobre|outubro|oct|okt|ott|out",
  "november|novembre|noviembre|novembro|nov",
  "december|décembre|decembre|dezember|diciembre|dicembre|dezembro|dec|déc|dez|dic",
];
const MONTHS: ReadonlyMap<string, number> = new Map(
  KNOWN.flatMap((names, index) => names.split("|").map((name) => [name, index + 1] as const)),
);

const NAME = "(\\p{L}[\\p{L}\\p{M}]{1,14})";
const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?\\s*(?:de\\s+|of\\s+|d[’'])?[-\\s/]?\\s*${NAME}\\.?,?(?:\\s+(?:de|del))?[-\\s/’']+(\\d{4})(?!\\d)`,
  "giu",
);
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}\\d])${NAME}\\.?[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?\\s*,?[\\s-]+(\\d{4})(?!\\d)`,
  "giu",
);
const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?(?!\d)/i;
const COMPACT = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{6}Z?)?(?!\d)/;
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[/.年년]\s?(\d{1,2})\s?[/.月월]\s?(\d{1,2})(?!\d)/;
const NUMBERS = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2}(?![\d.:%]))(?!\d)/;
const SECONDS = /^1\d{9}(\d{3})?$/;

/**
 * The first date that a text states, in ISO 8601; a moment only when it carries its offset, else
 * the day. Empty when it states none, or one that reads both ways (04/05/2024): never guessed.
 */
export function parseDate(text: string, style: DateStyle = PLAIN): string {
  if (!/\d/.test(text)) return "";
  const iso = ISO.exec(text);
  const isoDay = iso ? dayOf(iso[1], iso[2], iso[3]) : "";
  if (iso && isoDay !== "") {
    if (!iso[4] || !iso[5]) return isoDay;
    const offset = /^z$/i.test(iso[5]) ? "Z" : iso[5].replace(/^(...):?(..)$/, "$1:$2");
    return `${isoDay}T${iso[4]}${offset}`;
  }
  const years = YEAR_FIRST.exec(text);
  if (years) return dayOf(years[1], years[2], years[3]);
  return named(text, style) || numbers(text, style);
}

/** A date that a machine wrote: as `parseDate`, and the forms without any separator. */
export function parseStamp(text: string, style: DateStyle = PLAIN): string {
  const bare = text.trim();
  if (SECONDS.test(bare)) {
    const seconds = Number(bare.slice(0, 10));
    return new Date(seconds * 1_000).toISOString().slice(0, 10);
  }
  const compact = /^\d{8}/.test(bare) ? COMPACT.exec(bare) : null;
  return compact ? dayOf(compact[1], compact[2], compact[3]) : parseDate(bare, style);
}

function named(text: string, style: DateStyle): string {
  for (const [pattern, day, month] of [
    [DAY_FIRST, 1, 2],
    [MONTH_FIRST, 2, 1],
  ] as const) {
    for (const found of text.slice(0, 2_000).matchAll(pattern)) {
      const number = monthOf(found[month] ?? "", style);
      const date = number === 0 ? "" : dayOf(yearOf(found[3]), String(number), found[day]);
      if (date !== "") return date;
    }
  }
  return "";
}

function numbers(text: string, style: DateStyle): string {
  const found = NUMBERS.exec(text);
  if (!found) return "";
  const [, one = "", separator, two = "", last] = found;
  const year = yearOf(last);
  // Two digits alone are as often a version or a score; only the way of dots writes years so.
  if (last?.length === 2 && separator === "-") return "";
  if (separator === "." || Number(one) > 12 || one === two) return dayOf(year, two, one);
  if (Number(two) > 12) return dayOf(year, one, two);
  if (style.dayFirst === undefined) return "";
  return style.dayFirst ? dayOf(year, two, one) : dayOf(year, one, two);
}

function yearOf(year = ""): string {
  if (year.length !== 2) return year;
  return `${Number(year) < 70 ? "20" : "19"}${year}`;
}

function monthOf(name: string, style: DateStyle): number {
  const key = name.toLowerCase();
  return MONTHS.get(key) ?? style.months.get(foldMonth(key)) ?? 0;
}

function dayOf(year = "", month = "", day = ""): string {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1900 || y > 2100 || m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return "";
  return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
