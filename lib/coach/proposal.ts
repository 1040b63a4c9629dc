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
