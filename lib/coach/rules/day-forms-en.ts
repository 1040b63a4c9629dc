import {
  type DayForm,
  dated,
  endOf,
  form,
  fullDay,
  iso,
  later,
  month,
  NAMED,
  NUMBER,
  ofMonth,
  ofThisMonth,
  placeIn,
  quarter,
  slashed,
  WEEKDAYS,
  weekday,
  weeksFrom,
} from "./day-forms";

/** The forms in which English names a day. */
export const english: readonly DayForm[] = [
  form("en", "(\\d{4})-(\\d\\d)-(\\d\\d)", iso),
  form("en", "(\\d{1,2})/(\\d{1,2})(?:/(20\\d\\d|\\d\\d))?", slashed("en"), NAMED.en),
  form("en", "(\\d{1,2})\\.(\\d{1,2})\\.?(20\\d\\d)?", slashed("fr"), NAMED.en),
  form(
    "en",
    `(?:(?:${weekday.en}),? )?(?:the )?(\\d{1,2}(?=st|nd|rd|th| )|first(?= of))(?:st|nd|rd|th)?(?: of)? (${month.en})\\.?(?:,? (20\\d\\d))?`,
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
    `(next |this |this coming )?(${fullDay.en})( week)?`,
    ([which, name, week], from) => {
      const day = placeIn(WEEKDAYS.en, name);
      const coming = which === "next " ? from.plus(7 - from.weekday + day) : from.next(day);
      return week ? coming.plus(7) : coming;
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
  form("en", "(?:the )?day after tomorrow", (_, from) => from.plus(2)),
  form("en", `${NUMBER.en} weeks? from (now|today|tomorrow|${fullDay.en})`, weeksFrom),
  form("en", "(\\d{1,2})(?:st|nd|rd|th) of (?:this|(next)) month", ofMonth),
  form("en", "eow", (_, from) => from.endOfWeek()),
  form("en", `tomorrow`, (_, from) => from.plus(1)),
  form(
    "en",
    `${NUMBER.en} (days?|weeks?|months?|fortnights?|hours?)`,
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
