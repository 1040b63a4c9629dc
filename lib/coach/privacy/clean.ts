import { withoutOrders } from "./orders";

/** What a place in a text is called while it stands for what a model is not told. */
export const KINDS = ["PERSON", "NAME", "EMAIL", "LINK", "PHONE", "NUMBER", "HANDLE"] as const;
export type Kind = (typeof KINDS)[number];

const kinds = KINDS.join("|");
const anyCase = [...KINDS, ...KINDS.map((kind) => kind.toLowerCase())].join("|");
/** A stand-in, as models write it back: in small letters, a blank for the line, the brackets lost. */
export const STAND_IN = new RegExp(
  `\\[\\s*(?:${anyCase}|[Pp]erson|[Nn]ame)[\\s_-]?\\d+[a-z]?\\s*\\]|(?<![\\p{L}\\p{N}_])(?:${kinds})_\\d+[a-z]?(?![\\p{L}\\p{N}_])`,
  "gu",
);

/**
 * Characters that no reader sees and a model reads: zero widths, directions, fillers, tags, variation selectors,
 * and controls other than tab and line feed.
 */
const HIDDEN = /\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]|(?![\t\n])\p{Cc}/gu;

/** What opens and closes the data in a question to a model; nobody's words may. */
const FENCE = /<\s*\/?\s*data\b[^>]*>?/gi;

/** A text as its reader sees it, in one form of its accents. */
export const seen = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(HIDDEN, "").normalize("NFC");

/** A text without what only a machine would notice in it: hidden characters, stand-ins, the fence of the data. */
export function clean(text: string): string {
  let cleaned = seen(text);
  // What is left after one was taken out may make another.
  for (let before = ""; before !== cleaned; ) {
    before = cleaned;
    cleaned = cleaned.replace(STAND_IN, "").replace(FENCE, "");
  }
  return cleaned;
}

/** The most of a page that a model is told, in UTF-16 units. */
export const CLIP_LENGTH = 1_500;
/** How far into a page this looks for that much, past what is hidden, blank or an order. */
const CLIP_REACH = 20_000;

/** The beginning of a page's words, clean, without orders to a model, of a bounded length; never half a character. */
export const clipOf = (text: string): string =>
  withoutOrders(clean(text.slice(0, CLIP_REACH)))
    .replace(/[^\S\n]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim()
    .slice(0, CLIP_LENGTH)
    .replace(/[\ud800-\udbff]$/, "");
