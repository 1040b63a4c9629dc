import type { Locale } from "@/lib/domain/locale";
import type { fileWords } from "./messages/en/file-words";
import type { Shape } from "./shape";

/** What files for people say, in one language. Apart from the screens' words: it is wanted when a file is made. */
export type WrittenWords = Shape<typeof fileWords>;

export async function loadFileWords(locale: Locale): Promise<WrittenWords> {
  return locale === "fr"
    ? (await import("./messages/fr/file-words")).fileWords
    : (await import("./messages/en/file-words")).fileWords;
}
