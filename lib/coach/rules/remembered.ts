import type { Locale } from "@/lib/domain/locale";

/** So many texts of a language are remembered; then all are forgotten. */
const MOST = 200;

/**
 * The same reading, which remembers what it lately made of a text: who types changes one sentence of many. What it
 * gives is shared, so that nobody may change it.
 */
export function remembered<Read extends object>(
  read: (text: string, locale: Locale) => Read,
): (text: string, locale: Locale) => Read {
  const lately = { en: new Map<string, Read>(), fr: new Map<string, Read>() };
  return (text, locale) => {
    const known = lately[locale].get(text);
    if (known) return known;
    const made = read(text, locale);
    if (lately[locale].size >= MOST) lately[locale].clear();
    lately[locale].set(text, made);
    return made;
  };
}
