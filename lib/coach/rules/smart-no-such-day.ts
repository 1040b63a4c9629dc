import { Day } from "./day";

const MONTHS = [
  "jan(?:uary|vier)?",
  "feb(?:ruary)?|fevrier",
  "mar(?:ch|s)?",
  "apr(?:il)?|avril",
  "may|mai",
  "june?|juin",
  "july?|juillet",
  "aug(?:ust)?|aout",
  "sept?(?:ember|embre)?",
  "oct(?:ober|obre)?",
  "nov(?:ember|embre)?",
  "dec(?:ember|embre)?",
].map((month) => ({
  dayFirst: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|er)?(?: of)? (?:${month})\\b(?:,? (\\d{4}))?`),
  monthFirst: new RegExp(`\\b(?:${month}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`),
}));
const FIGURES = /\b(\d{4})-(\d\d)-(\d\d)\b|\b(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?\b/;
const GONE =
  /(?<!the )\blast (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|year|month|quarter|week|mon|tue|wed|thu|fri|sat|sun)[a-z]*(?! of)|\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|mois|trimestre|semestre|an|semaine|annee|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) derni(?:er|ere)\b/;
/** Stands for a year that is not told: one with a 29 February. */
const LEAP = 2028;

/** Whether folded words name a day that no calendar has, or one that is past by its own words: 31 February, last June. */
export function isNoSuchDay(said: string): boolean {
  if (GONE.test(said)) return true;
  const isNone = (year: string | undefined, month: number, date: string | undefined) =>
    !Day.of(Number(year ?? LEAP), month, Number(date));
  const [, year, month, date, one, other, of] = FIGURES.exec(said) ?? [];
  if (year) return isNone(year, Number(month) - 1, date);
  // Which of two figures is the month differs from country to country.
  if (one) return isNone(of, Number(other) - 1, one) && isNone(of, Number(one) - 1, other);
  return MONTHS.some(({ dayFirst, monthFirst }, at) => {
    const found = dayFirst.exec(said) ?? monthFirst.exec(said);
    return found !== null && isNone(found[2], at, found[1]);
  });
}
