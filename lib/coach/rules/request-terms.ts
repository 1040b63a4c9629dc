import type { Address, Locale } from "@/lib/domain/locale";
import { carriedOn, isStepVerb } from "./if-then";
import { smartLexicon } from "./smart-lexicon";
import { fold, has, sentences, words } from "./text";

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
    "once|twice|(?:one|two|three|four|five|six|\\d+) (?:\\w+ )?(?:times|calls?|meetings?|conversations?|sessions?|chats?)|(?:an?|one|single|short|first|quick) (?:\\w+ )?(?:call|meeting|conversation|session|chat)|every|each|a (?:week|month|quarter|year)|per (?:week|month|quarter|year)|fortnightly|weekly|monthly|quarterly",
  ),
  fr: words(
    "(?:une|deux|trois|quatre|cinq|six|quelques|\\d+) (?:[a-z]+ )?(?:fois|rencontres?|seances?|rendez-vous|conversations?)|un (?:seul |premier )?(?:appel|echange|cafe|rendez-vous|entretien)|(?:deux|trois|quatre|\\d+) (?:appels|echanges|cafes|entretiens)|par (?:semaine|mois|trimestre|an)|chaque|tou(?:s|tes) les|mensuel[a-z]*|hebdomadaire[a-z]*|une seance",
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

/** What is asked for told as a mere thing: "30 minutes a month". */
const THING: Record<Locale, RegExp> = {
  en: /^(?:(?:just|only|maybe|perhaps|about|at most) )*(?:\d+|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|half|some|a few|few|your|regular|monthly|weekly|short) |^[a-z]{3,}ing /,
  fr: /^(?:(?:juste|seulement|peut-etre|environ|au plus) )*(?:\d+|une?|deux|trois|quatre|cinq|dix|quinze|vingt|trente|quarante|quelques|des|l'|ton|ta|tes|votre|vos) ?/,
};
/** A verb of its own makes it a sentence: "one hour a month would help me". */
const SENTENCE: Record<Locale, RegExp> = {
  en: /\b(?:is|are|was|would|will|could|can|may|might|should|'d|'ll|i|we|helps|suits)\b|\?/,
  fr: /(?<![a-z])(?:est|sont|serait|seraient|irait|suffirai(?:t|ent)|aiderai(?:t|ent)|conviendrai(?:t|ent)|pourrai(?:t|s|ent)|[a-z]{3,}erai(?:t|s|ent)|peut|peux|suffit|je|j'|on|nous nous)(?![a-z])|\?/,
};
const TO = /^to (?=[a-z])/;

/**
 * A request as a question: what leads to it, its own words, what closes it and what its author adds. A request that
 * is a sentence of its own comes back as it is, with nothing around it.
 */
export function askedAs(
  request: string,
  address: Address,
  locale: Locale,
): readonly [lead: string, said: string, close: string, rest: string] {
  const [first] = sentences(request);
  const bare = request.slice(0, first?.end ?? 0).replace(/[\s.…]+$/u, "");
  const folded = fold(bare);
  const asIs = ["", request, "", ""] as const;
  if (bare.includes("[") || has(SENTENCE[locale], folded)) return asIs;
  const rest = request.slice(first?.end ?? 0).trim();
  const isVerb = isStepVerb(folded, locale) && !THING[locale].test(folded);
  const small = carriedOn(
    bare,
    THING[locale].test(folded) || isVerb || (locale === "en" && TO.test(folded)),
  );
  const ask = (lead: string, close: string) =>
    [lead, small, rest ? `${close} ` : close, rest] as const;
  if (locale === "en") {
    if (TO.test(folded)) return ask("Would it be possible ", "?");
    if (THING.en.test(folded)) return ask("Would ", `${small.includes(", ") ? "," : ""} suit you?`);
    return isVerb ? ask("Could you ", "?") : asIs;
  }
  const isTu = address === "tu";
  if (/^(?:se |s'|nous )/.test(folded) && isVerb) return ask("Serait-il possible de ", "\u202f?");
  if (isVerb) {
    const de = /^[aeiouyh]/.test(folded) ? "d’" : "de ";
    return ask(`${isTu ? "Accepterais-tu" : "Accepteriez-vous"} ${de}`, "\u202f?");
  }
  if (!THING.fr.test(folded)) return asIs;
  return ask(isTu ? "Serais-tu d’accord pour " : "Seriez-vous d’accord pour ", "\u202f?");
}
