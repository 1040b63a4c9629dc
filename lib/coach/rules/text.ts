import type { TextRange } from "@/lib/domain/smart";

const ODD: Record<string, string> = { "’": "'", "‘": "'", ʼ: "'", "“": '"', "”": '"' };

/**
 * Lower case, no accents, straight apostrophes, plain spaces: what patterns are written for. Every UTF-16 unit
 * stays where it was, so a range found in the folded text is a range of the text.
 */
export function fold(text: string): string {
  const known = lately.get(text);
  if (known !== undefined) return known;
  let folded = "";
  for (let at = 0; at < text.length; at++)
    folded += folds.get(text.charAt(at)) ?? foldUnit(text.charAt(at));
  if (lately.size >= MOST_FOLDED) lately.clear();
  lately.set(text, folded);
  return folded;
}

/** The texts folded last: a check and what it asks fold the same text many times over. */
const lately = new Map<string, string>();
const MOST_FOLDED = 50;
/** What each unit met so far is folded to: a check folds the same letters thousands of times. */
const folds = new Map<string, string>();

function foldUnit(unit: string): string {
  const plain = ODD[unit] ?? (/\s/.test(unit) ? " " : unit.toLowerCase());
  const bare = plain.normalize("NFD").charAt(0);
  const folded = plain.length === 1 && bare ? bare : unit;
  folds.set(unit, folded);
  return folded;
}

/** A pattern for folded text that matches whole words only. */
export const words = (source: string): RegExp =>
  new RegExp(`(?<![a-z0-9œ])(?:${source})(?![a-z0-9œ])`, "g");

/** A part of a pattern that any of these fits. */
export const oneOf = (...those: readonly string[]): string => `(?:${those.join("|")})`;

/** A pattern for folded text that any of these phrases fits, as whole words. */
export const phrases = (...those: readonly string[]): RegExp => words(those.join("|"));

/** Where a global pattern matches, in order; offsets into the text it is given. `matchAll` would build long patterns anew. */
export function findAll(pattern: RegExp, folded: string): TextRange[] {
  compile(pattern, folded);
  const found: TextRange[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const end = match.index + match[0].length;
    if (end > match.index) found.push({ start: match.index, end });
    else pattern.lastIndex = end + 1;
  }
  return found;
}

export function has(pattern: RegExp, folded: string): boolean {
  compile(pattern, folded);
  return folded.search(pattern) >= 0;
}

const compiled = { narrow: new WeakSet<RegExp>(), wide: new WeakSet<RegExp>() };
/** From this length on, engines compile a pattern at once; below it, they first interpret it. */
const LONG = 1_000;
const BLANKS = { narrow: " ".repeat(LONG), wide: "…".padEnd(LONG) };

/**
 * Has a pattern compiled before its first use: to interpret one of hundreds of words first takes ten times as long,
 * which who types would feel. Engines keep two programs, the second for texts beyond Latin-1.
 */
function compile(pattern: RegExp, folded: string): void {
  if (compiled.narrow.has(pattern) && compiled.wide.has(pattern)) return;
  const width = /[^\0-\xff]/.test(folded) ? "wide" : "narrow";
  if (compiled[width].has(pattern)) return;
  compiled[width].add(pattern);
  BLANKS[width].search(pattern);
}

export const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** Leaves the blanks at both ends out of a range. */
export function trimmed(text: string, { start, end }: TextRange): TextRange {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  const rest = part.trim().length;
  return { start: start + (rest ? lead : 0), end: start + (rest ? lead + rest : 0) };
}

const STOP = /[.!?…]+["»)\]]*(?=\s|$)|\n+/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|m|mme|mlle|st|no|p|e\.g|i\.e|vs|etc|cf|ex|env)\.$/;

/** The sentences of a text, their final mark included. */
export function sentences(text: string): TextRange[] {
  const found: TextRange[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    const isAbbreviation = () => ABBREVIATION.test(fold(text.slice(Math.max(0, end - 8), end)));
    if (stop[0] === "." && isAbbreviation()) continue;
    found.push(trimmed(text, { start, end }));
    start = end;
  }
  found.push(trimmed(text, { start, end: text.length }));
  return found.filter((range) => range.end > range.start);
}

/** The words of a folded text. */
export const tokens = (folded: string): string[] => folded.match(/[a-z0-9œ]+/g) ?? [];
