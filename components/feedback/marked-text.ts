import type { FeedbackFlag } from "@/lib/domain/feedback-check";

/** A stretch of a text and the flags on it, by their place in the list; none for words without remark. */
export interface MarkedPiece {
  start: number;
  text: string;
  flags: number[];
}

/** Cuts a text where remarks begin and end, so that remarks may overlap. The pieces make up the whole text. */
export function markText(text: string, flags: readonly FeedbackFlag[]): MarkedPiece[] {
  const edges = flags.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, text.length])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const covering = flags.flatMap((flag, place) =>
      flag.start <= start && flag.end >= end ? [place] : [],
    );
    return { start, text: text.slice(start, end), flags: covering };
  });
}
