import * as z from "zod";
import { AppError, isAppError } from "@/lib/domain/errors";
import type { Locale } from "@/lib/domain/locale";
import {
  type ChatModel,
  type ChatRequest,
  type CoachAnswer,
  type CoachTask,
  prepareRequest,
  RewriteRefused,
} from "./task";

interface Run {
  locale: Locale;
  /** The model chosen for this task; null for the built-in coach alone. */
  model: ChatModel | null;
  signal: AbortSignal;
  /** Told of the answer as it grows; never stored. */
  onPartial?: (value: unknown) => void;
}

/**
 * Asks the model when there is one, and the rules when there is none or when it failed: there is always an
 * answer, and it says who gave it. A model's answer that breaks a rule gets one more try, told what it broke.
 *
 * @throws {AppError} `model-stopped` when the user stopped it: nobody answers in its place
 */
export async function runTask<Input, Output>(
  task: CoachTask<Input, Output>,
  given: Input,
  { locale, model, signal, onPartial }: Run,
): Promise<CoachAnswer<Output>> {
  const input = task.input.parse(given);
  const byRules = (because: AppError | null): CoachAnswer<Output> => ({
    value: task.output.parse(task.rules(input, locale)),
    by: "built-in",
    because,
  });
  if (!model) return byRules(null);

  try {
    const request = prepareRequest(task, input, locale);
    const value = await askTwice(task, input, locale, request, model, signal, onPartial);
    return { value, by: { model: model.name }, because: null };
  } catch (error) {
    if (!isAppError(error) || error.code === "model-stopped") throw error;
    return byRules(error);
  }
}

async function askTwice<Input, Output>(
  task: CoachTask<Input, Output>,
  input: Input,
  locale: Locale,
  request: ChatRequest,
  model: ChatModel,
  signal: AbortSignal,
  onPartial: ((value: unknown) => void) | undefined,
): Promise<Output> {
  const first = await lastOf(model.answer(request, signal), onPartial);
  const judged = judge(task, input, locale, first);
  if ("value" in judged) return judged.value;

  const again: ChatRequest = {
    ...request,
    messages: [
      ...request.messages,
      { role: "assistant", content: JSON.stringify(first ?? null) },
      { role: "user", content: repair[locale](judged.problem) },
    ],
  };
  const second = judge(task, input, locale, await lastOf(model.answer(again, signal), onPartial));
  if ("value" in second) return second.value;
  throw new AppError("model-answer-invalid", { host: model.name, problem: second.problem });
}

const repair: Record<Locale, (problem: string) => string> = {
  en: (problem) => `That answer broke a rule (${problem}). Answer again, in the same JSON form.`,
  fr: (problem) =>
    `Cette réponse enfreint une règle (${problem}). Répondez de nouveau, dans la même forme JSON.`,
};

function judge<Input, Output>(
  task: CoachTask<Input, Output>,
  input: Input,
  locale: Locale,
  answer: unknown,
): { value: Output } | { problem: string } {
  const wire = task.wire.safeParse(answer);
  if (!wire.success) return { problem: z.prettifyError(wire.error) };
  try {
    return { value: task.output.parse(task.fromWire(wire.data, input, locale)) };
  } catch (error) {
    if (error instanceof RewriteRefused) return { problem: error.message };
    if (error instanceof z.ZodError) return { problem: z.prettifyError(error) };
    throw error;
  }
}

async function lastOf(values: AsyncIterable<unknown>, onPartial?: (value: unknown) => void) {
  let last: unknown;
  for await (const value of values) {
    last = value;
    onPartial?.(value);
  }
  return last;
}
