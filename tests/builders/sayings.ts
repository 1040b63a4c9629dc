import type { Sayings } from "@/lib/domain/file-words";
import type { Locale } from "@/lib/domain/locale";
import { sayShortDay } from "@/lib/i18n/format";
import { messages } from "@/lib/i18n/messages";
import { fileWords as en } from "@/lib/i18n/messages/en/file-words";
import { fileWords as fr } from "@/lib/i18n/messages/fr/file-words";

/** What files for people say, the same in every time zone. */
export const sayings = (locale: Locale): Sayings => ({
  words: { ...(locale === "fr" ? fr : en), tables: messages[locale].backup.kinds },
  day: (day) => sayShortDay(day, locale),
  moment: (instant) => instant,
});
