import type { Locale } from "@/lib/domain/locale";
import { loadMessages, type Messages } from "@/lib/i18n";
import { useLocale } from "./deps";

const loaded = new Map<Locale, Messages>();
const loading = new Map<Locale, Promise<void>>();

/** All words, in the user's language. Suspends the first screen that asks until they are here, once a language. */
export function useMessages(): Messages {
  const locale = useLocale();
  const words = loaded.get(locale);
  // Thrown rather than handed to `use`, which would have to be called again at every later rendering.
  if (!words) throw load(locale);
  return words;
}

function load(locale: Locale): Promise<void> {
  const known =
    loading.get(locale) ?? loadMessages(locale).then((words) => void loaded.set(locale, words));
  loading.set(locale, known);
  return known;
}
