import type { ServerResponse } from "node:http";

export interface JsonSchema {
  type?: string;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
}

/** The field that a server puts its words in. */
type Piece = "content" | "refusal" | "reasoning_content";

interface Saying {
  /** How it ends: with a reason of the format's own, or in one of the ways in which connections do. */
  ending?: "stop" | "length" | "content_filter" | "early" | "cut" | "quiet";
  as?: Piece;
  /** Letters at a time. */
  size?: number;
  /** Cuts the bytes anywhere, in the middle of letters too, with comments in between. */
  isSplit?: boolean;
}

/** Milliseconds between two words, so that a stream is seen to grow. */
const PACE = 5;

export function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ error: { message, code, type: code } }));
}

export function begin(response: ServerResponse): ServerResponse {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  return response;
}

export const halfOf = (text: string) => text.slice(0, Math.ceil(text.length / 2));

const event = (delta: object, finish: string | null) =>
  `data: ${JSON.stringify({ object: "chat.completion.chunk", choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

/** Streams a text, a few letters at a time. */
export function say(
  response: ServerResponse,
  text: string,
  { ending = "stop", as = "content", size = 16, isSplit = false }: Saying = {},
): void {
  begin(response);
  const pieces = text.match(new RegExp(`[\\s\\S]{1,${size}}`, "g")) ?? [];
  const events = pieces.map((piece) => Buffer.from(event({ [as]: piece }, null)));
  const isPlain = ending !== "cut" && ending !== "early" && ending !== "quiet";
  if (isPlain) events.push(Buffer.from(`${event({}, ending)}data: [DONE]\n\n`));
  const packets = isSplit ? torn(Buffer.concat([Buffer.from(": hello\n\n"), ...events])) : events;
  const next = () => {
    if (response.destroyed) return;
    const packet = packets.shift();
    if (packet !== undefined) {
      response.write(packet);
      setTimeout(next, isSplit ? 0 : PACE);
    } else if (ending === "cut") response.destroy();
    else if (ending !== "quiet") response.end();
  };
  next();
}

/** Seven bytes at a time: no event, and no letter of more than one byte, is safe. */
const torn = (bytes: Buffer): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) =>
    bytes.subarray(at * 7, at * 7 + 7),
  );

/** Answers at once, as a server does that does not stream. */
export function sayWhole(response: ServerResponse, message: object, finish = "stop"): void {
  response.writeHead(200, { "content-type": "application/json" });
  const choices = [{ index: 0, message, finish_reason: finish }];
  response.end(JSON.stringify({ object: "chat.completion", choices }));
}

/** Thinks on and on, and says nothing. */
export function think(response: ServerResponse): void {
  begin(response);
  const thought = event({ reasoning_content: "Hm. ".repeat(5_000) }, null);
  const more = () => {
    if (response.destroyed) return;
    response.write(thought);
    setTimeout(more, PACE);
  };
  more();
}

/** The same answer with a day and a number that nobody gave, in each string that is a sentence. */
export function embroider(value: unknown): unknown {
  if (typeof value === "string") {
    return value.includes(" ") ? `${value} by 31 March 2031, 40% better` : value;
  }
  if (Array.isArray(value)) return value.map(embroider);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, embroider(inner)]));
}

/** The smallest value that a schema allows. */
export function sample({ type, enum: words, anyOf, items, properties }: JsonSchema): unknown {
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
