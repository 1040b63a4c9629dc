import { TYPO_LENGTH, UNFINISHED_TYPO_LENGTH } from "./closeness";

/** Comes after every letter. */
const LAST = "\uffff";

/** The place of the first of the ordered words that is not before a text. */
export function firstAtOrAfter(
  words: readonly string[],
  text: string,
  from = 0,
  until = words.length,
): number {
  let low = from;
  let high = until;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place after the last word with a beginning. */
export const pastBeginning = (
  words: readonly string[],
  beginning: string,
  from = 0,
  until = words.length,
): number => firstAtOrAfter(words, beginning + LAST, from, until);

/**
 * Finds the places of all ordered words that are one letter away from what was typed, as `closeness` has it, without
 * looking at the others: at each letter it asks only for the letters that words go on with there. A place may come
 * twice; words that begin with what was typed do not come.
 */
export function eachTypo(
  words: readonly string[],
  typed: string,
  found: (place: number) => void,
): void {
  const { length } = typed;
  if (length < TYPO_LENGTH) return;
  const isWhole = length < UNFINISHED_TYPO_LENGTH;
  const take = (text: string, from: number, until: number) => {
    for (let place = firstAtOrAfter(words, text, from, until); place < until; place++) {
      const word = words[place] ?? "";
      if (!word.startsWith(text)) return;
      if (isWhole && word.length > text.length) return;
      if (!word.startsWith(typed)) found(place);
    }
  };
  let from = 0;
  let until = words.length;
  for (let at = 0; at < length; at++) {
    const before = typed.slice(0, at);
    from = firstAtOrAfter(words, before, from, until);
    until = pastBeginning(words, before, from, until);
    if (from === until) return;
    // Of four letters the first is right.
    if (at === 0 && length === TYPO_LENGTH) continue;
    const here = typed.charAt(at);
    const rest = typed.slice(at);
    const after = typed.slice(at + 1);
    take(before + after, from, until);
    if (after !== "") take(before + after.charAt(0) + here + after.slice(1), from, until);
    for (let place = from; place < until; ) {
      const letter = (words[place] ?? "").charAt(at);
      if (letter === "") {
        place++;
        continue;
      }
      const end = pastBeginning(words, before + letter, place, until);
      if (letter !== here) {
        take(before + letter + after, place, end);
        take(before + letter + rest, place, end);
      }
      place = end;
    }
  }
}
