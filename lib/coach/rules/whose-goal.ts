import type { Locale } from "@/lib/domain/locale";
import { fold } from "./text";

/** Someone that a goal is for who is not its author. */
export interface Whose {
  /** Who will act, in the author's words: "Lea", "my mentee", « elle ». */
  who: string;
  /** Where the goal's own verb begins, in UTF-16 units. */
  verbAt: number;
}

/** What a goal is put in for someone; all over the text as it is written, since names show by their capital. */
interface Openings {
  /** What its author wants of someone: "I want Lea to". */
  wished: readonly RegExp[];
  /** Someone told as who acts: "She should". */
  acting: readonly RegExp[];
  /** A first word that may be a name, where the rest says that it is a person's. */
  named: RegExp;
  person: RegExp;
  /** Where this is said, the goal is its author's: "Python will be easier for me". */
  self: RegExp;
}

const NO_NAME =
  "(?:English|French|Spanish|German|Italian|Excel|Python|Java|Anglais|Word|Monday|Tuesday|Wednesday|Thursday|Friday|I)(?!\\p{L})";
const NAME = `(?!${NO_NAME})\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}-]+)?`;
const EN = `${NAME}|[Mm]y mentee`;
const FR = `${NAME}|mon mentoré|ma mentorée|ils?(?= )|elles?(?= )`;
const MODAL = "(?:should|will|must|needs? to|ha(?:s|ve) to|can|could|ought to)";
const at = (source: string): RegExp => new RegExp(`^${source}`, "u");

const openings: Record<Locale, Openings> = {
  en: {
    wished: [
      at(
        `I(?:['’]d| would)?(?: really| also| just)* (?:want|like|love|need|expect|wish) (${EN}|her|him|them) to `,
      ),
      at(
        `(?:I (?:hope|wish)|[Mm]y (?:goal|hope|wish|aim) is)(?: that)? (${EN}|she|he|they) (?:(?:will|would|can) )?`,
      ),
      at(`[Mm]y (?:goal|hope|wish|aim) for (${EN}|her|him|them) is (?:to |that (?:she|he|they) )`),
      at(`For (${EN}|her|him|them) to `),
    ],
    acting: [at(`(She|He|They|My mentee) (?:${MODAL} )?(?=[a-z])`)],
    named: at(`(${NAME}) (?:${MODAL}|[a-z]+s) (?=[a-z])`),
    person: /\b(?:her|his|herself|himself|alone)\b/,
    self: /\b(?:i|me|my|mine|myself)\b/,
  },
  fr: {
    wished: [
      at(
        `(?:Je (?:veux|voudrais|souhaite|souhaiterais)|J[’'](?:aimerais|espère|attends)|Il fau(?:drai)?t|(?:Mon|L[’'])\\s?objectif est)(?: bien| vraiment| aussi)? qu(?:e |[’'])(${FR}) `,
      ),
      at(
        `Mon objectif pour (${NAME}|elle|lui|mon mentoré|ma mentorée) est (?:qu[’'](?:elle|il) |que ${NAME} |de |d[’'])`,
      ),
      at(`Qu(?:e |[’'])(${FR}) `),
    ],
    acting: [
      at(
        "(Elles?|Ma mentorée|Mon mentoré|Ils?(?! (?:fau|s[’']agi|y a|est (?:temps|question|important|utile)|serait|suffi|vaut|reste|me |m[’']))) (?=\\p{Ll})",
      ),
    ],
    named: at(`(${NAME}) (?=\\p{Ll})(?!(?:et|ou|de|en|pour|avec|au|du|des) )`),
    person: /(?<![a-z])(?:seule?|elle-meme|lui-meme|sa|son|ses)(?![a-z])/,
    self: /(?<![a-z])(?:je|j'|me|m'|moi|mon|ma|mes)(?![a-z])/,
  },
};

/** How English says who acts of those that something is wanted of. */
const ACTING: Record<string, string> = { her: "she", him: "he", them: "they", lui: "il" };

/** Whom a goal is for, where its author wants it of someone else; null for a goal of their own. */
export function whoseGoal(statement: string, locale: Locale): Whose | null {
  const { wished, acting, named, person, self } = openings[locale];
  const folded = fold(statement);
  const found = (pattern: RegExp): Whose | null => {
    const [all, name] = pattern.exec(statement) ?? [];
    if (!all || !name) return null;
    const isName = !/^(?:She|He|They|My|Elles?|Ils?|Ma|Mon) |^(?:She|He|They|Elles?|Ils?)$/.test(
      name,
    );
    const who = isName ? name : name.charAt(0).toLowerCase() + name.slice(1);
    return { who: ACTING[who] ?? who, verbAt: all.length };
  };
  const first = (patterns: readonly RegExp[]) =>
    patterns.map(found).find((one) => one !== null) ?? null;
  const wish = first(wished);
  if (wish) return wish;
  if (self.test(folded.replace(/^m(?:y|a|on) ment/, ""))) return null;
  return first(acting) ?? (person.test(folded) ? found(named) : null);
}
