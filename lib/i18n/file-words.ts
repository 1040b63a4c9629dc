import type { WrittenWords } from "@/lib/domain/file-words";
import type { Locale } from "@/lib/domain/locale";

/** What files for people say, in one language. Apart from the screens' words: it is wanted when a file is made. */
export async function loadFileWords(locale: Locale): Promise<WrittenWords> {
  return locale === "fr"
    ? (await import("./messages/fr/file-words")).fileWords
    : (await import("./messages/en/file-words")).fileWords;
}
