import type { TextRange } from "@/lib/domain/smart";

const ODD: Record<string, string> = { "’": "'", "‘": "'", ʼ: "'", "“": '"', "”": '"' };

/**
 * Lower case, no accents, straight apostrophes, plain spaces: what patterns are written for. Every UTF-16 unit
 * stays where it was, so a range found in the folded text is a range of the text.
 */
export function fold(text: string): string {
  let folded = "";
  for (const unit of text.split("")) {
    const plain = ODD[unit] ?? (/\s/.test(unit) ? " " : unit.toLowerCase());
    const bare = plain.normalize("NFD").charAt(0);
    folded += plain.length === 1 && bare ? bare : unit;
  }
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
  const found: TextRange[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const end = match.index + match[0].length;
    if (end > match.index) found.push({ start: match.index, end });
    else pattern.lastIndex = end + 1;
  }
  return found;
}

export const has = (pattern: RegExp, folded: string): boolean => folded.search(pattern) >= 0;

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
  const folded = fold(text);
  const found: TextRange[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (stop[0] === "." && ABBREVIATION.test(folded.slice(Math.max(0, end - 8), end))) continue;
    found.push(trimmed(text, { start, end }));
    start = end;
  }
  found.push(trimmed(text, { start, end: text.length }));
  return found.filter((range) => range.end > range.start);
}

/** The words of a folded text. */
export const tokens = (folded: string): string[] => folded.match(/[a-z0-9œ]+/g) ?? [];
