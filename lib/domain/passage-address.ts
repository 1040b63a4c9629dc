import type { Quote } from "./resource";

/** Up to here a passage on one line is named whole, in UTF-16 units; a longer one by its two ends. */
const WHOLE = 80;
/** Below this a passage may be there twice: what stands before it is named too. */
const SHORT = 40;
/** Words that name an end of a passage, and what stands before it. */
const END_WORDS = 5;
const BEFORE_WORDS = 3;
/** Longest end, where words have no blanks between them. */
const LONGEST_END = 60;

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{N}]/u;

/**
 * The address at which a browser shows a passage: it scrolls there and marks it, where the page still has it; else it
 * opens the page.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageAddress(
  url: string,
  { text, prefix, suffix }: Pick<Quote, "text" | "prefix" | "suffix">,
): string {
  const lines = text
    .split("\n")
    .map(wordsOf)
    .filter((line) => line.length > 0);
  const first = lines[0] ?? [];
  const last = lines.at(-1) ?? [];
  // Browsers find whole words only.
  if (ENDS_IN_WORD.test(prefix) && BEGINS_IN_WORD.test(text) && first.length > 1) first.shift();
  if (BEGINS_IN_WORD.test(suffix) && ENDS_IN_WORD.test(text) && last.length > 1) last.pop();
  const whole = first.join(" ");
  if (whole === "") return url;
  const isWhole = lines.length === 1 && whole.length <= WHOLE;
  const named = isWhole
    ? coded(whole)
    : `${coded(first.slice(0, END_WORDS).join(" ").slice(0, LONGEST_END))},${coded(last.slice(-END_WORDS).join(" ").slice(-LONGEST_END))}`;
  const near = /\s$/.test(prefix) ? wordsOf(prefix).slice(1).slice(-BEFORE_WORDS).join(" ") : "";
  const beside = isWhole && whole.length < SHORT && near !== "" ? `${coded(near)}-,` : "";
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${beside}${named}`;
}

const wordsOf = (line: string): string[] => line.trim().split(/\s+/).filter(Boolean);

/** A hyphen, a comma and an ampersand have a meaning of their own there. */
const coded = (text: string): string => encodeURIComponent(text).replaceAll("-", "%2D");
