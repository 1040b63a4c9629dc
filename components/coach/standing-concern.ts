import { type Concern, concernIn, graveIn } from "@/lib/coach/rules/concern";
import { type Disagreement, standing } from "@/lib/domain/disagreement";
import type { Locale } from "@/lib/domain/locale";
import type { TextRange } from "@/lib/domain/smart";

/**
 * What in a text is for a person, apart from what its author says is not.
 *
 * @param locale the text’s, to hear threats too; null where nothing is said to anyone
 */
export function standingConcern(
  text: string,
  locale: Locale | null,
  disagreements: readonly Disagreement[],
): Concern | null {
  let left = text;
  for (;;) {
    const found = locale === null ? graveIn(left) : concernIn(left, locale);
    if (found === null) return null;
    if (standing([{ ...found, type: found.kind }], text, disagreements).length > 0) return found;
    left = blanked(left, [found]);
  }
}

/** A text with blanks of the same length for some of it. */
export const blanked = (text: string, parts: readonly TextRange[]): string =>
  parts.reduce(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    text,
  );
