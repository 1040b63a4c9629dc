import type { TextRange } from "@/lib/domain/smart";

/** An author's words as a sentence goes on with them: no full stop, and no capital that only opened them. */
export const carriedOn = (said: string): string => {
  const bare = said.replace(/[\s.]+$/u, "");
  return OPENING.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
};

/**
 * What a person writes in a place, as the sentence around it goes on with it: "Chacun a parlé." becomes "chacun a
 * parlé". Where a sentence or a line begins, and where two capitals may be a full name, it stays as it is written.
 */
export function carriedInto(text: string, { start, end }: TextRange, answer: string): string {
  const said = answer.trim();
  const before = text.slice(0, start);
  const goesOnAfter = /^\s*[.,;:!?]/.test(text.slice(end));
  const begins = !/[^\s.!?…«“"][^\S\n]*$/u.test(before) || (!goesOnAfter && /:\s*$/.test(before));
  if (begins) return said;
  const isSmall = /^(?:\S+\s+[\p{Ll}\d]|[LJ][’'])/u.test(said) && OPENING.test(said);
  const joined = isSmall ? said.charAt(0).toLowerCase() + said.slice(1) : said;
  return goesOnAfter ? joined.replace(/[\s.]+$/u, "") : joined;
}

/** Names that end as French verbs do. */
const NAMES =
  "Alexander|Alexandre|Amir|Aurore|Casimir|Christopher|Claire|Didier|Éléonore|Esther|Gautier|Grégoire|Heather|Isidore|Javier|Jennifer|Oliver|Olivier|Omer|Peter|Pierre|Roger|Théodore|Victoire|Vladimir|Walter|Xavier|Xavière";

/** First words that are written small within a sentence; the capital of any other may be a name's. */
const OPENING = new RegExp(
  `^(?:(?:The|An?|My|Our|Your|We|They|He|She|It|You|This|That|To|So|Because|When|If|At|By|For|With|After|Before|Each|Every|Everyone|Everybody|Nobody|All|Les?|La|Une?|Des|Mon|Ma|Mes|Notre|Nos|Nous|On|Je|Ils?|Elles?|Ce|Cela|Pour|Afin|Parce|Quand|Si|En|Au|Aux|Avec|Après|Avant|Que|Chacune?|Chaque|Tous|Toutes|Tout|Toute|Personne|(?!(?:${NAMES})(?!\\p{L}))\\p{L}{3,}(?:er|ir|re|oir))(?![\\p{L}’'])|[LJ][’']|Qu[’'])`,
  "u",
);
