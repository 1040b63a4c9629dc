import type { Locale } from "@/lib/domain/locale";
import { smartLexicon } from "./smart-lexicon";
import { fold, has, words } from "./text";

/** How long one meeting is. */
const DURATION: Record<Locale, RegExp> = {
  en: words(
    "(?:\\d+|an?|one|two|three|ten|fifteen|twenty|thirty|forty|forty-five|sixty|a few)[ -]?(?:minutes?|mins?|hours?|hrs?|h)|half an hour|(?:three )?quarters? of an hour|an hour|\\d+ ?h(?: ?\\d+)?|(?:coffee|lunch) break|half a day",
  ),
  fr: words(
    "(?:\\d+|une?|deux|trois|dix|quinze|vingt|trente|quarante|quarante-cinq|soixante|quelques)[ -]?(?:min|minutes?|heures?|h)|\\d+ ?h(?: ?\\d+)?|(?:une |d'une )?demi-?heure|(?:un |trois )?quarts? d'heure|pause(?: de midi| cafe)?|demi-journee",
  ),
};
/** How often, or that it is once; more than a goal's rhythm, since one meeting is an answer too. */
const FREQUENCY: Record<Locale, RegExp> = {
  en: words(
    "once|twice|(?:one|two|three|four|five|six|\\d+) (?:times|calls?|meetings?|conversations?|sessions?|chats?)|(?:an?|one|single|short|first|quick) (?:\\w+ )?(?:call|meeting|conversation|session|chat)|every|each|a (?:week|month|quarter|year)|per (?:week|month|quarter|year)|fortnightly|weekly|monthly|quarterly",
  ),
  fr: words(
    "(?:une|deux|trois|quatre|cinq|six|quelques|\\d+) (?:seules? )?(?:fois|rencontres?|seances?|rendez-vous|conversations?)|un (?:seul |premier )?(?:appel|echange|cafe|rendez-vous|entretien)|(?:deux|trois|quatre|\\d+) (?:appels|echanges|cafes|entretiens)|par (?:semaine|mois|trimestre|an)|chaque|tou(?:s|tes) les|mensuel[a-z]*|hebdomadaire[a-z]*|une seance",
  ),
};

/** Whether a request says how long, and how often: without them nobody can say yes. */
export function termsIn(request: string, locale: Locale): { length: boolean; rhythm: boolean } {
  const folded = fold(request);
  return {
    length: has(DURATION[locale], folded),
    rhythm: has(FREQUENCY[locale], folded) || has(smartLexicon[locale].rhythm, folded),
  };
}
