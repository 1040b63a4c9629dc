import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { CalendarDay } from "@/lib/domain/time";
import { Day } from "./day";
import { english } from "./day-forms-en";
import { french } from "./day-forms-fr";
import { fold } from "./text";

const DAY_FORMS = { en: english, fr: french };

/** A day that a text names, with the words that say so: "by Friday". */
export interface NamedDay extends TextRange {
  day: CalendarDay;
  /** Whether the words say more than the day, such as the morning, and are worth keeping. */
  saysMore: boolean;
}

/**
 * The day by which a sentence says that something is due, reckoned from the day it was written on; null when it
 * names none, or none that can be told for sure. A deadline ("by") goes before a mere date ("on"), and later
 * words before earlier ones.
 */
export function dayIn(text: string, today: CalendarDay, locale: Locale): NamedDay | null {
  const folded = fold(text);
  const from = new Day(Date.parse(today));
  let best: (NamedDay & { rank: number }) | null = null;
  for (const { pattern, reckon } of DAY_FORMS[locale]) {
    for (const match of folded.matchAll(pattern)) {
      const [all, lead = "", ...words] = match;
      const isOther =
        NOT_AFTER[locale].test(folded.slice(0, match.index)) ||
        NOT_BEFORE[locale].test(folded.slice(match.index + all.length));
      if (isOther) continue;
      const day = reckon(words, from);
      const date = new Date(day?.time ?? Number.NaN);
      if (!day || Number.isNaN(date.getTime())) continue;
      const known = CalendarDay.safeParse(date.toISOString().slice(0, 10));
      if (!known.success) continue;
      const rank = DEADLINE.test(lead) ? 2 : lead.trim() ? 1 : 0;
      const more = AT_LATEST.exec(folded.slice(match.index + all.length))?.[0] ?? "";
      const end = match.index + `${all}${more}`.replace(/\.$/, "").length;
      const isWider = best && match.index < best.start && end >= best.end;
      const isLater = best && rank === best.rank && match.index >= best.end;
      const isBetter = !best || isWider || rank > best.rank || isLater;
      if (isBetter) best = { start: match.index, end, day: known.data, saysMore: false, rank };
    }
  }
  if (!best) return null;
  const { start, end, day } = best;
  const isPartOfMore = /(?:\d(?: (?:and|or|to|et|ou|au)|,|-)|\b(?:of|du)) ?$/.test(
    folded.slice(0, start),
  );
  return { start, end, day, saysMore: isPartOfMore || PART_OF_DAY[locale].test(folded.slice(end)) };
}

/** What makes a day another one, or none: "after Friday", "Monday to Friday", "Good Friday". */
const NOT_AFTER: Record<Locale, RegExp> = {
  en: /\b(?:after|since|early|late|one|some|good|black|to|between)(?: on)? $/,
  fr: /\b(?:apres|depuis|debut|milieu|de|entre|a)(?: de| la| le)? $/,
};
const NOT_BEFORE: Record<Locale, RegExp> = {
  en: /^(?: (?:to|through|and) |-)(?:mon|tue|wed|thu|fri|sat|sun)/,
  fr: /^ (?:saint|(?:au|a|et) (?:lun|mar|mer|jeu|ven|sam|dim))/,
};
const AT_LATEST =
  /^,? (?:at the (?:very )?latest|or (?:earlier|before)|au plus tard|maximum|dernier delai)/;
const DEADLINE =
  /^(?:by|before|until|no later than|within|due|deadline|echeance|date limite|d'ici|avant|au plus tard|sous|jusqu|pour)/;

const PART_OF_DAY: Record<Locale, RegExp> = {
  en: /^ (?:morning|afternoon|evening|night|noon|lunch)/,
  fr: /^ (?:matin|midi|apres-midi|soir)/,
};
