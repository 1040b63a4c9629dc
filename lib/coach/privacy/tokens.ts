/** Letters in one token of a word that models' vocabularies do not hold whole. */
const LETTERS = 4.5;

/**
 * About how many tokens a text is, for a size to be told by: vocabularies differ by a tenth or two. A common word
 * is one, a longer one or an accent more, three figures one, and so is each mark.
 */
export function estimateTokens(text: string): number {
  let count = 0;
  for (const [piece] of text.matchAll(/\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu)) {
    if (/^\p{N}/u.test(piece)) count += Math.ceil(piece.length / 3);
    else if (/^\p{L}/u.test(piece)) count += tokensOf(piece);
    else count += 1;
  }
  return count;
}

const tokensOf = (word: string): number => {
  const accents = word.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return Math.max(1, Math.round((word.length + accents) / LETTERS));
};
