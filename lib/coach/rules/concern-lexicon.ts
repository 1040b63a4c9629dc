/** Why a text is for a person and not for a coach; the gravest first. */
export const CONCERNS = ["distress", "violence", "harassment", "threat"] as const;

export type ConcernKind = (typeof CONCERNS)[number];

/** A turn of language that is for a person. */
export interface Grave {
  kind: Exclude<ConcernKind, "threat">;
  pattern: RegExp;
  /** When the sentence around the match fits this, it is a manner of speaking, or a subject of somebody's work. */
  unless?: RegExp;
}

/** Nothing follows that would make another thing of it: "end it all", not "end it all on time". */
export const END = "(?= *(?:$|[.,;!?…]))";

/** All of these in one sentence, in whatever order and with whatever between them. */
export const together = (...parts: readonly string[]): RegExp =>
  new RegExp(`^${parts.map((part) => `(?=.*(?<![a-z])(?:${part})(?![a-z]))`).join("")}`);
