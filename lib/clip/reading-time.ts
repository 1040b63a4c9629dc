const WORDS_A_MINUTE = 220;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Words of a text; scripts that do not space their words count two characters as one. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced === 0 ? text : text.replace(UNSPACED, " ");
  return (spaced.match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}

/** Whole minutes to read so many words, at least 1 when there is a word. */
export function minutesToRead(words: number): number {
  return words === 0 ? 0 : Math.min(10_000, Math.max(1, Math.round(words / WORDS_A_MINUTE)));
}
