import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { feedbackLexicon } from "./feedback-lexicon";
import { has } from "./text";

/** What someone else did or was then, in the past. */
const THEN_EN =
  "(?:[a-z]{2,}ed|(?:looks?|seems?) [a-z]+|went|ran|left|began|got|read|sent|put|cut|let|shut|made|told|held|brought|led|met|taught|felt|fell|lost|had|did|stood|sat|froze|laughed|spoke|said|came|took|gave|broke|missed|forgot|found|wrote|rang|cried|sank|rose|grew|paid|kept|chose|could|couldn't|didn't|did not|(?:was|were|wasn't|weren't) (?:not |very |so |really |quite )*(?:[a-z]+ed|lost|upset|angry|happy|glad|proud|sad|late|calm|silent|ready|able|afraid|stuck|left|hurt|furious|grateful))";
const SUBJECT_EN =
  "(?:(?:the|my|our|his|her|their|an?|some|several|many|most|all|both|two|three|four|five|six|ten|\\d+) (?:[a-z]+ ){0,2}?[a-z]+|(?!(?:you|which|what|that|who|when|if|then|and|so)\\b)[a-z]+)";
const THEN_FR =
  "(?:(?:n'|ne |l'|les |m'|nous |y |s'|se |lui |leur )*(?:a|ont|ai|avons|avait|avaient|est|sont|etait|etaient) (?:pas |plus |rien |tou[st] |bien |tres )*(?!en (?:train|cours))[a-z]+|(?:semblai|paraissai|restai)(?:t|ent) [a-z]+|(?:se |s')?[a-z]{3,}(?:erent|irent))";
const SUBJECT_FR =
  "(?:(?:le|la|les|mon|ma|mes|notre|nos|son|sa|ses|leurs?|une?|des|deux|trois|quatre|cinq|dix|plusieurs|certains?|tous les|\\d+) (?:[a-z-]+ )?[a-z-]+|l'[a-z]+|tout le monde|(?!(?:tu|vous|qui|que|puis|alors|donc|et|toi)(?![a-z]))[a-z]+)";

/** What follows from a deed without a word that says so: someone did something, and then another did or was. */
const followed: Record<Locale, readonly RegExp[]> = {
  en: [
    new RegExp(
      `(?:\\b(?:when|whenever|because|after|as soon as|each time) you\\b[^.;!?]*?, (?:then )?)(?<then>${SUBJECT_EN} ${THEN_EN}(?![a-z])[^.;!?]*)`,
      "g",
    ),
    new RegExp(
      `\\byou (?:[a-z]+ly |just |also |then )?${THEN_EN}(?![a-z])[^.;!?]*?(?:,? and(?: then)?|,? so|,) (?<then>(?!you\\b)${SUBJECT_EN} ${THEN_EN}(?![a-z])[^.;!?]*)`,
      "g",
    ),
    new RegExp(
      `\\byou (?:[a-z]+ly |just |also |then )?${THEN_EN}(?![a-z])[^.;!?]*[.!] (?<then>(?:he|she|they) ${THEN_EN}(?![a-z])[^.;!?]*)`,
      "g",
    ),
    /, (?<then>which (?!was|is|showed|contained|included|listed|used|covered|described|had|explained)[a-z]+(?:ed|d|t|ke|st) (?:the|my|our|us|me|them|him|her|his|their|everyone|people|two|three|[a-z]+s)\b[^.;!?]*)/g,
    /(?<=[.!?] )(?<then>(?:the|my|our|their|two|three|[a-z]+) [a-z]+ (?:was|were|got) (?:delayed|postponed|cancelled|held up|blocked|pushed back|relieved|annoyed|upset|confused|impressed|worried|reassured|delighted)[^.;!?]*)/g,
  ],
  fr: [
    new RegExp(
      `(?:(?<![a-z])(?:quand|lorsque|des que|comme|parce que|apres que|chaque fois que) (?:tu|vous) [^.;!?]*?, )(?<then>${SUBJECT_FR} ${THEN_FR}(?![a-z])[^.;!?]*)`,
      "g",
    ),
    new RegExp(
      `(?<![a-z])(?:(?:tu|vous) (?:m'|nous |les |l'|lui |leur |y |en |t'|vous )*(?:as|avez|es|etes)|t'(?:es|as)) [a-z]+[^.;!?]*?(?:,? et|,? donc|,? alors|,) (?<then>${SUBJECT_FR} ${THEN_FR}(?![a-z])[^.;!?]*)`,
      "g",
    ),
    new RegExp(
      `(?<![a-z])(?:(?:tu|vous) (?:m'|nous |les |l'|lui |leur |y |en |t'|vous )*(?:as|avez|es|etes)|t'(?:es|as)) [a-z]+[^.;!?]*[.!] (?<then>(?:il|elle|ils|elles) ${THEN_FR}(?![a-z])[^.;!?]*)`,
      "g",
    ),
    /, (?<then>ce qui (?:l'|les |m'|nous |leur |lui )?(?:a|avait) (?!ete)[a-z]+[^.;!?]*)/g,
    /(?<=[.!?] )(?<then>(?:la|le|les|l'|notre|mon|ma|deux|trois)[ ']?[a-z-]+(?: [a-z-]+)? (?:a|ont|est|sont) (?:pris (?:[a-z0-9]+ ){0,3}(?:de |du )?retard|ete (?:retarde|annule|reporte|bloque|rassure|decu|surpris)|(?:restee?s? )?(?:soulage|bloque|agace|contrarie))[^.;!?]*)/g,
  ],
};

/** Where a message tells what came of what was done; over folded text, each to the end of its sentence where it can. */
export function effectsIn(folded: string, locale: Locale): TextRange[] {
  return followed[locale].flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const then = match.groups?.then ?? "";
      const start = match.index + match[0].length - then.length;
      return then ? [{ start, end: start + then.length }] : [];
    }),
  );
}

/** Whether a message tells what came of what was done. */
export const tellsEffect = (folded: string, locale: Locale): boolean =>
  has(feedbackLexicon[locale].effect, folded) || effectsIn(folded, locale).length > 0;
