import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** One request as it came, word for word. */
interface Journaled {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** When the client hung up before the answer's end, in milliseconds since the epoch; null when it did not. */
  hungUpAt: number | null;
}

export interface WireServer {
  /** Base address, as a user types it: ends in `/v1`. */
  url: string;
  journal: Journaled[];
  close(): Promise<void>;
}

interface Asked {
  model: string;
  messages: { role: string; content: string }[];
  response_format?: { type: string; json_schema?: { name: string; schema: JsonSchema } };
}

interface JsonSchema {
  type?: string;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
}

interface Script {
  /** What the model answers; by default the smallest value that the schema allows. */
  answer?: (asked: Asked) => unknown;
}

/**
 * A server that speaks the OpenAI chat format over real HTTP. The model's name says how it behaves: `ok`, `401`,
 * `403`, `404`, `429`, `quota`, `500`, `hang`, `idle`, `cut`, `early-end`, `too-long`, `malformed`, `bad-event`,
 * `stream-error`, `prose`, `think`, `no-schema`, `no-format`, `html`, `redirect`, `invented`,
 * `endless-thought`. It sends no CORS
 * headers, as Ollama does to an extension.
 */
export async function startWireServer({ answer = smallest }: Script = {}): Promise<WireServer> {
  const journal: Journaled[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts).toString("utf8");
      const { url: path = "", headers } = request;
      const line: Journaled = { path, headers, body, hungUpAt: null };
      journal.push(line);
      response.on("close", () => {
        if (!response.writableFinished) line.hungUpAt = Date.now();
      });
      if (request.method !== "POST" || !path.endsWith("/chat/completions")) {
        refuse(response, 404, "unknown_url", "No such page");
        return;
      }
      play(response, JSON.parse(body) as Asked, answer);
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    journal,
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => closed());
      }),
  };
}

function play(response: ServerResponse, asked: Asked, answer: (asked: Asked) => unknown) {
  const json = () => JSON.stringify(answer(asked));
  const format = asked.response_format?.type;
  switch (asked.model) {
    case "401":
      return refuse(response, 401, "invalid_api_key", "Wrong key");
    case "403":
      return refuse(response, 403, "forbidden", "Not from here");
    case "404":
      return refuse(response, 404, "model_not_found", "No such model");
    case "429":
      return refuse(response, 429, "rate_limit_exceeded", "Slow down");
    case "quota":
      return refuse(response, 429, "insufficient_quota", "You exceeded your current quota");
    case "500":
      return refuse(response, 500, "server_error", "It broke");
    case "hang":
      return;
    case "idle":
      return say(response, halfOf(json()), { ending: "quiet" });
    case "cut":
      return say(response, halfOf(json()), { ending: "cut" });
    case "early-end":
      return say(response, halfOf(json()), { ending: "early" });
    case "too-long":
      return say(response, halfOf(json()), { ending: "length" });
    case "malformed":
      return say(response, "I would rather talk about the weather.");
    case "bad-event":
      begin(response).end("data: {this is no event\n\n");
      return;
    case "stream-error":
      begin(response).end('data: {"error":{"message":"It broke","code":"server_error"}}\n\n');
      return;
    case "endless-thought": {
      begin(response);
      const thought = {
        choices: [{ index: 0, delta: { reasoning_content: "Hm. ".repeat(5_000) } }],
      };
      const think = () => {
        if (response.destroyed) return;
        response.write(`data: ${JSON.stringify(thought)}\n\n`);
        setTimeout(think, PACE);
      };
      think();
      return;
    }
    case "prose":
      return say(response, `Sure, here it is:\n\`\`\`json\n${json()}\n\`\`\`\nAnything else?`);
    case "think":
      return say(response, `<think>Maybe {"a": 1}, maybe not.</think>\n${json()}`);
    case "no-schema":
      if (format !== "json_schema") return say(response, json());
      return refuse(response, 400, "unsupported", "response_format json_schema is not supported");
    case "no-format":
      if (!format) return say(response, json());
      return refuse(
        response,
        422,
        "extra_forbidden",
        "response_format: extra inputs not permitted",
      );
    case "html":
      response.writeHead(200, { "content-type": "text/html" });
      response.end("<!doctype html><title>Welcome to the hotel</title>");
      return;
    case "redirect":
      response.writeHead(307, { location: "/elsewhere/chat/completions" });
      response.end();
      return;
    case "invented":
      return say(response, JSON.stringify(embroider(answer(asked))));
    default:
      return say(response, json());
  }
}

function refuse(response: ServerResponse, status: number, code: string, message: string) {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify({ error: { message, code, type: code } }));
}

function begin(response: ServerResponse): ServerResponse {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  return response;
}

const halfOf = (text: string) => text.slice(0, Math.ceil(text.length / 2));

/** Milliseconds between two words, so that a stream is seen to grow. */
const PACE = 5;

function say(
  response: ServerResponse,
  text: string,
  { ending = "stop" }: { ending?: "stop" | "length" | "early" | "cut" | "quiet" } = {},
) {
  begin(response);
  const pieces = text.match(/[\s\S]{1,16}/g) ?? [];
  const event = (delta: object, finish: string | null) =>
    `data: ${JSON.stringify({ object: "chat.completion.chunk", choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
  const next = () => {
    if (response.destroyed) return;
    const piece = pieces.shift();
    if (piece !== undefined) {
      response.write(event({ content: piece }, null));
      setTimeout(next, PACE);
    } else if (ending === "cut") response.destroy();
    else if (ending === "early") response.end();
    else if (ending !== "quiet") response.end(`${event({}, ending)}data: [DONE]\n\n`);
  };
  next();
}

/** The same answer with a day and a number that nobody gave, in each string that is a sentence. */
function embroider(value: unknown): unknown {
  if (typeof value === "string") {
    return value.includes(" ") ? `${value} by 31 March 2031, 40% better` : value;
  }
  if (Array.isArray(value)) return value.map(embroider);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, embroider(inner)]));
}

/** The smallest value that the asked schema allows; reads it from the words where the format was refused. */
function smallest(asked: Asked): unknown {
  const told = asked.messages[0]?.content.match(/JSON schema: (\{.*\})$/s)?.[1];
  const schema = asked.response_format?.json_schema?.schema ?? JSON.parse(told ?? "{}");
  return sample(schema as JsonSchema);
}

function sample({ type, enum: words, anyOf, items, properties }: JsonSchema): unknown {
  if (words) return words[0];
  if (anyOf) return sample(anyOf[0] ?? {});
  if (type === "array") return items ? [sample(items)] : [];
  if (type === "boolean") return true;
  if (type === "number" || type === "integer") return 1;
  if (type === "null") return null;
  if (type === "string") return "A plain answer";
  return Object.fromEntries(
    Object.entries(properties ?? {}).map(([name, inner]) => [name, sample(inner)]),
  );
}
