import type { Locale } from "@/lib/domain/locale";
import { Day } from "./day";
import { numbersIn } from "./numbers";

/** What a form of words makes of the day that they were written on; null where they name no single day. */
type Reckoning = (words: readonly string[], from: Day) => Day | null;

/** A form of words for a day. The first group of its pattern is what leads to it, the others go to `reckon`. */
interface DayForm {
  pattern: RegExp;
  reckon: Reckoning;
}

const MONTHS: Record<Locale, readonly string[]> = {
  en: "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?".split(
    "|",
  ),
  fr: "janv(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?".split(
    "|",
  ),
};
const WEEKDAYS: Record<Locale, readonly string[]> = {
  en: "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?".split(
    "|",
  ),
  fr: "lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?".split(
    "|",
  ),
};
const placeIn = (names: readonly string[], word = ""): number =>
  names.findIndex((name) => new RegExp(`^${name}$`).test(word));

const LEAD: Record<Locale, string> = {
  en: "((?:(?:by|before|until|till|no later than|deadline:?|due:?(?: by| on)?|on|for|from|starting)(?: about| around)? )?(?:the )?)",
  fr: "((?:(?:d'ici(?: a| au)?|avant|echeance ?:?|date limite ?:?|au plus tard|jusqu'(?:au|a)|pour|a partir du|a compter du|des) )?(?:le |la |l')?)",
};
const NUMBER: Record<Locale, string> = {
  en: "(\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)",
  fr: "(\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente)",
};

/** A pattern between the edges of words, what leads to the day in its first group. */
const form = (locale: Locale, source: string, reckon: Reckoning, lead = LEAD[locale]): DayForm => ({
  pattern: new RegExp(`(?<![a-z0-9'/-])${lead}${source}(?![a-z0-9/-]|'s)`, "g"),
  reckon,
});

const count = (word: string, locale: Locale): number =>
  /^(?:an?|one|une?)$/.test(word) ? 1 : Number(numbersIn(word, locale)[0]);

const yearOf = (word: string | undefined): number | undefined =>
  word ? Number(word.length === 2 ? `20${word}` : word) : undefined;

/** So many days, weeks or months on. */
const later =
  (locale: Locale): Reckoning =>
  ([many = "", unit = ""], from) => {
    const number = count(many, locale);
    if (unit.startsWith("fortnight")) return from.plus(14 * number);
    if (/^(?:day|jour)/.test(unit)) return from.plus(number);
    if (/^(?:week|semaine)/.test(unit)) return from.plus(7 * number);
    return from.plusMonths(number);
  };

/** The last day of a stretch of time: this one, the next, or a named month. */
const endOf =
  (locale: Locale): Reckoning =>
  ([next, unit = "", year, after], from) => {
    const on = next === "next" || after ? 1 : 0;
    const month = placeIn(MONTHS[locale], unit);
    if (month >= 0) return Day.coming(from, month, 28, yearOf(year))?.endOfMonth() ?? null;
    if (/^(?:week|semaine)/.test(unit)) return from.endOfWeek(on);
    if (/^(?:month|mois)/.test(unit)) return from.endOfMonth(on);
    if (/^(?:quarter|trimestre)/.test(unit)) return from.endOfMonth(2 - (from.month % 3) + 3 * on);
    return Day.of(from.year + on, 11, 31);
  };

const iso: Reckoning = ([year, month, date], _from) =>
  Day.of(Number(year), Number(month) - 1, Number(date));

/** Day before month; where both could be either, English leaves it open. */
const slashed =
  (locale: Locale): Reckoning =>
  ([one, two, year], from) => {
    const [first, second] = [Number(one), Number(two)];
    if (locale === "fr" || first > 12) return Day.coming(from, second - 1, first, yearOf(year));
    return second > 12 ? Day.coming(from, first - 1, second, yearOf(year)) : null;
  };

const dated =
  (locale: Locale): Reckoning =>
  ([date, month, year], from) =>
    Day.coming(from, placeIn(MONTHS[locale], month), Number.parseInt(date ?? "", 10), yearOf(year));

const ofThisMonth: Reckoning = ([date], from) => {
  const here = Day.of(from.year, from.month, Number(date));
  if (here && here.time >= from.time) return here;
  const there = from.endOfMonth(1);
  return Day.of(there.year, there.month, Number(date));
};

const quarter: Reckoning = ([number, year], from) => {
  const month = Number(number) * 3 - 1;
  return Day.coming(from, month, 28, yearOf(year))?.endOfMonth() ?? null;
};

const month = { en: MONTHS.en.join("|"), fr: MONTHS.fr.join("|") };
const weekday = { en: WEEKDAYS.en.join("|"), fr: WEEKDAYS.fr.join("|") };
/** Days by their full names only: short ones are words of their own. */
const fullDay = {
  en: "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  fr: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
};

const english: DayForm[] = [
  form("en", "(\\d{4})-(\\d\\d)-(\\d\\d)", iso),
  form("en", "(\\d{1,2})/(\\d{1,2})(?:/(20\\d\\d|\\d\\d))?", slashed("en")),
  form(
    "en",
    `(?:(?:${weekday.en}),? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${month.en})\\.?(?:,? (20\\d\\d))?`,
    dated("en"),
  ),
  form(
    "en",
    `(?:(?:${weekday.en}),? )?(${month.en})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (20\\d\\d))?`,
    ([name = "", date = "", year = ""], from) => dated("en")([date, name, year], from),
  ),
  form("en", "(\\d{1,2})(?:st|nd|rd|th)(?! [a-z])", ofThisMonth),
  form(
    "en",
    `(next |this )?(${fullDay.en})`,
    ([which, name], from) => {
      const day = placeIn(WEEKDAYS.en, name);
      return which === "next " ? from.plus(7 - from.weekday + day) : from.next(day);
    },
    "((?:(?:by|before|until|till|no later than|due(?: by| on)?|on|for|from) )?(?<!\\b(?:the|every|each|second|other|last|previous|a) ))",
  ),
  form(
    "en",
    `(${weekday.en})\\b\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?)?`,
    ([name, date], from) =>
      date ? ofThisMonth([date], from) : from.next(placeIn(WEEKDAYS.en, name)),
    "((?:by|before|until|on|due) )",
  ),
  form("en", "(?:today|tonight|this (?:morning|afternoon|evening))", (_, from) => from),
  form("en", `tomorrow`, (_, from) => from.plus(1)),
  form(
    "en",
    `${NUMBER.en} (days?|weeks?|months?|fortnights?)`,
    later("en"),
    "((?:with)?in (?:the next )?)",
  ),
  form(
    "en",
    "(this|next) (week|month|quarter|year)()()",
    endOf("en"),
    "((?:(?:by|before|until|in|for) )?)",
  ),
  form(
    "en",
    `(?:end of|close of) (?:the |this )?(next )?(week|month|quarter|year|${month.en})(?: (20\\d\\d))?()`,
    ([next, ...rest], from) => endOf("en")([(next ?? "").trim(), ...rest], from),
    "((?:(?:by|before|until|at|for) )?(?:the )?)",
  ),
  form("en", `()(${month.en})(?: (20\\d\\d))?()`, endOf("en"), "(in )"),
  form("en", `mid[- ](${month.en})`, ([name], from) => dated("en")(["15", name ?? ""], from)),
  form("en", "q([1-4])(?: (20\\d\\d))?", quarter, "((?:by|in|before|for)(?: the end of)? )"),
];

const french: DayForm[] = [
  form("fr", "(\\d{4})-(\\d\\d)-(\\d\\d)", iso),
  form("fr", "(\\d{1,2})/(\\d{1,2})(?:/(20\\d\\d|\\d\\d))?", slashed("fr")),
  form(
    "fr",
    `(?:(?:${weekday.fr})\\.? )?(\\d{1,2})(?:er)? (${month.fr})\\.?(?: (20\\d\\d))?`,
    dated("fr"),
  ),
  form(
    "fr",
    "(\\d{1,2})(?=$|[.,;:)]| (?:pour|au|avec|et|chez) )",
    ofThisMonth,
    "((?:(?:d'ici|avant|au plus tard|pour|jusqu'au) )?(?:le|au) )",
  ),
  form("fr", `(?:${weekday.fr})\\.? (\\d{1,2})(?! ?(?:h|heures?|[/a-z%€]))`, ofThisMonth),
  form(
    "fr",
    `(${fullDay.fr})(?: (prochaine?|en huit|en quinze))?(?! (?:derni|passe))`,
    ([name, how], from) => {
      const day = from.next(placeIn(WEEKDAYS.fr, name));
      return day.plus(how === "en huit" ? 7 : how === "en quinze" ? 14 : 0);
    },
    "((?:(?:d'ici(?: a)?|avant|au plus tard|jusqu'a|pour|des|ce) )?(?<!\\b(?:le|du|chaque|les|un|au) ))",
  ),
  form("fr", "(?:aujourd'hui|ce soir|ce matin|cet apres-midi)", (_, from) => from),
  form("fr", `demain`, (_, from) => from.plus(1)),
  form("fr", "apres-demain", (_, from) => from.plus(2)),
  form(
    "fr",
    `${NUMBER.fr} (?:prochains? |prochaines? )?(jours?|semaines?|mois)`,
    later("fr"),
    "((?:dans|d'ici|sous)(?: les| la)? (?:prochains? |prochaines? )?)",
  ),
  form(
    "fr",
    "()(semaine|mois|trimestre|annee)()",
    endOf("fr"),
    "((?:d'ici |avant |pour )?(?:cette|ce) )",
  ),
  form("fr", "()(semaine|mois|trimestre|annee)() (prochaine?)", endOf("fr")),
  form(
    "fr",
    `fin(?: du| de l'| de la| de| d')?(?: mois de| ce| cette)? ?()(semaine|mois|trimestre|annee|${month.fr})(?: (20\\d\\d))?( prochaine?)?`,
    endOf("fr"),
    "((?:(?:d'ici(?: a)?|avant|pour|a|en|jusqu'a) )?(?:la )?)",
  ),
  form(
    "fr",
    `()(${month.fr})(?: (20\\d\\d))?()`,
    endOf("fr"),
    "((?:en|courant|au mois de|au mois d') ?)",
  ),
  form("fr", `mi[- ](${month.fr})`, ([name], from) => dated("fr")(["15", name ?? ""], from)),
  form(
    "fr",
    "t([1-4])(?: (20\\d\\d))?",
    quarter,
    "((?:d'ici(?: la fin du)?|pour|au|avant(?: la fin du)?)(?: le)? )",
  ),
];

/** The forms in which each language names a day, in the order of how much they say. */
export const DAY_FORMS: Record<Locale, readonly DayForm[]> = { en: english, fr: french };
