import * as z from "zod";
import type { AppError } from "@/lib/domain/errors";
import type { Locale } from "@/lib/domain/locale";
import { textsIn } from "./privacy/each-text";
import { type Hidden, type Mask, maskAll, NOTHING_HIDDEN } from "./privacy/mask";
import { unknownNames } from "./privacy/unknown-names";

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
  /** Whether the server asked for a pause, so that this sends the very same once more. */
  isAgain?: boolean;
}

interface Answering {
  signal: AbortSignal;
  /** Awaited before each request leaves; when it rejects, that request is not sent and the answer rejects too. */
  onSend: (sending: Sending) => Promise<void>;
}

/** A language model, whoever runs it. */
export interface ChatModel {
  /** Where an answer comes from, in the user's words: model and host. Empty for the browser's own, which tells none. */
  readonly name: string;
  /** Host and port that it answers at; empty for the browser's own, which sends nothing and never calls `onSend`. */
  readonly host: string;
  /**
   * The models that its address offers, by name. Sends no word of the user's; rejects with an `AppError` like an
   * answer. Absent where there is no address.
   */
  listModels?(signal: AbortSignal): Promise<readonly string[]>;
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

/** Thrown in place of sending when the user hid one more word, or one less: the question is made anew. */
export class HiddenChanged extends Error {}

/** A question as a model would be asked it, and what of the user's words it holds. */
export interface PreparedRequest extends ChatRequest {
  /** What stands for whom and what. */
  masks: readonly Mask[];
  /** Words in it that may be names, and that nobody hid. */
  unknown: readonly string[];
}

/** The fields of an input that say something, by name. */
export const fieldsSaid = (input: unknown): string[] =>
  Object.entries(input ?? {})
    .filter(([, value]) => textsIn(value).some((text) => text !== "") || typeof value === "number")
    .map(([name]) => name);

/** The question that a model would be asked: nothing but what the task's input names, and nobody by name. */
export function prepareRequest<Input, Output>(
  task: CoachTask<Input, Output>,
  input: Input,
  locale: Locale,
  hidden: Hidden = NOTHING_HIDDEN,
): PreparedRequest {
  const parsed = task.input.parse(input);
  const people = [...hidden.people, ...namesIn(parsed)];
  const { value: told, masks } = maskAll(parsed, { ...hidden, people });
  const { system, material } = task.prompt(told, locale);
  const { $schema: _, ...answerSchema } = z.toJSONSchema(task.wire) as Record<string, unknown>;
  const content = masks.length > 0 ? `${system} ${keepStandIns[locale]}` : system;
  return {
    messages: [
      { role: "system", content },
      { role: "user", content: material },
    ],
    answerName: task.id.replaceAll("-", "_"),
    answerSchema,
    masks,
    unknown: unknownNames(textsIn(told)),
  };
}

/** Whom a task's input names in a field of its own. */
const namesIn = (input: unknown): string[] =>
  Object.entries(input ?? {}).flatMap(([field, value]) =>
    /name$/i.test(field) && typeof value === "string" ? [value] : [],
  );

const keepStandIns: Record<Locale, string> = {
  en: "What looks like [PERSON_1] or [NAME_1] stands in for a name: keep it as it is, and add none.",
  fr: "Ce qui ressemble à [PERSON_1] ou [NAME_1] tient la place d’un nom : garde-le tel quel, sans en ajouter.",
};
