import { use } from "react";
import type { Locale } from "@/lib/domain/locale";
import { loadMessages, type Messages } from "@/lib/i18n";
import { useLocale } from "./deps";

const loaded = new Map<Locale, Promise<Messages>>();

/** All words, in the user's language. Suspends the first screen that asks until they are here, once a language. */
export function useMessages(): Messages {
  const locale = useLocale();
  const words = loaded.get(locale) ?? loadMessages(locale);
  loaded.set(locale, words);
  return use(words);
}
