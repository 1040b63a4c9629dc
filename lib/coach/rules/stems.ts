import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";
import { fold } from "./text";

/** A word of a text that says what it is about, and the form that stands for its whole family. */
export interface Told extends TextRange {
  stem: string;
  /** As it stands in the text. */
  said: string;
  /** One that fits almost any text: it supports a link and never makes one. */
  isCommon: boolean;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that say nothing of a subject: grammar, numbers, times. */
const EMPTY: Record<Locale, ReadonlySet<string>> = {
  en: list(
    "the and for with from into onto over under about after before again also although always among any anyone anything are been being both but can cannot could did does doing down during each either else even ever every everyone everything few had has have having her here hers him his how however its itself just least less let like many may might more most much must neither never nobody none nor not nothing now off often once one only other others our ours out own per perhaps quite rather really same shall she should since some someone something soon still such than that their theirs them themselves then there these they this those though through till too toward towards two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty ninety hundred thousand half twice unless until upon very was well were what when where whether which while who whom whose why will within without would yet you your yours yourself myself time times day days week weeks month months quarter quarters year years today tomorrow yesterday morning evening night nights weekly daily monthly yearly spring summer autumn winter january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday end ends first last next new percent",
  ),
  fr: list(
    "les des une aux avec sans pour par dans sur sous chez entre vers contre depuis pendant avant apres jusque jusqu lors lorsque quand que qui quoi dont mais donc car comme comment pourquoi parce puis puisque ainsi alors aussi encore deja toujours jamais souvent parfois tres trop plus moins mieux bien mal peu assez tant autant tout tous toute toutes chaque aucun aucune autre autres meme memes quel quelle quels quelles cet cette ces cela ceci celui celle ceux mon mes ton tes son ses notre nos votre vos leur leurs moi toi lui elle elles eux nous vous ils est sont etait etre ete avoir ont avait aura sera soit sorte facon maniere afin fois non oui pas rien personne quelque quelques plusieurs certains certaines deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent cents mille moitie tiers moyen jour jours semaine semaines mois trimestre trimestres an ans annee annees heure heures minute minutes matin soir nuit aujourd hui demain hier hebdomadaire mensuel mensuelle printemps ete automne hiver janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche fin debut milieu ici moins premier premiere dernier derniere prochain prochaine nouveau nouvelle nouvelles nouveaux passe petit petite petits petites grand grande grands grandes dit dire dont ceux",
  ),
};

/** Words that goals and pages of every subject share. */
const COMMON: Record<Locale, ReadonlySet<string>> = {
  en: list(
    "able ask answer become begin best better book build call change check choose course day do done easy end explain feel find finish get getting give giving go good great guide habit help improve keep know learn lesson life long look make making manage master mean need open people person place plan practice practise prepare project put question read ready right run running say see set show simple skill small speak start step stop story take taking talk team tell thing think tip tool try turn understand use using want way word work world write writing",
  ),
  fr: list(
    "aider aller apprendre arreter arriver attendre besoin bon bonne changer chercher chose choisir commencer comprendre conseil connaitre cours debuter demander devenir devoir donner ecrire equipe essayer etape exemple expliquer faire finir garder gens gerer guide habitude histoire idee jour laisser lire livre maitriser meilleur mener mettre mieux monde montrer mot ouvrir outil parler partir passer penser personne place plan point poser pouvoir prendre preparer projet question ramener regarder rendre reussir reussi savoir seul suivre tenir terminer tirer travail travailler trouver utiliser vie voir vouloir",
  ),
};

const ENDINGS: Record<Locale, readonly string[]> = {
  en: "ings ing ions ion edly ed ers er ors or ly ments ment es e".split(" "),
  fr: "ations ation atrice ateur ements ement euse eur trice ions ion ante ant ante ees ee es ez er ent ait ira ai ir is it e".split(
    " ",
  ),
};
/** Fewer letters than this would make strangers one family. */
const SHORTEST = 4;

/** The form that stands for a folded word’s family: "pruning" and "prune", « taille » and « tailler ». */
export function stemOf(word: string, locale: Locale): string {
  const one = word
    .replace(/ies$/, "y")
    .replace(/aux$/, "al")
    .replace(/(?<=[a-z]{3}[^s])[sx]$/, "");
  const ending = ENDINGS[locale].find(
    (end) => one.endsWith(end) && one.length - end.length >= SHORTEST,
  );
  const stem = ending ? one.slice(0, -ending.length) : one;
  // "swimmer" is of "swim", « déléguer » of « délégation ».
  return stem.replace(/([bdgmnpt])\1$/, "$1").replace(/(?<=[gq])u$/, "");
}

const commonStems: Record<Locale, ReadonlySet<string>> = {
  en: new Set([...COMMON.en].map((word) => stemOf(word, "en"))),
  fr: new Set([...COMMON.fr].map((word) => stemOf(word, "fr"))),
};

/** Before minutes that last; those of a meeting are written. */
const COUNTED = /(?<![a-z])(?:\d+|few|five|ten|fifteen|twenty|thirty|forty|sixty|ninety) $/;

/** The words of a text that say what it is about, in order. */
export function toldIn(text: string, locale: Locale): Told[] {
  const folded = fold(text);
  return [...folded.matchAll(/[a-zœ][a-z0-9œ+#]{2,}/g)].flatMap(({ 0: word, index }) => {
    if (EMPTY[locale].has(word)) return [];
    const isLength = /^minutes?$/.test(word) && COUNTED.test(folded.slice(0, index));
    const stem = isLength ? word : stemOf(word, locale);
    const end = index + word.length;
    const isCommon = commonStems[locale].has(stem);
    return [{ stem, isCommon, said: text.slice(index, end), start: index, end }];
  });
}
