import { APIError } from "openai/core/error";
import * as z from "zod";
import type { ChatModel } from "@/lib/coach/task";
import { AppError } from "@/lib/domain/errors";
import { isLoopback } from "@/lib/domain/model-address";
import type { ModelEndpoint } from "@/lib/domain/settings";
import { partialAnswer, wholeAnswer } from "./answer-text";
import {
  below,
  bodyOf,
  type FormMemory,
  forms,
  isAboutForm,
  learnLevel,
  learnModels,
  levelOf,
} from "./ladder";
import { answerText, bounded } from "./openai/answer-stream";
import { ask } from "./openai/client";
import { failureOf, pauseAfter } from "./openai/failures";
import { pause, Watchdog } from "./watchdog";

interface Options {
  /** Longest silence of the server, in milliseconds, before and between its words. */
  idleMs?: number;
  fetch?: typeof fetch;
  /** Where it is remembered which form of answer a server takes. */
  memory?: FormMemory;
  /** The clock, in milliseconds since 1970. */
  now?: () => number;
}

/** A model on this computer may have to be loaded first. */
const idleMsOf = (url: string) => (isLoopback(url) ? 120_000 : 30_000);

const ModelList = z.object({ data: z.array(z.object({ id: z.string().min(1).max(200) })) });

/** A model behind an OpenAI-compatible address. An empty key sends none. */
export function openAiModel(
  endpoint: ModelEndpoint,
  key: string,
  {
    idleMs = idleMsOf(endpoint.baseUrl),
    fetch: plainFetch = (...asked) => fetch(...asked),
    memory = forms,
    now = Date.now,
  }: Options = {},
): ChatModel {
  const baseURL = endpoint.baseUrl.replace(/\/+$/, "");
  const { host } = new URL(baseURL);
  const address = { baseURL, key, plainFetch };

  /** Sends one body as it is, and yields the answer as it grows, the whole one last. */
  async function* once(body: string, watchdog: Watchdog): AsyncGenerator<unknown> {
    const { signal } = watchdog;
    const response = await ask(address, "/chat/completions", { body, signal });
    const hearing = { host, model: endpoint.model, signal, heard: () => watchdog.heard() };
    let text = "";
    for await (text of answerText(response, hearing)) {
      const partial = partialAnswer(text);
      if (partial !== undefined) yield partial;
    }
    if (signal.aborted) return;
    const whole = wholeAnswer(text);
    if (whole === undefined) {
      throw new AppError("model-answer-invalid", { host, problem: "no JSON" });
    }
    yield whole;
  }

  /** What ended a request before its server did: its user, or the server's silence. */
  const silence = (signal: AbortSignal) =>
    signal.aborted
      ? new AppError("model-stopped", {})
      : new AppError("model-timed-out", { host, seconds: Math.round(idleMs / 1000) });

  return {
    name: `${endpoint.model} · ${host}`,
    host,
    async listModels(signal) {
      const watchdog = new Watchdog(signal, idleMs);
      try {
        const response = await ask(address, "/models", { signal: watchdog.signal });
        if (/html/i.test(response.headers.get("content-type") ?? "")) {
          throw new AppError("model-answered-page", { host });
        }
        const text = await bounded(response, { host, heard: () => watchdog.heard() });
        const list = ModelList.safeParse(JSON.parse(text));
        if (!list.success) throw new AppError("model-path-wrong", { host });
        const names = list.data.data.map(({ id }) => id);
        await learnModels(endpoint, names, memory);
        return names;
      } catch (error) {
        if (watchdog.signal.aborted) throw silence(signal);
        throw failureOf(error, baseURL, endpoint.model);
      } finally {
        watchdog.stop();
      }
    },
    async *answer(request, { signal, onSend }) {
      const asked = await levelOf(endpoint, memory, now());
      let level = asked;
      let wasAsked = false;
      let isPlainer = false;
      let isAgain = false;
      for (;;) {
        const body = bodyOf(request, endpoint.model, level);
        const url = `${baseURL}/chat/completions`;
        if (!signal.aborted) await onSend({ url, body, isPlainer, ...(isAgain && { isAgain }) });
        if (signal.aborted) throw new AppError("model-stopped", {});
        const watchdog = new Watchdog(signal, idleMs);
        try {
          yield* once(body, watchdog);
          if (watchdog.signal.aborted) throw silence(signal);
          await learnLevel(endpoint, { level, asked }, memory, now());
          return;
        } catch (error) {
          if (watchdog.signal.aborted) throw silence(signal);
          const isForm = error instanceof APIError && isAboutForm(error.status, error.message);
          const plainer = isForm ? below(level) : undefined;
          const wait = wasAsked ? undefined : pauseAfter(error, now());
          if (plainer) level = plainer;
          else if (wait === undefined) throw failureOf(error, baseURL, endpoint.model);
          else {
            wasAsked = true;
            await pause(wait, signal);
          }
          isPlainer = plainer !== undefined;
          isAgain = !isPlainer;
        } finally {
          watchdog.stop();
        }
      }
    },
  };
}
