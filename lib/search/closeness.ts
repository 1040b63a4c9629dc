/** Shortest word in which one wrong letter is forgiven. */
export const TYPO_LENGTH = 4;
/** From this length on, a word may be mistyped and unfinished at once; shorter ones would find half the dictionary. */
export const UNFINISHED_TYPO_LENGTH = 6;

/** How near a word is to what was typed. */
export type Closeness = "exact" | "prefix" | "typo";

/**
 * How near a word is to what was typed: the same, its beginning, or one letter away from it (one too many, one
 * missing, one wrong, two swapped). Null when it is none of these. Both are folded.
 */
export function closeness(typed: string, word: string, mayHaveTypo: boolean): Closeness | null {
  if (word.startsWith(typed)) return word.length === typed.length ? "exact" : "prefix";
  return mayHaveTypo && isOneLetterAway(typed, word) ? "typo" : null;
}

function isOneLetterAway(typed: string, word: string): boolean {
  const { length } = typed;
  if (length < TYPO_LENGTH || word.length < length - 1) return false;
  const isWhole = length < UNFINISHED_TYPO_LENGTH;
  if (isWhole && word.length > length + 1) return false;
  let at = 0;
  while (typed.charCodeAt(at) === word.charCodeAt(at)) at++;
  // Nobody who types "pres" means "après": the first of four letters is right.
  if (length === TYPO_LENGTH && at === 0) return false;
  const [here, next] = [typed.charCodeAt(at), typed.charCodeAt(at + 1)];
  const [wordHere, wordNext] = [word.charCodeAt(at), word.charCodeAt(at + 1)];
  // Most words differ in the letter after, too: asked first, since it costs least.
  const isLast = at + 1 >= length;
  const goesOn = (typedFrom: number, wordFrom: number) =>
    (!isWhole || length - typedFrom === word.length - wordFrom) &&
    word.startsWith(typed.slice(typedFrom), wordFrom);
  return (
    ((isLast || next === wordNext) && at < word.length && goesOn(at + 1, at + 1)) || // one wrong
    ((isLast || next === wordHere) && goesOn(at + 1, at)) || // one too many
    (here === wordNext && goesOn(at, at + 1)) || // one missing
    (here === wordNext && next === wordHere && goesOn(at + 2, at + 2)) // two swapped
  );
}
