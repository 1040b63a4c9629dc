import { conflictCheck } from "@/lib/coach/rules/conflict-check";
import { RED_LABELS } from "@/lib/domain/conflict-check";
import { asTestCase, type Disagreement } from "@/lib/domain/disagreement";
import { FEEDBACK_FLAGS } from "@/lib/domain/feedback-check";

/**
 * One line of JSON in the form of the check that was wrong. A flag is on words of a feedback, a label on a whole
 * sentence of a difficult message: where both have the same name, that tells them apart.
 */
export function caseOf(given: Disagreement): string {
  const { flag, words, sentence } = given;
  const isLabel = RED_LABELS.some((label) => label === flag);
  const isFlag = FEEDBACK_FLAGS.some((one) => one === flag);
  return isLabel && (!isFlag || words === sentence) ? conflictCase(given) : asTestCase(given);
}

/** The sentence as it is to be read: without the label. */
function conflictCase({ id, flag, language, words }: Disagreement): string {
  const { sentences, overall, missing } = conflictCheck(words, language, (label) => label === flag);
  const labelled = sentences.map(({ start, end, labels }) => ({
    span: words.slice(start, end),
    start,
    end,
    labels,
  }));
  const item = { id, lang: language, text: words, sentences: labelled, overall };
  return JSON.stringify({ ...item, desc_missing: missing });
}
