import { diffIndices } from "node-diff3";

/** A stretch that both sides changed: what they made of it, and what both began from. */
export interface Stretch {
  theirs: readonly string[];
  base: readonly string[];
  mine: readonly string[];
}

interface Difference {
  buffer1: readonly [start: number, length: number];
  buffer1Content: readonly string[];
  buffer2Content: readonly string[];
}

/**
 * The words of both sides, theirs first. Where both went on typing, each goes on in its own place: a word that
 * was half typed does not stay beside the whole one.
 */
export function joinStretch({ theirs, base, mine }: Stretch): string[] {
  const [followed, own] = [follow(base, theirs), follow(base, mine)];
  if (!followed || !own) return both(theirs, mine);
  const joined = both(followed.before, own.before);
  for (const [place, word] of base.entries()) {
    const one = followed.steps[place];
    const other = own.steps[place];
    if (!one || !other) continue;
    joined.push(...joinWord(word, one.word, other.word));
    // Whoever changed the word typed on from there.
    const isMine = other.word !== word;
    joined.push(...(isMine ? both(other.after, one.after) : both(one.after, other.after)));
  }
  return joined;
}

/** What one side made of each word, and what it put after it; null when a word is gone. */
function follow(base: readonly string[], side: readonly string[]) {
  const places: number[] = [];
  for (const word of base) {
    const from = (places.at(-1) ?? -1) + 1;
    const same = side.indexOf(word, from);
    const place = same >= 0 ? same : side.findIndex((to, at) => at >= from && goesOn(word, to));
    if (place < 0) return null;
    places.push(place);
  }
  const steps = places.map((place, step) => ({
    word: side[place] ?? "",
    after: side.slice(place + 1, places[step + 1]),
  }));
  return { before: side.slice(0, places[0]), steps };
}

/** Whether somebody made one word of the other by typing or deleting at its end, or a space before it. */
function goesOn(from: string, to: string): boolean {
  const [left, right] = [from.trimStart(), to.trimStart()];
  if (left === "" || right === "") return to.startsWith(from);
  return right.startsWith(left) || left.startsWith(right);
}

/** A word as both sides leave it, and the space before it; twice where both changed it. */
function joinWord(base: string, theirs: string, mine: string): string[] {
  const [from, one, other] = [base.trimStart(), theirs.trimStart(), mine.trimStart()];
  if (one !== from && other !== from && one !== other) return [theirs, mine];
  const spaceOf = (word: string) => word.slice(0, word.length - word.trimStart().length);
  const space = spaceOf(theirs) === spaceOf(base) ? spaceOf(mine) : spaceOf(theirs);
  return [space + (one === from ? other : one)];
}

/** The shortest text that holds both in their order. */
function both(a: readonly string[], b: readonly string[]): string[] {
  const words: string[] = [];
  let read = 0;
  const differences: Difference[] = diffIndices([...a], [...b]);
  for (const { buffer1, buffer1Content, buffer2Content } of differences) {
    const [start, length] = buffer1;
    words.push(...a.slice(read, start), ...buffer1Content, ...buffer2Content);
    read = start + length;
  }
  return [...words, ...a.slice(read)];
}
