/**
 * The part of the browser's Prompt API that is used here; the shared types do not have it yet.
 *
 * @see https://webmachinelearning.github.io/prompt-api/
 */
export interface LanguageModelApi {
  /** Must be asked with the very options of `create`. */
  availability(options: LanguageModelOptions): Promise<Availability>;
  /** Needs a click where the model is still to be downloaded. */
  create(options: LanguageModelOptions): Promise<LanguageModelSession>;
}

type Availability = "unavailable" | "downloadable" | "downloading" | "available";

interface Expected {
  type: "text";
  languages: readonly string[];
}

export interface LanguageModelOptions {
  expectedInputs: readonly Expected[];
  expectedOutputs: readonly Expected[];
  initialPrompts?: readonly PromptMessage[];
  /** Newer browsers only; others throw a TypeError. */
  samplingMode?: "predictable";
  signal?: AbortSignal;
  monitor?: (monitor: EventTarget) => void;
}

interface PromptMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

export interface LanguageModelSession {
  clone(options?: { signal?: AbortSignal }): Promise<LanguageModelSession>;
  /** What is said, piece by piece: each piece is new, none repeats what was said before. */
  promptStreaming(
    messages: readonly PromptMessage[],
    options: { responseConstraint: object; signal: AbortSignal },
  ): ReadableStream<string>;
  destroy(): void;
}

declare global {
  // A browser without a model of its own has no such name at all.
  var LanguageModel: LanguageModelApi;
}
