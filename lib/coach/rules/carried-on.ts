import type { TextRange } from "@/lib/domain/smart";
import { isStepVerb } from "./if-then";
import { fold } from "./text";

/** An author's words as a sentence goes on with them: no full stop, and no capital that only opened them. */
export const carriedOn = (said: string): string => {
  const bare = said.replace(/[\s.]+$/u, "");
  return isOpening(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
};

/**
 * What a person writes in a place, as the sentence around it goes on with it: "Chacun a parlé." becomes "chacun a
 * parlé". Where a sentence or a line begins, and where two capitals may be a full name, it stays as it is written.
 */
export function carriedInto(text: string, { start, end }: TextRange, answer: string): string {
  const before = text.slice(0, start);
  const said = withoutLead(before, answer.trim());
  const goesOnAfter = /^\s*[.,;:!?]/.test(text.slice(end));
  const begins = !/[^\s.!?…«“"][^\S\n]*$/u.test(before) || (!goesOnAfter && /:\s*$/.test(before));
  if (begins) return said;
  const isSmall = /^(?:\S+\s+[\p{Ll}\d]|[LJ][’'])/u.test(said) && isOpening(said);
  const joined = isSmall ? said.charAt(0).toLowerCase() + said.slice(1) : said;
  return goesOnAfter ? joined.replace(/[\s.]+$/u, "") : joined;
}

/** An answer without the words that lead to it, where it begins with them: "by" after "by". */
function withoutLead(before: string, answer: string): string {
  const lead = words(before).slice(-LEAD);
  const said = words(answer);
  for (let count = Math.min(lead.length, said.length - 1); count > 0; count--) {
    const isSame = lead
      .slice(-count)
      .every((one, at) => fold(one[0]) === fold(said[at]?.[0] ?? ""));
    if (isSame) return answer.slice(said[count]?.index ?? 0);
  }
  return answer;
}

/** So many words lead to a place at most. */
const LEAD = 4;
const words = (text: string) => [...text.matchAll(/[\p{L}\p{N}]+/gu)];

/** Whether the first word is written small within a sentence. */
function isOpening(said: string): boolean {
  const [first = ""] = /^\p{L}+(?![\p{L}’'])/u.exec(said) ?? [];
  return (
    OPENING.test(said) ||
    (first !== "Mark" && /^\p{L}+ [\p{Ll}\d]/u.test(said) && isStepVerb(fold(first), "en"))
  );
}

/** Names that end as French verbs do. */
const NAMES =
  "Alexander|Alexandre|Amir|Aurore|Casimir|Christopher|Claire|Didier|Éléonore|Esther|Gautier|Grégoire|Heather|Isidore|Javier|Jennifer|Oliver|Olivier|Omer|Peter|Pierre|Roger|Théodore|Victoire|Vladimir|Walter|Xavier|Xavière";

/** First words that are written small within a sentence; the capital of any other may be a name's. */
const OPENING = new RegExp(
  `^(?:(?:Fewer|More|Less|Most|Some|Several|Few|Both|No|Not|None|There|These|Those|His|Her|Their|Its|Once|As|On|In|From|Until|Without|Moins|Plus|Aucune?|Plusieurs|Mieux|Deux|Trois|Voir|Être|Dire|Lire|Ne|Sans|Sur|Dans|Chez|Par|De|Du|Cet|Cette|Ces|Son|Sa|Ses|Leurs?|Tu|Vous|(?!(?:Sterling|Irving|Fleming)(?!\\p{L}))\\p{L}{3,}ing|The|An?|My|Our|Your|We|They|He|She|It|You|This|That|To|So|Because|When|If|At|By|For|With|After|Before|Each|Every|Everyone|Everybody|Nobody|All|Les?|La|Une?|Des|Mon|Ma|Mes|Notre|Nos|Nous|On|Je|Ils?|Elles?|Ce|Cela|Pour|Afin|Parce|Quand|Si|En|Au|Aux|Avec|Après|Avant|Que|Chacune?|Chaque|Tous|Toutes|Tout|Toute|Personne|(?!(?:${NAMES})(?!\\p{L}))\\p{L}{3,}(?:er|ir|re|oir))(?![\\p{L}’'])|[LJ][’']|Qu[’'])`,
  "u",
);
