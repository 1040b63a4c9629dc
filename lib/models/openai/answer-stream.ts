import type OpenAI from "openai";
import { Stream } from "openai/core/streaming";
import type { ChatCompletion, ChatCompletionChunk } from "openai/resources/chat/completions";
import { AppError } from "@/lib/domain/errors";
import { refusalOf } from "./failures";

/** No answer of ours is longer, nor the thinking before it, in UTF-16 units: a server that goes on and on is cut off. */
const LONGEST_ANSWER = 100_000;

/** Where a stream would log: nowhere, for what a server says is nobody else's. */
const silent = { logLevel: "off" } as OpenAI;

interface Hearing {
  host: string;
  model: string;
  /** Ends the reading. */
  signal: AbortSignal;
  /** Called at each sign of life. */
  heard: () => void;
}

/** A piece of an answer, streamed or whole; servers leave out much of it. */
interface Piece {
  content?: string | null;
  refusal?: string | null;
  reasoning_content?: string;
}

/**
 * All the text so far, at each word.
 *
 * @throws {AppError} what kept it from a good end, by name
 */
export async function* answerText(response: Response, hearing: Hearing): AsyncGenerator<string> {
  const type = response.headers.get("content-type") ?? "";
  if (/event-stream/i.test(type)) yield* streamedText(response, hearing);
  else if (/json/i.test(type)) yield wholeText(await bounded(response, hearing), hearing);
  else {
    await response.body?.cancel();
    const { host } = hearing;
    throw /html/i.test(type)
      ? new AppError("model-answered-page", { host })
      : new AppError("model-answer-invalid", { host, problem: "no event stream" });
  }
}

async function* streamedText(response: Response, hearing: Hearing): AsyncGenerator<string> {
  const { host, signal, heard } = hearing;
  const controller = new AbortController();
  const stop = () => controller.abort();
  signal.addEventListener("abort", stop, { once: true });
  const said = { content: "", refusal: "", reasoning_content: "" };
  let ending: string | null = null;
  for await (const { choices } of Stream.fromSSEResponse<ChatCompletionChunk>(
    response,
    controller,
    silent,
  )) {
    heard();
    const choice = choices?.[0];
    if (!choice) continue;
    ending = choice.finish_reason ?? ending;
    const piece: Piece = choice.delta ?? {};
    said.content += piece.content ?? "";
    said.refusal += piece.refusal ?? "";
    said.reasoning_content += piece.reasoning_content ?? "";
    if (Object.values(said).some(({ length }) => length > LONGEST_ANSWER)) {
      throw new AppError("model-answer-invalid", { host, problem: "no end" });
    }
    if (piece.content) yield said.content;
  }
  if (signal.aborted) return;
  const text = wellEnded(said, ending, host);
  if (text !== said.content) yield text;
}

/** Some servers do not stream, whatever they are asked. */
function wholeText(body: string, { host, model }: Hearing): string {
  const answer: Partial<ChatCompletion> & { error?: unknown } = JSON.parse(body);
  const choice = answer.choices?.[0];
  if (choice) return wellEnded(choice.message ?? {}, choice.finish_reason, host);
  const words = JSON.stringify(answer.error ?? answer).slice(0, 1_000);
  if (/endpoint|route|path/i.test(words)) throw new AppError("model-path-wrong", { host });
  if (answer.error) throw refusalOf({ status: 500, code: "", words }, host, model);
  throw new AppError("model-answer-invalid", { host, problem: "no choices" });
}

/** The words of an answer that came to its end; no other is worth reading. */
function wellEnded(piece: Piece, ending: string | null, host: string): string {
  if (ending === null) throw new AppError("model-answer-cut", { host });
  if (ending === "length") throw new AppError("model-answer-too-long", { host });
  if (ending === "content_filter") throw new AppError("model-answer-filtered", { host });
  if (piece.refusal && !piece.content) throw new AppError("model-declined", { host });
  // Some servers put all of a reasoning model's words among its thoughts.
  return piece.content || piece.reasoning_content || "";
}

/** A body as text, given up when it is longer than any answer. */
export async function bounded(
  response: Response,
  { host, heard }: Pick<Hearing, "host" | "heard">,
): Promise<string> {
  let text = "";
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return text + decoder.decode();
    heard();
    text += decoder.decode(value, { stream: true });
    if (text.length > 4 * LONGEST_ANSWER) {
      await reader?.cancel();
      throw new AppError("model-answer-invalid", { host, problem: "no end" });
    }
  }
}
