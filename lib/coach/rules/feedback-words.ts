import { oneOf } from "./text";

const each = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("_", " "));

/** Any of these words, set apart by blanks, as a part of a pattern; a low line is a space inside a wording. */
export const listed = (text: string): string => oneOf(...each(text));

/** Many words to look up, where a pattern of them all would be slow to build. */
export interface WordList {
  /** How long the wording of this list is that stands, after one space, at the start of a folded text; 0 if none does. */
  at(rest: string): number;
}

/** The longest wordings of a list have this many words. */
const LONGEST = 4;
const FIRST_WORD = /^ ([a-z0-9œ'-]+)/;
const GOES_ON = /[a-z0-9œ'-]/;
/** What French puts before a noun after a verb or an adverb. */
const LINK = /^ (?:d'|de |l')/;
const PLAIN = /^[a-z0-9œ' -]+$/;

/** A list of wordings; those that are no plain words are patterns. */
function listOf(wordings: readonly string[]): WordList {
  const plain = byFirstWord(wordings.filter((one) => PLAIN.test(one)));
  const odd = wordings.filter((one) => !PLAIN.test(one));
  const pattern = odd.length > 0 ? new RegExp(`^ ${oneOf(...odd)}(?![a-z0-9œ])`) : null;
  const at = (rest: string): number => {
    const first = FIRST_WORD.exec(rest)?.[1] ?? "";
    const found = plain
      .get(first)
      ?.find((one) => rest.startsWith(one, 1) && !GOES_ON.test(rest.charAt(one.length + 1)));
    return found === undefined ? (pattern?.exec(rest)?.[0].length ?? 0) : found.length + 1;
  };
  return {
    at(rest) {
      const own = at(rest);
      const link = LINK.exec(rest)?.[0];
      if (own > 0 || (!link && rest.startsWith(" "))) return own;
      const lead = link?.length ?? 1;
      const linked = at(` ${rest.slice(lead)}`);
      return linked && linked + lead - 1;
    },
  };
}

/** Under each first word the wordings that begin with it, those of most words first. */
function byFirstWord(wordings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const length = (wording: string) => wording.split(" ").length;
  const found = new Map<string, string[]>();
  for (const wording of wordings) {
    if (length(wording) > LONGEST) continue;
    const [first = ""] = wording.split(" ", 1);
    const same = found.get(first);
    if (same) same.push(wording);
    else found.set(first, [wording]);
  }
  for (const same of found.values()) same.sort((one, other) => length(other) - length(one));
  return found;
}

/** The words of this text, set apart by blanks; a low line is a space inside a wording. */
export const wordList = (text: string): WordList => listOf(each(text));

/** How French words end, folded: the masculine, then what stands in its place in the other forms. */
const ENDINGS: readonly [RegExp, readonly string[]][] = [
  [/eux$/, ["eux", "euse", "euses"]],
  [/teur$/, ["teur", "teurs", "teuse", "teuses", "trice", "trices"]],
  [/eur$/, ["eur", "eurs", "euse", "euses"]],
  [/if$/, ["if", "ifs", "ive", "ives"]],
  [/eau$/, ["eau", "eaux", "elle", "elles"]],
  [/al$/, ["al", "ale", "ales", "aux"]],
  [/x$/, ["x", "se", "ses"]],
  [/s$/, ["s", "se", "ses", "sse", "sses"]],
  [/e$/, ["e", "es", "ee", "ees"]],
];

/** The feminine and plural forms of a French word, folded; more than there are do no harm. */
function forms(wording: string): string[] {
  if (!PLAIN.test(wording)) return [wording];
  const [word = "", ...rest] = wording.split(" ");
  const ending = ENDINGS.find(([pattern]) => pattern.test(word));
  const doubled = /[lnt]$/.test(word) ? word + word.slice(-1) : word;
  const made = ending
    ? ending[1].map((by) => word.replace(ending[0], by))
    : [word, `${word}s`, `${word}e`, `${word}es`, `${doubled}e`, `${doubled}es`];
  return made.map((form) => [form, ...rest].join(" "));
}

/** The same as `listed`, in every gender and number of French; a pattern stays as it is. */
export const inflected = (text: string): string => oneOf(...each(text).flatMap(forms));

/** The same as `wordList`, in every gender and number of French; a pattern stays as it is. */
export const inflectedList = (text: string): WordList => listOf(each(text).flatMap(forms));

/** A list that holds whatever these lists hold. */
export const either = (...lists: readonly WordList[]): WordList => ({
  at: (rest) => Math.max(...lists.map((list) => list.at(rest))),
});
