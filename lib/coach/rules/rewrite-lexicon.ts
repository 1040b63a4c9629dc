import type { Locale } from "@/lib/domain/locale";
import { words } from "./text";

/** Months and weekdays, by which one date is told from another. */
export const DAYS =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|(?<=\d )may\b|\bmay(?= \d)/g;
/** The commonest words of a language, by which it is told from the other. */
export const COMMON: Record<Locale, RegExp> = {
  en: words("the|and|of|to|is|with|for|my|you|your|will|in|by|that|this|before|was|were|it"),
  fr: words(
    "le|la|les|et|de|des|du|un|une|est|avec|pour|mon|ma|tu|ton|ta|je|dans|que|avant|au|sur",
  ),
};
export const NEGATION: Record<Locale, RegExp> = {
  en: /\b(?:not|never|no|without|nobody|nothing)\b|n't\b/,
  // « Premier pas » is a step.
  fr: /(?<!\b(?:premier|prochain|petit|chaque|ce|un|faux|simple) )\bpas\b|\b(?:jamais|aucune?|sans|rien|personne|ne)\b|\bn'/,
};
/** What ends or keeps from what the next verb says. */
export const STOPPED: Record<Locale, RegExp> = {
  en: /\b(?:stop(?:s|ped)?|quit|quits|ceased?|avoid(?:s|ed)?|no longer|give up|gave up|refrain from|without) ([a-z]{4,})/g,
  fr: /(?:\b(?:arret|cess)(?:e|er|es|ons|ez)(?: de | d')|\beviter (?:de |d')|\b(?:ne |n')plus (?:(?:me|te|se|le|la|les|y|en) |[mts]')?)([a-z]{4,})/g,
};
/** Other words for an end. */
export const ENDED: Record<Locale, RegExp> = {
  en: words(
    "less|fewer|instead of|rather than|reduc[a-z]+|end to|ended|ending|free of|stopping|quitting|avoiding|control|replac[a-z]+|cut(?:ting)?",
  ),
  fr: words(
    "moins|au lieu|plutot que|redui[a-z]+|fin (?:a|aux?)|arret[a-z]*|cess[a-z]*|sans|maitris[a-z]+|remplac[a-z]+|limit[a-z]+|evit[a-z]+",
  ),
};
/** What makes a statement a guess or a wish. */
export const HEDGE: Record<Locale, RegExp> = {
  en: words("i think|maybe|perhaps|might|i believe|probably|seems?|not sure|quite|i'd like|could"),
  fr: words(
    "je crois|je pense|peut-etre|il me semble|probablement|sans doute|on dirait|j'aimerais|pourrais?",
  ),
};
/** What binds its author. "I will" is how a goal is said: it binds only to a verb that its author did not say. */
export const COMMITMENT: Record<Locale, RegExp> = {
  en: words("we will|we'll|i promise|i commit"),
  fr: words("je m'engage|nous nous engageons|je promets|on s'engage"),
};
/** What tells another's words: nobody may put words in a mouth. */
export const SPEECH: Record<Locale, RegExp> = {
  en: words(
    "(?:said|told|shouted|yelled|called (?:him|her|them|me|us)|wrote|replied|answered|swore|screamed|whispered|asked (?:him|her|them|me|us))",
  ),
  fr: words(
    "(?<=\\b(?:as|avez|a|ont|ai) )(?:dit|crie|hurle|ecrit|repondu|traite|insulte|jure|lance|demande|replique)[a-z]*",
  ),
};
/** The verb after "I will"; in French the future has no word of its own. */
export const WILL = /\b(?:i will|i'll) (?:then |also )?([a-z]+)/g;
/** What says that something is wrong. */
export const PROBLEM: Record<Locale, RegExp> = {
  en: words(
    "but|missing|late|wrong|failed|lost|confusing|problem|not|weren't|wasn't|didn't|never|too",
  ),
  fr: words(
    "mais|manqu[a-z]+|retard|faux|echou[a-z]+|perdu|confus|probleme|pas|rien|jamais|trop|erreurs?",
  ),
};
/** Words of a coach's phrasing, which tell nothing that the author did not: what frames a place to fill in. */
export const FRAME: Record<Locale, RegExp> = {
  en: /^(?:will|would|could|should|shall|have|been|being|were|that|this|these|those|then|than|them|they|their|there|with|when|what|which|where|while|from|into|about|able|know|known|knows|works?|done|make|made|does|next|time|ones?|step|first|success|criterion|criteria|measured?|check(?:ed)?|shows?|seen|heard?|see|like|your|yours|mine|ours|some|each|such|also|because|still|well|more|please)$/,
  fr: /^(?:serai|sera|seront|serait|capable|pourrai|pourra|pourrais|pourrait|peux|pouvez|verifi[a-z]*|mesur[a-z]*|saur[a-z]*|critere|reussite|quand|lors|lorsque|avec|pour|dans|cela|cette|celui|ceux|mais|donc|ainsi|afin|comme|aussi|encore|chez|entre|vers|sans|sous|elle|elles|nous|vous|votre|notre|leur|leurs|avons|avez|etait|etaient|point|premier|premiere|pas|prochaine?|fois|suite|faire|fait|faite|entendu|dirais|dire|ferai|feras|plus|tres|bien|quel(?:le)?s?|est-ce|souhait[a-z]*|aimerais|changeons)$/,
};
