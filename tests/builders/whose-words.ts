import * as fc from "fast-check";
import { PLACEHOLDER, type ProposalSpan } from "@/lib/coach/proposal";
import { fold } from "@/lib/coach/rules/text";

const plain = (text: string): string => fold(text).replace(/\s+/g, " ").trim();

/**
 * The spans that are none of what a built-in proposal may be made of: its author's words as they stand, the
 * coach's linking words, places to fill in.
 *
 * @param links every linking word of the task
 */
export function strangeSpans(
  spans: readonly ProposalSpan[],
  given: readonly string[],
  links: string,
): ProposalSpan[] {
  const own = plain(given.join(" | "));
  return spans.filter(({ text, from }) => {
    if (plain(text) === "") return false;
    if (from === "to-fill") return text.replace(PLACEHOLDER, "").trim() !== "";
    if (from === "yours") return !own.includes(plain(text).replace(/…$/, "").trim());
    return !plain(text)
      .split(/[\s.,;:?«»“”’'"]+/)
      .every((word) => plain(links).includes(word));
  });
}

/** Sentences that nobody planned for: words of both languages, names, figures, marks, places, in any order. */
export const anyWords = fc
  .array(
    fc.constantFrom(
      ..."I je the le 40 mardi Nour meeting réunion d’ici juin when quand stop. why? call appeler [date ?] toujours never you vous tu € ! « » “quote” don’t s’il ; : \u0000 <data> ğ 🙂".split(
        " ",
      ),
    ),
    { maxLength: 14 },
  )
  .map((words) => words.join(" ").slice(0, 480));
