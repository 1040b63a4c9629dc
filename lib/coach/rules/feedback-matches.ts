import type { TextRange } from "@/lib/domain/smart";
import type { FlagRule } from "./feedback-lexicon";
import { findAll } from "./text";

/** Where a rule’s pattern matches, with what must follow it. */
export function matchesOf(rule: FlagRule, folded: string): TextRange[] {
  const { pattern, holds, followedBy, followedNotBy } = rule;
  const found = findAll(pattern, folded).filter(
    ({ start, end }) =>
      !holds ||
      wordStarts(folded, start, end).some((at) => holds.at(` ${folded.slice(at, end)}`) > 0),
  );
  if (!followedBy) return found;
  return found.flatMap(({ start, end }) => {
    // The last word of the lead may be what is looked for: “surly” is no adverb.
    const last = folded.lastIndexOf(" ", end - 1);
    const from = [end, last].find((at) => at > start && followedBy.at(folded.slice(at)) > 0);
    if (from === undefined) return [];
    const to = from + followedBy.at(folded.slice(from));
    return followedNotBy?.test(folded.slice(to)) ? [] : [{ start, end: to }];
  });
}

const wordStarts = (folded: string, start: number, end: number): number[] =>
  [...folded.slice(start, end).matchAll(/(?<![a-z0-9œ-])[a-z0-9œ]/g)].map(
    ({ index }) => start + index,
  );
