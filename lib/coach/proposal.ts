import * as z from "zod";

/** A stretch of a proposal and whose words it is made of. */
export const ProposalSpan = z.object({
  text: z.string(),
  /** `yours`: the author's words; `template`: the coach's linking words; `to-fill`: a `[… ?]` to replace. */
  from: z.enum(["yours", "template", "to-fill"]),
});
export type ProposalSpan = z.infer<typeof ProposalSpan>;

/** The proposed text is its spans put end to end. */
export const joinSpans = (spans: readonly ProposalSpan[]): string =>
  spans.map((span) => span.text).join("");

/** What only the author knows: `[date ?]`, `[critère ?]`, `[for what?]`. */
export const PLACEHOLDER = /\[[^[\]]*\?\s*\]/g;

/** How many places are still to be filled in. */
export const countPlaceholders = (text: string): number => text.match(PLACEHOLDER)?.length ?? 0;

/** What is asked in each place of a text, without its brackets, in order. */
export const placesIn = (text: string): string[] =>
  (text.match(PLACEHOLDER) ?? []).map((place) => place.slice(1, -1).trim());

/** Whether a place asks for a day and nothing else. */
export const isDayAsked = (place: string): boolean => /^date\s*\?$/i.test(place);

/**
 * A proposal with some of its places answered, which makes those words the author's.
 *
 * @param answers one a place, in order; an empty one leaves it open
 */
export function fillPlaces(
  spans: readonly ProposalSpan[],
  answers: readonly string[],
): ProposalSpan[] {
  let at = 0;
  return spans.map((span) => {
    if (span.from !== "to-fill") return span;
    let isOpen = false;
    const text = span.text.replace(PLACEHOLDER, (place) => {
      const answer = answers[at++]?.trim() ?? "";
      isOpen ||= answer === "";
      return answer || place;
    });
    return { text, from: isOpen ? "to-fill" : "yours" };
  });
}
