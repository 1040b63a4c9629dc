/** Longest beginning of a word that is told apart, in UTF-16 units. */
const WORD_LENGTH = 40;

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
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

/** How many words with accents or capitals are remembered: most texts use the same ones. */
const REMEMBERED = 20_000;
const folded = new Map<string, string>();

/** A word in its place in a text: UTF-16 units, end excluded. */
export interface Word {
  /** As it is compared: without accents, case or ligatures. */
  folded: string;
  start: number;
  end: number;
}

/** The word as it is compared: "Œuvré" and "oeuvre" are the same. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.slice(0, WORD_LENGTH);
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

/** The words of a text, one by one, without what French elides. */
export function* wordsOf(text: string): Generator<Word> {
  for (const { 0: raw, index: start } of text.matchAll(WORDS)) {
    const end = start + raw.length;
    const plain = fold(raw);
    const next = text[end];
    const isElided = next !== undefined && APOSTROPHES.includes(next) && ELIDED.has(plain);
    if (plain !== "" && !isElided) yield { folded: plain, start, end };
  }
}
