import * as z from "zod";
import type { AppError } from "@/lib/domain/errors";
import type { Locale } from "@/lib/domain/locale";

/** One turn of a conversation with a model. */
export interface ChatMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

/** A question for a model, whatever form a server then wants it in. */
export interface ChatRequest {
  messages: readonly ChatMessage[];
  /** Name and JSON schema of the answer. */
  answerName: string;
  answerSchema: Record<string, unknown>;
}

/** One request that is about to leave the device. */
export interface Sending {
  url: string;
  /** What is sent, byte for byte. */
  body: string;
  /** Whether the server refused the form of the one before, so that this asks the same in a plainer one. */
  isPlainer: boolean;
}

interface Answering {
  signal: AbortSignal;
  /** Awaited before each request leaves; when it rejects, that request is not sent and the answer rejects too. */
  onSend: (sending: Sending) => Promise<void>;
}

/** A language model, whoever runs it. */
export interface ChatModel {
  /** Where an answer comes from, in the user's words: model and host. */
  readonly name: string;
  /** Host and port that it answers at. */
  readonly host: string;
  /**
   * Streams the answer as it grows: partial values, then the whole one last. A cut, a time-out, a refusal,
   * words that are no JSON, or a stop reject with an `AppError` whose code begins with `model-`.
   */
  answer(request: ChatRequest, answering: Answering): AsyncIterable<unknown>;
}

/**
 * One thing the coach can do, with two answers in it: what to ask a model, and what the rules say without one.
 * `input` is also the privacy policy: a model is told what it names and nothing else.
 */
export interface CoachTask<Input, Output> {
  id: string;
  input: z.ZodType<Input>;
  /** What a model must answer; kept loose and flat, since servers accept little of JSON Schema. */
  wire: z.ZodType;
  output: z.ZodType<Output>;
  prompt: (input: Input, locale: Locale) => { system: string; material: string };
  /** Builds the answer from a model's parsed words. */
  fromWire: (wire: unknown, input: Input, locale: Locale) => Output;
  /** What the built-in coach answers, from the author's words alone. */
  rules: (input: Input, locale: Locale) => Output;
  /** The rules that an answer breaks, by their codes, whoever gave it; one that breaks any may not be shown. */
  checks: (output: Output, input: Input, locale: Locale) => readonly string[];
}

/** A proposal, who made it, and why not the model when it was asked first. */
export interface CoachAnswer<Output> {
  value: Output;
  by: "built-in" | { model: string };
  because: AppError | null;
}

/** Thrown in place of sending when the user saw what would leave and preferred the built-in coach. */
export class SendDeclined extends Error {}

/** The question that a model would be asked: nothing but what the task's input names. */
export function prepareRequest<Input, Output>(
  task: CoachTask<Input, Output>,
  input: Input,
  locale: Locale,
): ChatRequest {
  const { system, material } = task.prompt(task.input.parse(input), locale);
  const { $schema: _, ...answerSchema } = z.toJSONSchema(task.wire) as Record<string, unknown>;
  return {
    messages: [
      { role: "system", content: system },
      { role: "user", content: material },
    ],
    answerName: task.id.replaceAll("-", "_"),
    answerSchema,
  };
}
