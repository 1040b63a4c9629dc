import OpenAI, { APIConnectionError, APIError } from "openai";
import type { Stream } from "openai/core/streaming";
import type { ChatCompletionChunk } from "openai/resources/chat/completions";
import type { ChatModel } from "@/lib/coach/task";
import { AppError, isAppError } from "@/lib/domain/errors";
import { isLoopback } from "@/lib/domain/model-address";
import type { ModelEndpoint } from "@/lib/domain/settings";
import { partialAnswer, wholeAnswer } from "./answer-text";
import { refusalOf } from "./failures";
import { below, bodyOf, isAboutForm, learnLevel, levelOf } from "./ladder";
import { Watchdog } from "./watchdog";

interface Options {
  /** Longest silence of the server, in milliseconds, before and between its words. */
  idleMs?: number;
  fetch?: typeof fetch;
}

/** A model on this computer may have to be loaded first. */
const idleMsOf = (url: string) => (isLoopback(url) ? 120_000 : 30_000);

/** No answer of ours is longer, nor the thinking before it, in UTF-16 units: a server that goes on and on is cut off. */
const LONGEST_ANSWER = 100_000;

/** Headers that tell the computer's system and versions, which nobody needs for an answer. */
const untold = Object.fromEntries(
  [
    "Lang",
    "Package-Version",
    "OS",
    "Arch",
    "Runtime",
    "Runtime-Version",
    "Retry-Count",
    "Timeout",
  ].map((name) => [`X-Stainless-${name}`, null] as const),
);

/** A model behind an OpenAI-compatible address. An empty key sends none. */
export function openAiModel(
  endpoint: ModelEndpoint,
  key: string,
  { idleMs = idleMsOf(endpoint.baseUrl), fetch: plainFetch = fetch }: Options = {},
): ChatModel {
  const baseURL = endpoint.baseUrl.replace(/\/+$/, "");
  const { host } = new URL(baseURL);
  const client = new OpenAI({
    baseURL,
    apiKey: key || "none",
    organization: null,
    project: null,
    dangerouslyAllowBrowser: true,
    maxRetries: 0,
    logLevel: "off",
    defaultHeaders: { ...untold, ...(!key && { Authorization: null }) },
    // A redirect would carry the words to a place that the user was not shown.
    fetch: (url, init) =>
      plainFetch(url, { ...init, credentials: "omit", redirect: "error", cache: "no-store" }),
  });
  let level = levelOf(endpoint);

  /** Sends one body as it is, and yields all the text so far at each word. */
  async function* textOf(body: string, watchdog: Watchdog): AsyncGenerator<string> {
    const { data, response } = await client
      .post<Stream<ChatCompletionChunk>>("/chat/completions", {
        body,
        headers: { "content-type": "application/json" },
        stream: true,
        signal: watchdog.signal,
      })
      .withResponse();
    if (!/event-stream/i.test(response.headers.get("content-type") ?? "")) {
      data.controller.abort();
      throw new AppError("model-answer-invalid", { host, problem: "no event stream" });
    }
    let said = "";
    let thought = "";
    let ending: string | null = null;
    for await (const chunk of data) {
      watchdog.heard();
      const choice = chunk.choices?.[0];
      if (!choice) continue;
      ending = choice.finish_reason ?? ending;
      const delta: { content?: string | null; reasoning_content?: string } = choice.delta ?? {};
      thought += delta.reasoning_content ?? "";
      said += delta.content ?? "";
      if (said.length > LONGEST_ANSWER || thought.length > LONGEST_ANSWER) {
        throw new AppError("model-answer-invalid", { host, problem: "no end" });
      }
      if (delta.content) yield said;
    }
    if (watchdog.signal.aborted) return;
    if (ending === null || ending === "length") throw new AppError("model-answer-cut", { host });
    // Some servers put all of a reasoning model's words among its thoughts.
    if (said === "" && thought !== "") yield thought;
  }

  async function* once(body: string, watchdog: Watchdog): AsyncGenerator<unknown> {
    let text = "";
    for await (text of textOf(body, watchdog)) {
      const partial = partialAnswer(text);
      if (partial !== undefined) yield partial;
    }
    if (watchdog.signal.aborted) return;
    const whole = wholeAnswer(text);
    if (whole === undefined) {
      throw new AppError("model-answer-invalid", { host, problem: "no JSON" });
    }
    yield whole;
  }

  function failureOf(error: unknown): AppError {
    if (isAppError(error)) return error;
    if (error instanceof APIConnectionError) {
      return new AppError("model-unreachable", { host }, { cause: error });
    }
    if (error instanceof APIError) {
      // An error told inside the stream has no status of its own.
      const refusal = { status: error.status ?? 500, code: error.code ?? "", words: error.message };
      return refusalOf(refusal, host, endpoint.model);
    }
    if (error instanceof SyntaxError) {
      return new AppError("model-answer-invalid", { host, problem: "malformed" }, { cause: error });
    }
    return new AppError("model-answer-cut", { host }, { cause: error });
  }

  return {
    name: `${endpoint.model} · ${host}`,
    host,
    async *answer(request, { signal, onSend }) {
      for (let isPlainer = false; ; isPlainer = true) {
        const body = bodyOf(request, endpoint.model, level);
        if (!signal.aborted) await onSend({ url: `${baseURL}/chat/completions`, body, isPlainer });
        if (signal.aborted) throw new AppError("model-stopped", {});
        const watchdog = new Watchdog(signal, idleMs);
        try {
          yield* once(body, watchdog);
          if (!watchdog.signal.aborted) {
            learnLevel(endpoint, level);
            return;
          }
        } catch (error) {
          if (!watchdog.signal.aborted) {
            const plainer = below(level);
            const isForm = error instanceof APIError && isAboutForm(error.status, error.message);
            if (!isForm || !plainer) throw failureOf(error);
            level = plainer;
            continue;
          }
        } finally {
          watchdog.stop();
        }
        if (signal.aborted) throw new AppError("model-stopped", {});
        throw new AppError("model-timed-out", { host, seconds: Math.round(idleMs / 1000) });
      }
    },
  };
}
