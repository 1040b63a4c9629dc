/** Letters on each side of the caret that tell its place. */
const TELLING = 64;

/**
 * Where the caret goes when a text changes under it: where the letters around it are most alike. At the end of a
 * word it stays at the end of one, so that what is typed next is glued to nobody's word.
 */
export function placeOfCaret(
  { text, caret }: { text: string; caret: number },
  now: string,
): number {
  const before = text.slice(Math.max(0, caret - TELLING), caret);
  const after = text.slice(caret, caret + TELLING);
  const mustBeFree = isFree(text[caret]);
  let best = { place: now.length, alike: 0 };
  for (let place = 0; place <= now.length; place++) {
    if (mustBeFree && !isFree(now[place])) continue;
    let left = 0;
    while (left < before.length && before.at(-1 - left) === now[place - 1 - left]) left++;
    let right = 0;
    while (right < after.length && after[right] === now[place + right]) right++;
    if (left + right > best.alike) best = { place, alike: left + right };
  }
  return best.place;
}

const isFree = (letter: string | undefined) => letter === undefined || /\s/u.test(letter);
