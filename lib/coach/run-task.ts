import * as z from "zod";
import { AppError, isAppError } from "@/lib/domain/errors";
import type { Locale } from "@/lib/domain/locale";
import {
  type ChatModel,
  type ChatRequest,
  type CoachAnswer,
  type CoachTask,
  prepareRequest,
  SendDeclined,
  type Sending,
} from "./task";

/** Why a request leaves: it asks, it asks the same in a plainer form, or it asks for a better answer. */
export type SendReason = "question" | "plainer" | "repair";

/** A model, and what has to be agreed to before each of its requests leaves. */
export interface Asked {
  model: ChatModel;
  /** Rejects with `SendDeclined` when the built-in coach is to answer instead. */
  agree: (sending: Sending, reason: SendReason) => Promise<void>;
}

interface Run {
  locale: Locale;
  /** Null for the built-in coach alone. */
  asked: Asked | null;
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
  { locale, asked, signal, onPartial }: Run,
): Promise<CoachAnswer<Output>> {
  const input = task.input.parse(given);
  const byRules = (because: AppError | null): CoachAnswer<Output> => ({
    value: task.output.parse(task.rules(input, locale)),
    by: "built-in",
    because,
  });
  if (!asked) return byRules(null);

  const ask = async (request: ChatRequest, reason: SendReason): Promise<unknown> => {
    const onSend = (sending: Sending) =>
      asked.agree(sending, sending.isPlainer ? "plainer" : reason);
    let last: unknown;
    for await (const value of asked.model.answer(request, { signal, onSend })) {
      last = value;
      onPartial?.(value);
    }
    return last;
  };
  try {
    const value = await askTwice(task, input, locale, asked.model.host, ask);
    return { value, by: { model: asked.model.name }, because: null };
  } catch (error) {
    if (error instanceof SendDeclined) return byRules(null);
    if (!isAppError(error) || error.code === "model-stopped") throw error;
    return byRules(error);
  }
}

async function askTwice<Input, Output>(
  task: CoachTask<Input, Output>,
  input: Input,
  locale: Locale,
  host: string,
  ask: (request: ChatRequest, reason: SendReason) => Promise<unknown>,
): Promise<Output> {
  const request = prepareRequest(task, input, locale);
  const first = await ask(request, "question");
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
  const refused = (problem: string) => new AppError("model-answer-invalid", { host, problem });
  const second = await ask(again, "repair").catch((error: unknown) => {
    throw error instanceof SendDeclined ? refused(judged.problem) : error;
  });
  const rejudged = judge(task, input, locale, second);
  if ("value" in rejudged) return rejudged.value;
  throw refused(rejudged.problem);
}

const repair: Record<Locale, (problem: string) => string> = {
  en: (problem) => `That answer broke a rule (${problem}). Answer again, in the same JSON form.`,
  fr: (problem) =>
    `Cette réponse enfreint une règle (${problem}). Réponds de nouveau, dans la même forme JSON.`,
};

function judge<Input, Output>(
  task: CoachTask<Input, Output>,
  input: Input,
  locale: Locale,
  answer: unknown,
): { value: Output } | { problem: string } {
  const wire = task.wire.safeParse(answer);
  if (!wire.success) return { problem: z.prettifyError(wire.error) };
  const value = task.output.safeParse(task.fromWire(wire.data, input, locale));
  if (!value.success) return { problem: z.prettifyError(value.error) };
  const broken = task.checks(value.data, input, locale);
  return broken.length > 0 ? { problem: broken.join(", ") } : { value: value.data };
}
