import * as z from "zod";
import type { AppError } from "@/lib/domain/errors";
import type { Locale } from "@/lib/domain/locale";

/** One turn of a conversation with a model. */
export interface ChatMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

/** A question for a model that is ready to go: what the user is shown is this, and this is what is sent. */
export interface ChatRequest {
  messages: readonly ChatMessage[];
  /** Name and JSON schema of the answer. */
  answerName: string;
  answerSchema: Record<string, unknown>;
}

/** A language model, whoever runs it. */
export interface ChatModel {
  /** Where an answer comes from, in the user's words: model and host. */
  readonly name: string;
  /** The first request's body, byte for byte; shown before it is sent. */
  preview(request: ChatRequest): { url: string; body: string };
  /**
   * Streams the answer as it grows: partial values, then the whole one last. A cut, a time-out, a refusal,
   * words that are no JSON, or a stop reject with an `AppError` whose code begins with `model-`.
   */
  answer(request: ChatRequest, signal: AbortSignal): AsyncIterable<unknown>;
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
  /** Builds the answer from a model's parsed words; throws a string of violations when it may not be shown. */
  fromWire: (wire: unknown, input: Input, locale: Locale) => Output;
  rules: (input: Input, locale: Locale) => Output;
}

/** A proposal, who made it, and why not the model when it was asked first. */
export interface CoachAnswer<Output> {
  value: Output;
  by: "built-in" | { model: string };
  because: AppError | null;
}

/** Says why a model's answer may not be shown: the code of each rule it broke. */
export class RewriteRefused extends Error {
  readonly violations: readonly string[];
  constructor(violations: readonly string[]) {
    super(violations.join(", "));
    this.violations = violations;
  }
}

/** The question that a model would be asked; pure, so that it can be shown first. */
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
