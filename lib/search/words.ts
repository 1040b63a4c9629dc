/** Longest beginning of a word that is told apart, in UTF-16 units. */
const WORD_LENGTH = 40;

const LETTER = /^[\p{L}\p{N}\p{M}]$/u;
const PLAIN = /^[a-z0-9]+$/;
const LETTERS: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
};
/** What French shortens before a vowel; it says nothing that anyone would look for. */
const ELIDED = new Set(["l", "d", "j", "m", "t", "s", "n", "c", "qu"]);
const APOSTROPHES = "'’ʼ";

/** How many words beyond Latin letters are remembered: most texts use the same ones. */
const REMEMBERED = 20_000;
const folded = new Map<string, string>();

/** A word in its place in a text: UTF-16 units, end excluded. */
export interface Word {
  /** As it is compared: without accents, case or ligatures. */
  folded: string;
  start: number;
  end: number;
}

/** Letters from here on may be compared otherwise beside others than alone. */
const PAST_LATIN = 0x250;
/** What a single Latin letter is compared as, once it was met. */
const latin: string[] = [];

/** The word as it is compared: "Œuvré" and "oeuvre" are the same. */
export function fold(word: string): string {
  let made = "";
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit >= PAST_LATIN) return foldWhole(word);
    latin[unit] ??= foldWhole(word.charAt(at));
    made += latin[unit];
  }
  return made.slice(0, WORD_LENGTH);
}

function foldWhole(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= REMEMBERED) folded.clear();
  const made = word
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[œæßøłđ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, "")
    .slice(0, WORD_LENGTH);
  folded.set(word, made);
  return made;
}

/** What each UTF-16 unit is, once it was met: most are met again and again. */
const units = new Uint8Array(65_536);
const [UNKNOWN, GAP, PART, PLAIN_PART, HALF] = [0, 1, 2, 3, 4];

function kindOf(unit: number): number {
  const known = units[unit] ?? GAP;
  if (known !== UNKNOWN) return known;
  const letter = String.fromCharCode(unit);
  const part = PLAIN.test(letter) ? PLAIN_PART : LETTER.test(letter) ? PART : GAP;
  const found = unit >= 0xd800 && unit <= 0xdfff ? HALF : part;
  units[unit] = found;
  return found;
}

/** The letter that is written in two units here, if it is one: its length, else 0. */
function pairAt(text: string, at: number): number {
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return LETTER.test(letter) ? letter.length : 0;
}

/**
 * Reads the words of a text one by one, without what French elides.
 *
 * @param read answers `false` once it has seen enough
 * @param from where to begin, in UTF-16 units: where an earlier reading stopped
 * @returns where the reading stopped
 */
export function eachWord(
  text: string,
  read: (folded: string, start: number, end: number) => boolean,
  from = 0,
): number {
  const { length } = text;
  for (let at = from; at < length; ) {
    const start = at;
    let isPlain = true;
    while (at < length) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === PLAIN_PART) {
        at++;
        continue;
      }
      const size = kind === PART ? 1 : kind === HALF ? pairAt(text, at) : 0;
      if (size === 0) break;
      isPlain = false;
      at += size;
    }
    if (at === start) {
      at++;
      continue;
    }
    const word = isPlain
      ? text.slice(start, Math.min(at, start + WORD_LENGTH))
      : fold(text.slice(start, at));
    if (word === "" || isElided(text, word, at)) continue;
    if (!read(word, start, at)) return at;
  }
  return length;
}

const isElided = (text: string, word: string, end: number): boolean =>
  word.length <= 2 &&
  end < text.length &&
  APOSTROPHES.includes(text.charAt(end)) &&
  ELIDED.has(word);

/** All words of a short text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (folded, start, end) => {
    words.push({ folded, start, end });
    return true;
  });
  return words;
}
