const MONTHS = [
  "january|janvier|januar|enero|gennaio|jan|janv|ene|gen",
  "february|février|fevrier|februar|febrero|febbraio|feb|févr|fév|fevr",
  "march|mars|märz|marzo|mar|mär",
  "april|avril|abril|aprile|apr|avr|abr",
  "may|mai|mayo|maggio|mag",
  "june|juin|juni|junio|giugno|jun|giu",
  "july|juillet|juli|julio|luglio|jul|juil|lug",
  "august|août|aout|agosto|aug|ago",
  "september|septembre|septiembre|settembre|sept|sep|set",
  "october|octobre|oktober|octubre|ottobre|oct|okt|ott",
  "november|novembre|noviembre|nov",
  "december|décembre|decembre|dezember|diciembre|dicembre|dec|déc|dez|dic",
].map((names) => names.split("|"));
const NAMES = MONTHS.flat()
  .sort((one, other) => other.length - one.length)
  .join("|");

const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s*(?:de\\s+|of\\s+)?[-\\s]\\s*(${NAMES})\\.?,?(?:\\s+de)?[-\\s]+(\\d{4})(?!\\d)`,
  "iu",
);
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}\\d])(${NAMES})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  "iu",
);
const ISO =
  /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?(?![\d])/i;
const YEAR_FIRST = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const NUMBERS = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;

/**
 * The first date that a text states, in ISO 8601; a moment only when it carries its offset, else
 * the day. Empty when it states none, or one that reads both ways (04/05/2024): never guessed.
 */
export function parseDate(text: string): string {
  const iso = ISO.exec(text);
  if (iso) {
    const day = dayOf(iso[1], iso[2], iso[3]);
    if (day === "" || !iso[4] || !iso[5]) return day;
    const offset = /^z$/i.test(iso[5]) ? "Z" : iso[5].replace(/^(...):?(..)$/, "$1:$2");
    return `${day}T${iso[4]}${offset}`;
  }
  const years = YEAR_FIRST.exec(text);
  if (years) return dayOf(years[1], years[2], years[3]);
  const named = DAY_FIRST.exec(text);
  if (named) return dayOf(named[3], monthOf(named[2]), named[1]);
  const american = MONTH_FIRST.exec(text);
  if (american) return dayOf(american[3], monthOf(american[1]), american[2]);
  const numbers = NUMBERS.exec(text);
  if (!numbers) return "";
  const [, one = "", separator, two = "", year] = numbers;
  if (separator === "." || Number(one) > 12 || one === two) return dayOf(year, two, one);
  return Number(two) > 12 ? dayOf(year, one, two) : "";
}

function monthOf(name = ""): string {
  return String(MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1);
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
