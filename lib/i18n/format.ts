import type { Locale } from "@/lib/domain/locale";

const tag: Record<Locale, string> = { en: "en-GB", fr: "fr-FR" };

/** A day as people say it: "Thursday 26 November". */
export const sayDay = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tag[locale], {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${day.slice(0, 10)}T12:00:00.000Z`));

/** A moment in the reader's own zone: "Thursday 26 November, 14:00". */
export const sayMoment = (instant: string, locale: Locale): string => {
  const moment = new Date(instant);
  const day = new Intl.DateTimeFormat(tag[locale], {
    weekday: "long",
    day: "numeric",
    month: "long",
  }).format(moment);
  const time = new Intl.DateTimeFormat(tag[locale], { hour: "2-digit", minute: "2-digit" });
  return `${day}, ${time.format(moment)}`;
};

/** The same moment to the minute and the year, for whoever needs the exact one. */
export const sayExactly = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tag[locale], { dateStyle: "full", timeStyle: "short" }).format(
    new Date(instant),
  );

/** How far away a moment is: "in 2 days", "yesterday"; days once it is a day away, hours and minutes before. */
export const sayDistance = (instant: string, now: string, locale: Locale): string => {
  const minutes = Math.round((Date.parse(instant) - Date.parse(now)) / 60_000);
  const relative = new Intl.RelativeTimeFormat(tag[locale], { numeric: "auto" });
  if (Math.abs(minutes) < 60) return relative.format(minutes, "minute");
  if (Math.abs(minutes) < 24 * 60) return relative.format(Math.round(minutes / 60), "hour");
  return relative.format(Math.round(minutes / 1440), "day");
};
