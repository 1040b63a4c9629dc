import type { Locale } from "@/lib/domain/locale";
import { feedbackLexicon } from "./feedback-lexicon";
import { smartLexicon } from "./smart-lexicon";
import { findAll, has, tokens, words } from "./text";

/** Words for a time, each in the form that stands for all of its kind: "weekly" and "weeks" are "week". */
const TIMES: Record<Locale, readonly [form: string, pattern: RegExp][]> = {
  en: [
    ...each(
      "january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday summer autumn winter christmas easter semester sprint hour minute fortnight weekend morning afternoon evening noon midnight",
    ),
    ["may", /(?<=\d )may\b|\bmay(?= \d)|(?<=\b(?:in|by|before|until|of|next) )may\b/g],
    ["day", words("days?|daily")],
    ["week", words("weeks?|weekly")],
    ["month", words("months?|monthly")],
    ["quarter", words("quarters?|quarterly")],
    ["year", words("years?|yearly|annual(?:ly)?")],
    ["night", words("nights?|tonight")],
    ...each("today tomorrow yesterday regularly q1 q2 q3 q4"),
  ],
  fr: [
    ...each(
      "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche automne hiver printemps noel paques rentree heure minute quinzaine midi minuit",
    ),
    ["jour", words("(?<!ordre du |mise a |mis a |ordres du )(?:jours?|journees?|quotidien[a-z]*)")],
    ["semaine", words("semaines?|hebdomadaire[a-z]*")],
    ["mois", words("mois|mensuel[a-z]*")],
    ["trimestre", words("trimestres?|trimestriel[a-z]*")],
    ["semestre", words("semestres?|semestriel[a-z]*")],
    ["an", words("ans?|annees?|annuel[a-z]*")],
    ["matin", words("matins?|matinees?")],
    ["soir", words("soirs?|soirees?")],
    ["nuit", words("nuits?")],
    ["ete", words("(?:l'|cet |d')ete")],
    ...each("aujourd'hui demain hier regulierement t1 t2 t3 t4"),
  ],
};
/** What tells one day of a stretch of time from another: the end of it, the next one. */
const WHICH: Record<Locale, RegExp> = {
  en: words(
    "(?:end|start|beginning|middle|close)(?= of)|year[- ]end|next(?= (?!time|step|one)[a-z])",
  ),
  fr: words(
    "(?:fin|debut|milieu|mi)(?=[- ](?:de |du |d'|janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|20))|(?<=(?:jour|semaine|mois|trimestre|semestre|annee|an|ete|di)s? )prochaine?",
  ),
};
/** Something that has its time, such as "before our fair". */
const EVENT: Record<Locale, RegExp> = {
  en: words("(?:before|until|in time for|ahead of) (?:the|my|our|your|their) (?:[a-z]+ )?[a-z]+"),
  fr: words(
    "(?:avant|d'ici|jusqu'a) (?:a )?(?:le |la |l'|les |mon |ma |mes |notre |nos |ton |ta |votre )(?:[a-z]+ )?[a-z]+",
  ),
};

function each(list: string): [form: string, pattern: RegExp][] {
  return list.split(" ").map((form) => [form, words(`${form}s?`)]);
}

/** The times that a folded text names, one form each. */
export const timesIn = (folded: string, locale: Locale): string[] =>
  TIMES[locale].filter(([, pattern]) => has(pattern, folded)).map(([form]) => form);

/** Whether a rewrite sets a time, a rhythm or a deadline that its source does not hold; both folded. */
export function setsTime(before: string, after: string, locale: Locale): boolean {
  const known = timesIn(before, locale);
  if (timesIn(after, locale).some((form) => !known.includes(form))) return true;
  const { deadline, rhythm, date, year } = smartLexicon[locale];
  const isTimed = (text: string) => timesIn(text, locale).length > 0;
  const matches = (pattern: RegExp) => textsOf(pattern, after).filter(isTimed);
  if (matches(rhythm).length > 0 && !has(rhythm, before)) return true;
  const moments = [deadline, date, year, feedbackLexicon[locale].moment, EVENT[locale]];
  if (matches(deadline).length > 0 && !moments.some((pattern) => has(pattern, before))) return true;
  const said = tokens(before).map(stem);
  const isNew = (word: string) => word.length > 2 && !said.includes(stem(word));
  const events = textsOf(EVENT[locale], after).map((event) => event.replace(LEAD, ""));
  return (
    events.flatMap(tokens).some((word) => word.length > 3 && isNew(word)) ||
    textsOf(WHICH[locale], after).some(isNew)
  );
}

/** What leads to an event. */
const LEAD = /^(?:before|until|in time for|ahead of|avant|d'ici|jusqu'a) /;

const stem = (word: string): string => word.slice(0, 5);

const textsOf = (pattern: RegExp, folded: string): string[] =>
  findAll(pattern, folded).map(({ start, end }) => folded.slice(start, end));
