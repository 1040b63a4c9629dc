import type { Locale } from "@/lib/domain/locale";

const tag: Record<Locale, string> = { en: "en-GB", fr: "fr-FR" };

/** French says the first of a month as an ordinal, which `Intl` leaves as 1. */
const say = (date: Date, locale: Locale, form: Intl.DateTimeFormatOptions): string => {
  const said = new Intl.DateTimeFormat(tag[locale], form).format(date);
  return locale === "fr" ? said.replace(/(?<!\d)1(?= \p{L})/u, "1er") : said;
};

const longDay = { weekday: "long", day: "numeric", month: "long" } as const;
const atNoon = (day: string) => new Date(`${day.slice(0, 10)}T12:00:00.000Z`);

/** A long day; of another year than the reader's, with its year. */
const dayOf = (year: number, now: string): Intl.DateTimeFormatOptions =>
  year === new Date(now).getFullYear() ? longDay : { ...longDay, year: "numeric" };

/** A day as people say it: "Thursday 26 November", and its year when that is not the reader's. */
export const sayDay = (day: string, locale: Locale, now: string): string =>
  say(atNoon(day), locale, { ...dayOf(Number(day.slice(0, 4)), now), timeZone: "UTC" });

/** A day with its year, for what is of no year in particular: "Thursday, 26 November 2026". */
export const sayFullDay = (day: string, locale: Locale): string =>
  say(atNoon(day), locale, { ...longDay, year: "numeric", timeZone: "UTC" });

/** A day in few letters, with its year: "26 Nov 2026". */
export const sayShortDay = (day: string, locale: Locale): string =>
  say(atNoon(day), locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

const toTheMinute = { hour: "2-digit", minute: "2-digit" } as const;

/** A moment in the reader's own zone: "Thursday 26 November, 14:00", and its year when that is another one. */
export const sayMoment = (instant: string, locale: Locale, now: string): string =>
  sayAt(instant, locale, now, toTheMinute);

/** The same to the second, for two moments that are one to the minute: "Thursday 26 November, 14:00:07". */
export const saySecond = (instant: string, locale: Locale, now: string): string =>
  sayAt(instant, locale, now, { ...toTheMinute, second: "2-digit" });

const sayAt = (
  instant: string,
  locale: Locale,
  now: string,
  form: Intl.DateTimeFormatOptions,
): string => {
  const moment = new Date(instant);
  const time = new Intl.DateTimeFormat(tag[locale], form);
  return `${say(moment, locale, dayOf(moment.getFullYear(), now))}, ${time.format(moment)}`;
};

/** The same moment to the minute and the year, for whoever needs the exact one. */
export const sayExactly = (instant: string, locale: Locale): string =>
  say(new Date(instant), locale, { dateStyle: "full", timeStyle: "short" });

/** What is nearer than half a minute, behind and ahead, which `Intl` calls "this minute". */
const justNow: Record<Locale, string> = { en: "just now", fr: "à l’instant" };
const atOnce: Record<Locale, string> = { en: "in a moment", fr: "dans un instant" };

/** Up to here a moment of another day is said in hours: at 22:00, 01:00 is near rather than "tomorrow". */
const NEAR_MINUTES = 6 * 60;

/**
 * How far away a moment is, in the reader's own zone: "in 2 days", "yesterday". Days are those of the calendar,
 * so that they agree with the day that stands beside; within a day it is hours, and minutes.
 */
export const sayDistance = (instant: string, now: string, locale: Locale): string => {
  const minutes = Math.round((Date.parse(instant) - Date.parse(now)) / 60_000);
  const days = toDayNumber(instant) - toDayNumber(now);
  const relative = new Intl.RelativeTimeFormat(tag[locale], { numeric: "auto" });
  if (minutes === 0) return (instant > now ? atOnce : justNow)[locale];
  if (Math.abs(minutes) < 60) return relative.format(minutes, "minute");
  if (days === 0 || Math.abs(minutes) < NEAR_MINUTES) {
    return relative.format(Math.round(minutes / 60), "hour");
  }
  return relative.format(days, "day");
};

/** The days of the calendar counted through, so that two of them can be subtracted; a day may have 23 hours. */
function toDayNumber(instant: string): number {
  const day = new Date(instant);
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / (24 * 60 * 60 * 1_000);
}
