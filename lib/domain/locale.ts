import * as z from "zod";

/** The languages in which everything exists. */
export const Locale = z.enum(["en", "fr"]);
export type Locale = z.infer<typeof Locale>;

/** How a French draft speaks to the partner; English has one form only. */
export const Address = z.enum(["tu", "vous"]);
export type Address = z.infer<typeof Address>;

/** The language to begin with, from the browser's own list, best first. */
export const preferredLocale = (languages: readonly string[]): Locale => {
  for (const language of languages) {
    const known = Locale.safeParse(language.slice(0, 2).toLowerCase());
    if (known.success) return known.data;
  }
  return "en";
};
