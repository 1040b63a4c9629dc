/** One stretch of a text that was put in the place of another: all that somebody does who types in one place. */
interface Splice {
  from: number;
  to: number;
  text: string;
}

/**
 * Brings together two changes of a text that were made in one place each, and not within the same word. Where both
 * were made at the same place, whoever went on with a word goes first, so that it stays whole.
 *
 * @returns null when the changes meet in a word, one lies in the other, or both began to say the same
 */
export function mergeSplices(base: string, theirs: string, mine: string): string | null {
  const [one, other] = [spliceOf(base, theirs), spliceOf(base, mine)];
  if (one.from === one.to && other.from === other.to && one.from === other.from) {
    return insertBoth(base, one.from, one.text, other.text);
  }
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  if (!/\s/u.test(base.slice(first.to, second.from))) return null;
  return apply(apply(base, second), first);
}

/** What was put where, when all that both texts begin and end with is left alone. */
function spliceOf(from: string, to: string): Splice {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let end = 0;
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  return { from: start, to: from.length - end, text: to.slice(start, to.length - end) };
}

const apply = (base: string, { from, to, text }: Splice) =>
  base.slice(0, from) + text + base.slice(to);

const firstWord = (text: string) => /\S+/u.exec(text)?.[0];
const startsWord = (text: string) => /^\S/u.test(text);
const endsInWord = (text: string) => /\S$/u.test(text);

function insertBoth(base: string, at: number, theirs: string, mine: string): string | null {
  const [before, after] = [base.slice(0, at), base.slice(at)];
  const sayTheSame = firstWord(theirs) === firstWord(mine);
  if (startsWord(after) || sayTheSame) return null;
  const goesOn = (text: string) => endsInWord(before) && startsWord(text);
  if (goesOn(theirs) && goesOn(mine)) return null;
  const [first, second] = goesOn(mine) ? [mine, theirs] : [theirs, mine];
  const space = endsInWord(first) && startsWord(second) ? " " : "";
  return before + first + space + second + after;
}
