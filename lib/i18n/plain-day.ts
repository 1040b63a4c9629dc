import type { Locale } from "@/lib/domain/locale";

const tag: Record<Locale, string> = { en: "en-GB", fr: "fr-FR" };

/** A day to stand in a sentence, with its year: "1 May 2027", « 1er mai 2027 ». */
export const sayPlainDay = (day: string, locale: Locale): string => {
  const said = new Intl.DateTimeFormat(tag[locale], {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T12:00:00Z`));
  return locale === "fr" ? said.replace(/^1 /, "1er ") : said;
};
