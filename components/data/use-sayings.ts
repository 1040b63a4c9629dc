import type { Sayings } from "@/lib/domain/file-words";
import { loadFileWords } from "@/lib/i18n/file-words";
import { sayExactly, sayShortDay } from "@/lib/i18n/format";
import { useLocale } from "../hooks/deps";
import { useMessages } from "../hooks/use-messages";

/** Loads what files for people say, in the language of the screens. */
export function useSayings(): () => Promise<Sayings> {
  const locale = useLocale();
  const { backup } = useMessages();
  return async () => ({
    words: { ...(await loadFileWords(locale)), tables: backup.kinds },
    day: (day) => sayShortDay(day, locale),
    moment: (instant) => sayExactly(instant, locale),
  });
}
