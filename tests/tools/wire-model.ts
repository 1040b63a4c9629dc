import { afterEach, beforeEach } from "vitest";
import type { ChatRequest } from "@/lib/coach/task";
import { isAppError } from "@/lib/domain/errors";
import { openAiModel } from "@/lib/models/openai";
import { startWireServer, type WireServer } from "./wire-server";

/** A question with letters of more than one byte, and a schema for its answer. */
export const request: ChatRequest = {
  messages: [
    { role: "system", content: "Answer about the goal « Réunions »." },
    { role: "user", content: "Run our weekly meeting in half an hour, été compris." },
  ],
  answerName: "wording",
  answerSchema: {
    type: "object",
    properties: { wording: { type: "string", minLength: 1 }, count: { type: "integer" } },
    required: ["wording", "count"],
    additionalProperties: false,
  },
};

/** Agrees to all. */
export const onSend = async () => {};

/** A server for each test of a file, and models behind it that are given up after 300 ms of silence. */
export function wireForEach() {
  let server: WireServer;
  beforeEach(async () => {
    server = await startWireServer();
  });
  afterEach(() => server.close());
  const open = (model: string, key = "secret") =>
    openAiModel({ baseUrl: server.url, model }, key, { idleMs: 300 });
  const collect = async (model: string, signal = new AbortController().signal) => {
    const values: unknown[] = [];
    for await (const value of open(model).answer(request, { signal, onSend })) values.push(value);
    return values;
  };
  return { server: () => server, open, collect };
}

/** The failure that an answer ends in. */
export async function failure(answer: Promise<unknown>) {
  const error: unknown = await answer.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!isAppError(error)) throw error;
  return error;
}
