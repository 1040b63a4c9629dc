import * as z from "zod";
import { RED_LABELS } from "./conflict-check";
import { FEEDBACK_FLAGS } from "./feedback-check";
import { Locale } from "./locale";
import { FullLine, PartRow, SHORT_TEXT } from "./record";
import type { TextRange } from "./smart";

/** Why words are taken to be for a person, beside a threat, which is a flag as well. */
const GRAVE = ["distress", "violence", "harassment"] as const;

/** A flag that its author finds wrong: it is not raised again for these words. Never leaves the device by itself. */
export const Disagreement = PartRow.extend({
  flag: z.enum([...FEEDBACK_FLAGS, ...RED_LABELS, ...GRAVE]),
  /** The language that the text was read in. */
  language: Locale,
  /** The words that were flagged. */
  words: FullLine,
  /** The sentence around them, cut at the length of a line: a judgement hangs on what stands beside it. */
  sentence: FullLine,
});
export type Disagreement = z.infer<typeof Disagreement>;

/** Something that the coach says of a stretch of a text. */
interface Marked extends TextRange {
  type: Disagreement["flag"];
}

/** The same words, whatever their spacing, capitals or apostrophes. */
const wordingOf = (words: string): string =>
  words.normalize("NFC").replaceAll("’", "'").replace(/\s+/g, " ").trim().toLowerCase();

/** Whether words that were flagged stand in this text. */
export const isAbout = (text: string, words: string): boolean =>
  wordingOf(text).includes(wordingOf(words));

/** The flags on a text that nobody disagreed with. */
export function standing<Flag extends Marked>(
  flags: readonly Flag[],
  text: string,
  disagreements: readonly Pick<Disagreement, "flag" | "words">[],
): Flag[] {
  const known = new Set(disagreements.map(({ flag, words }) => `${flag} ${wordingOf(words)}`));
  return flags.filter(({ type, start, end }) => {
    const said = text.slice(start, end).slice(0, SHORT_TEXT);
    return !known.has(`${type} ${wordingOf(said)}`);
  });
}

/** One line of JSON in the form that the checks are scored with: these words are not to be flagged so. */
export function asTestCase({ id, flag, language, words, sentence }: Disagreement): string {
  const start = Math.max(0, sentence.indexOf(words));
  const decoy = { not: flag, start, end: Math.min(sentence.length, start + words.length) };
  return JSON.stringify({ id, lang: language, text: sentence, flags: [], decoys: [decoy] });
}
