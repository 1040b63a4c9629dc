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
} from "./day-forms";

/** The forms in which French names a day. */
export const french: readonly DayForm[] = [
  form("fr", "(\\d{4})-(\\d\\d)-(\\d\\d)", iso),
  form("fr", "(\\d{1,2})[/.](\\d{1,2})(?:[/.](20\\d\\d|\\d\\d))?", slashed("fr"), NAMED.fr),
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
  form("fr", "(\\d{1,2}|1er) du mois(?: de)?( prochain)?(?! [djfmaons])", ofMonth),
  form(
    "fr",
    "(1er)(?=$|[.,;:)])",
    ofMonth,
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
    `${NUMBER.fr} (?:prochains? |prochaines? )?(jours?|semaines?|mois|h(?:eures?)?)`,
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
