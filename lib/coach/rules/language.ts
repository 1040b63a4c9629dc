import type { Locale } from "@/lib/domain/locale";
import { PLACEHOLDER } from "../proposal";
import { fold, tokens } from "./text";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that one of the two languages uses often and the other hardly ever. */
const TELLING: Record<Locale, ReadonlySet<string>> = {
  en: list(
    "the and of to is are was were be been it its this that these those with for from by at my your our their his her you he she they we us them not don doesn didn can could will would should shall what which who when where why how if because so have has had do does did get got make made more less better before after until every each week month year day time all any some no never always there here into about over than then also just only next last first i m ve re ll learn read write give run lead find help improve become feel talk meet call ask build finish start stop keep well good great thanks thank please work job team talks meetings",
  ),
  fr: list(
    "le la les et de des du un une est sont etait etre ai as avons avez ont avoir avec pour par dans sur sous chez que qui quoi dont ou mais donc car ne pas jamais toujours tu te toi ton ta tes je j mon ma mes moi il elle ils elles nous notre nos vous votre vos leur leurs son sa ses ce cet cette ces ca cela c l d n s qu y en au aux plus moins mieux tres bien avant apres depuis jusqu fin mois semaine jour annee an chaque tous toutes tout toute fois merci bravo peux peut veux fait faire lire ecrire parler apprendre prendre donner finir reussir trouver tenir devenir equipe reunion reunions travail quand comment pourquoi si sans entre aussi encore rien trop",
  ),
};
/** Letters that French writes and English does not. */
const FRENCH_LETTERS = /[àâæçèéêëîïôœùûü]/i;
const HEAD = "^\\s*(?:[ms]e |[ms]['’])?";
/** A verb as French dictionaries name it, at the head of a goal, before what French puts after one: "Animer un atelier". */
const FRENCH_VERB = new RegExp(
  `${HEAD}\\p{L}{3,}(?:er|ir|oir|dre|tre|ire)\\s+(?:[ldmn]['’]|(?:le|la|les|un|une|des|du|de|mon|ma|mes|son|sa|ses|notre|nos|au|aux|en|ce|cet|cette|deux|trois|quatre|cinq|dix|sur|avec|sans|par|pour|chaque|plus|moins|mieux|bien)(?!\\p{L}))`,
  "iu",
);
/** Verbs of goals that French names so and English never does; "Winter pruning" and "Paper plane" are no French. */
const KNOWN_VERB = new RegExp(
  `${HEAD}(?:accueillir|acheter|aider|aimer|aller|am[ée]liorer|animer|appeler|apprendre|arr[êe]ter|assister|augmenter|changer|chanter|chercher|coder|coudre|comprendre|conduire|construire|convaincre|courir|cr[ée]er|cuisiner|danser|d[ée]couvrir|d[ée]crocher|d[ée]l[ée]guer|d[ée]velopper|devenir|diminuer|diriger|donner|dormir|[ée]couter|[ée]conomiser|enseigner|[ée]viter|expliquer|g[ée]rer|jardiner|jouer|lancer|ma[îi]triser|manger|marcher|mener|monter|nager|obtenir|offrir|organiser|ouvrir|parler|partager|partir|passer|peindre|planter|poser|pr[ée]parer|pr[ée]senter|progresser|publier|ranger|r[ée]diger|r[ée]duire|reprendre|r[ée]server|rester|r[ée]ussir|r[ée]viser|savoir|sortir|suivre|tailler|terminer|traduire|travailler|utiliser|vendre|v[ée]rifier|visiter|voyager)(?!\\p{L})`,
  "iu",
);
/** Words of English that end as a French verb does. */
const ENGLISH_ER =
  /^\s*(?:remember|deliver|answer|consider|offer|order|enter|cover|discover|gather|master|register|transfer|volunteer|mentor|better|other|after|never|over|wire|hire|share|fire|acquire|inquire|require|inspire|center|cater|foster|pair|repair|stir|air|alter|filter|enter|water|monitor|render|their)\b/i;

/**
 * The language that a text is written in; null when nothing tells: figures, names, a word that both share. A place
 * to fill in does not count, since the coach may have written it.
 */
export function languageOf(text: string): Locale | null {
  const own = text.replace(new RegExp(PLACEHOLDER.source, "g"), " ");
  const said = tokens(fold(own));
  const count = (locale: Locale) => said.filter((word) => TELLING[locale].has(word)).length;
  const isEnglishVerb = ENGLISH_ER.test(own);
  const isFrenchVerb = (FRENCH_VERB.test(own) || KNOWN_VERB.test(own)) && !isEnglishVerb;
  const english = count("en") + (isEnglishVerb ? 1 : 0);
  const french = count("fr") + (FRENCH_LETTERS.test(own) ? 1 : 0) + (isFrenchVerb ? 1 : 0);
  if (english === french) return null;
  return english > french ? "en" : "fr";
}

/** The language to read a text in: its own, and the reader's where it tells none. */
export const languageFor = (text: string, otherwise: Locale): Locale =>
  languageOf(text) ?? otherwise;
