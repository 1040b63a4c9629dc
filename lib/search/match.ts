import type { TextRange } from "@/lib/domain/smart";
import { type Closeness, closeness } from "./closeness";
import { type Level, levels, type SearchDocument } from "./document";
import { eachWord, wordsOf } from "./words";

/** A text with the stretches of it that were searched for. Text, never HTML. */
export interface Marked {
  text: string;
  ranges: TextRange[];
}

/** Longest title of a result, in UTF-16 units; whole fields serve as titles. */
const TITLE_LENGTH = 120;
/** What stands before the first match in a snippet, and all of it, in UTF-16 units. */
const BEFORE = 50;
const SNIPPET_LENGTH = 180;

/** What one match is worth by where it is and how near it is to what was typed. */
export const worth = (level: Level, near: Closeness): number =>
  ([1, 1.5, 3] as const)[level] * { exact: 2, prefix: 1.4, typo: 0.5 }[near];

/** How a document answers: what it is worth, and what to show. */
export interface Match {
  score: number;
  title: Marked;
  /** What surrounds the first match outside the title; null when all is in the title. */
  snippet: Marked | null;
}

/** Reads a document for every word that was typed; null when one is not there. The long part is read when it must be. */
export function matchDocument(
  { fields }: SearchDocument,
  typed: readonly string[],
  mayHaveTypo: boolean,
): Match | null {
  const best = typed.map(() => 0);
  let place = null as { text: string; start: number } | null;
  for (const { level, text } of fields) {
    // Of a long part no more is read than must be; of others, all that could say it better or is to be shown.
    const enough = level === levels.long ? 0 : worth(level, "exact");
    const isEnough = () =>
      (level === levels.long || place !== null) &&
      best.every((value) => value > 0 && value >= enough);
    if (isEnough()) continue;
    eachWord(text, (folded, start) => {
      for (const [index, word] of typed.entries()) {
        const near = closeness(word, folded, mayHaveTypo);
        if (!near) continue;
        const isShown = level === levels.title && start < TITLE_LENGTH;
        if (!place && !isShown) place = { text, start };
        best[index] = Math.max(best[index] ?? 0, worth(level, near));
        if (isEnough()) return false;
      }
      return true;
    });
  }
  if (best.some((value) => value === 0)) return null;
  // A field that says what the title says adds nothing to it.
  if (place && place.text.trim() === fields[0]?.text.trim() && place.start < TITLE_LENGTH)
    place = null;
  const mark = (text: string) => ({ text, ranges: rangesIn(text, typed, mayHaveTypo) });
  return {
    score: best.reduce((total, value) => total + value, 0),
    title: mark(cut(fields[0]?.text ?? "", 0, TITLE_LENGTH)),
    snippet: place && mark(cut(place.text, Math.max(0, place.start - BEFORE), SNIPPET_LENGTH)),
  };
}

function rangesIn(text: string, typed: readonly string[], mayHaveTypo: boolean): TextRange[] {
  return [...wordsOf(text)]
    .filter(({ folded }) => typed.some((word) => closeness(word, folded, mayHaveTypo)))
    .map(({ start, end }) => ({ start, end }));
}

/** A stretch of a text on one line, cut between words, with an ellipsis where something is left out. */
function cut(text: string, from: number, length: number): string {
  const start = from === 0 ? 0 : from + (/\s/.exec(text.slice(from, from + BEFORE))?.index ?? 0);
  const rest = text.slice(start, start + length);
  const isWhole = start + length >= text.length;
  const end = isWhole ? rest.length : (/\s\S*$/.exec(rest)?.index ?? rest.length);
  const line = rest.slice(0, end).replace(/\s+/g, " ").trim();
  return `${start > 0 ? "… " : ""}${line}${isWhole ? "" : "…"}`;
}
