import * as z from "zod";
import type { Locale } from "@/lib/domain/locale";
import { seen } from "./privacy/clean";
import { eachText, textsIn } from "./privacy/each-text";
import { withoutForeignLinks } from "./privacy/links";
import type { Mask } from "./privacy/mask";
import { unmask, unmaskPartly } from "./privacy/unmask";
import type { CoachTask } from "./task";

/** What an answer was to: the task, and the words that a model answered about. */
export interface Asked<Input, Output> {
  task: CoachTask<Input, Output>;
  input: Input;
  locale: Locale;
}

/** An answer to show, or what keeps it from being shown. */
export type Judged<Output> =
  | { value: Output }
  | {
      /** For the model, to mend it. */
      problem: string;
      /** The rules that it breaks, by their codes; none where its form was wrong. */
      broken: readonly string[];
    };

/** A model's words as they would be shown: visible, names put back, no link but its source's own. */
export function reveal(
  answer: unknown,
  masks: readonly Mask[],
  { input, locale }: Pick<Asked<unknown, unknown>, "input" | "locale">,
): { words: unknown; strays: string[] } {
  const source = textsIn(input).join("\n");
  const strays: string[] = [];
  const words = eachText(answer, (said) => {
    const found = unmask(seen(said), masks, locale);
    strays.push(...found.strays);
    return withoutForeignLinks(found.text, source);
  });
  return { words, strays };
}

/** Whether a model's answer may be shown. */
export function judge<Input, Output>(
  answer: unknown,
  masks: readonly Mask[],
  asked: Asked<Input, Output>,
): Judged<Output> {
  const { task, input, locale } = asked;
  const { words, strays } = reveal(answer, masks, asked);
  const isStray = strays.length > 0;
  if (isStray) return { problem: `unknown_stand_in: ${strays}`, broken: ["unknown_stand_in"] };
  const wire = task.wire.safeParse(words);
  if (!wire.success) return { problem: z.prettifyError(wire.error), broken: [] };
  const value = task.output.safeParse(task.fromWire(wire.data, input, locale));
  if (!value.success) return { problem: z.prettifyError(value.error), broken: [] };
  const broken = task.checks(value.data, input, locale);
  return broken.length > 0 ? { problem: broken.join(", "), broken } : { value: value.data };
}

/** What only a whole answer can be blamed for: it may still come. */
const UNFINISHED: ReadonlySet<string> = new Set([
  "closed_question",
  "empty",
  "length",
  "lower_score",
  "minutes",
  "modality_up",
  "no_question",
  "no_reason",
  "not_if_then",
]);
const isUnfinished = (code: string): boolean => UNFINISHED.has(code) || code.startsWith("lost_");
/** A growing answer is looked at again after so many more UTF-16 units. */
const STEP = 16;

/**
 * Tells of an answer that is still growing as much as may be shown: whole words that break no rule so far. What
 * does is not told, nor anything after it.
 */
export function grower<Input, Output>(
  masks: readonly Mask[],
  asked: Asked<Input, Output>,
  tell: (words: unknown) => void,
): (partial: unknown) => void {
  const { task, input, locale } = asked;
  const source = textsIn(input).join("\n");
  let looked = -STEP;
  let isSpoilt = false;
  return (partial) => {
    const texts = textsIn(partial);
    const length = texts.join("").length;
    if (isSpoilt || length < looked + STEP) return;
    looked = length;
    let left = texts.length;
    const words = eachText(partial, (said) => {
      left -= 1;
      const whole = left === 0 ? said.replace(/\S*$/, "") : said;
      return withoutForeignLinks(unmaskPartly(seen(whole), masks, locale), source);
    });
    const wire = task.wire.safeParse(words);
    if (!wire.success) return;
    const value = task.output.safeParse(task.fromWire(wire.data, input, locale));
    if (!value.success) return;
    isSpoilt = task.checks(value.data, input, locale).some((code) => !isUnfinished(code));
    if (!isSpoilt) tell(words);
  };
}
