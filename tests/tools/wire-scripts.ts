import type { ServerResponse } from "node:http";
import {
  begin,
  embroider,
  halfOf,
  type JsonSchema,
  refuse,
  sample,
  say,
  sayWhole,
  think,
} from "./wire-words";

export interface Asked {
  model: string;
  messages: { role: string; content: string }[];
  response_format?: { type: string; json_schema?: { name: string; schema: JsonSchema } };
}

interface Play {
  answer: (asked: Asked) => unknown;
  /** How often this very body came, this time included. */
  times: number;
  /** Where the request says that it comes from; empty when it does not. */
  origin: string;
}

type Act = (response: ServerResponse, json: () => string, asked: Asked, play: Play) => void;

const refusing =
  (status: number, code: string, words: string, headers: Record<string, string> = {}): Act =>
  (response) =>
    refuse(response, status, code, words, headers);
const saying =
  (text: (json: string) => string, how: Parameters<typeof say>[2] = {}): Act =>
  (response, json) =>
    say(response, text(json()), how);
const same = (json: string) => json;

/** How each model behaves, by its name. */
const acts: Record<string, Act> = {
  ok: saying(same),
  "401": refusing(401, "invalid_api_key", "Wrong key"),
  "402": refusing(402, "payment_required", "Nothing left"),
  "403": refusing(403, "forbidden", "Not from here"),
  "404": refusing(404, "model_not_found", "No such model"),
  "413": refusing(413, "too_large", "Too much"),
  "418": refusing(418, "teapot", "No"),
  "429": refusing(429, "rate_limit_exceeded", "Slow down", { "retry-after": "0" }),
  "429-for-long": refusing(429, "rate_limit_exceeded", "Slow down", { "retry-after": "3600" }),
  quota: refusing(429, "insufficient_quota", "You exceeded your current quota"),
  "500": refusing(500, "server_error", "It broke"),
  "502": (response) => {
    response.writeHead(502, { "content-type": "text/html" });
    response.end("<!doctype html><title>Bad gateway</title>");
  },
  context: refusing(400, "context_length_exceeded", "This model's maximum context length is 8"),
  "filtered-question": refusing(400, "content_filter", "The prompt was filtered"),
  "unknown-model": refusing(400, "invalid_request", "The model `x` does not exist"),
  /** Refuses each origin without a word, as Ollama does. */
  origin: (response, json, _, { origin }) => {
    if (origin === "") return say(response, json());
    response.writeHead(403);
    response.end();
  },
  /** Asks for a pause, once. */
  busy: (response, json, _, { times }) => {
    if (times > 1) return say(response, json());
    refuse(response, 429, "rate_limit_exceeded", "Slow down", { "retry-after": "0" });
  },
  loading: (response, json, _, { times }) => {
    if (times > 1) return say(response, json());
    refuse(response, 503, "unavailable_error", "Loading model", {
      "retry-after": new Date(0).toUTCString(),
    });
  },
  hang: () => {},
  idle: saying(halfOf, { ending: "quiet" }),
  cut: saying(halfOf, { ending: "cut" }),
  "early-end": saying(halfOf, { ending: "early" }),
  "too-long": saying(halfOf, { ending: "length" }),
  filter: saying(halfOf, { ending: "content_filter" }),
  refusal: saying(() => "I can't help with that.", { as: "refusal" }),
  truncated: saying(halfOf),
  malformed: saying(() => "I would rather talk about the weather."),
  "other-form": saying(() => '{"weather": "fine"}'),
  "single-quotes": saying((json) => json.replaceAll('"', "'").replace(/\}$/, ",}")),
  "100-kb": saying((json) => JSON.stringify({ pad: "x".repeat(100_001), json }), { size: 4_096 }),
  split: saying(same, { isSplit: true }),
  whole: (response, json) => sayWhole(response, { content: json() }),
  "whole-too-long": (response, json) => sayWhole(response, { content: halfOf(json()) }, "length"),
  reasoning: saying(same, { as: "reasoning_content" }),
  /** LM Studio on a path that it does not know. */
  unexpected: (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end('{"error":"Unexpected endpoint or method. (POST /chat/completions)"}');
  },
  "bad-event": (response) => void begin(response).end("data: {this is no event\n\n"),
  "stream-error": (response) => {
    begin(response).end('data: {"error":{"message":"It broke","code":"server_error"}}\n\n');
  },
  "endless-thought": think,
  prose: saying((json) => `Sure, here it is:\n\`\`\`json\n${json}\n\`\`\`\nAnything else?`),
  think: saying((json) => `<think>Maybe {"a": 1}, maybe not.</think>\n${json}`),
  "no-schema": (response, json, { response_format: format }) => {
    if (format?.type !== "json_schema") return say(response, json());
    refuse(response, 400, "unsupported", "response_format json_schema is not supported");
  },
  "no-format": (response, json, { response_format: format }) => {
    if (!format) return say(response, json());
    refuse(response, 422, "extra_forbidden", "response_format: extra inputs not permitted");
  },
  html: (response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end("<!doctype html><title>Welcome to the hotel</title>");
  },
  redirect: (response) => {
    response.writeHead(307, { location: "/elsewhere/chat/completions" });
    response.end();
  },
  invented: (response, _, asked, { answer }) =>
    say(response, JSON.stringify(embroider(answer(asked)))),
};

/** Behaves as the model's name says; any other name is `ok`. */
export function play(response: ServerResponse, asked: Asked, how: Play): void {
  const json = () => JSON.stringify(how.answer(asked));
  const act = acts[asked.model] ?? saying(same);
  act(response, json, asked, how);
}

/** The smallest value that the asked schema allows; reads it from the words where the format was refused. */
export function smallest(asked: Asked): unknown {
  const told = asked.messages[0]?.content.match(/JSON schema: (\{.*\})$/s)?.[1];
  const schema = asked.response_format?.json_schema?.schema ?? JSON.parse(told ?? "{}");
  return sample(schema as JsonSchema);
}
