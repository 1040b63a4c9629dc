import type { ChatMessage, ChatRequest } from "@/lib/coach/task";
import type { ModelEndpoint } from "@/lib/domain/settings";
import { strictSchema } from "./strict-schema";

/** How the form of the answer is asked for, from the firmest to what every server understands. */
const levels = ["json_schema", "json_object", "prompt"] as const;
export type Level = (typeof levels)[number];

/** The next plainer way to ask; `undefined` when there is none. */
export const below = (level: Level): Level | undefined => levels[levels.indexOf(level) + 1];

/** Remembers the form that a server takes, by a name for server and model. */
export interface FormMemory {
  read(name: string): Promise<unknown>;
  write(name: string, form: string): Promise<void>;
}

const learnt = new Map<string, string>();
/** As long as this page lives. */
export const forms: FormMemory = {
  read: async (name) => learnt.get(name),
  write: async (name, form) => void learnt.set(name, form),
};

/** Server and model, without what an address might carry beside its place. */
function nameOf({ baseUrl, model }: ModelEndpoint): string {
  const { origin, pathname } = new URL(baseUrl);
  return `${origin}${pathname.replace(/\/+$/, "")} ${model}`;
}

/** How long a plainer form stands before the firmer one is tried again, in milliseconds: servers learn too. */
const STANDS_MS = 7 * 24 * 60 * 60 * 1_000;

/** What was learnt of a server and model: the form that it takes, when, and which models the server then offered. */
interface Learnt {
  level: Level;
  at: number;
  models: string;
}

async function recall(endpoint: ModelEndpoint, memory: FormMemory): Promise<Learnt | null> {
  const [known, at, models = ""] = String(await memory.read(nameOf(endpoint))).split(" ");
  const level = levels.find((one) => one === known);
  return level ? { level, at: Number(at), models } : null;
}

/** Where it is remembered which models a server offers; no model has an empty name. */
const listOf = (endpoint: ModelEndpoint): string => nameOf({ ...endpoint, model: "" });

/** Says which models a server offers now: where they are others than before, forms are learnt anew. */
export async function learnModels(
  endpoint: ModelEndpoint,
  names: readonly string[],
  memory: FormMemory,
) {
  let print = names.length;
  for (const letter of [...names].sort().join()) print = (print * 31 + letter.charCodeAt(0)) | 0;
  const models = print.toString(36);
  if ((await memory.read(listOf(endpoint))) !== models)
    await memory.write(listOf(endpoint), models);
}

/**
 * The form to ask for first: the one that this server was last seen to take, and the firmest when none was. After a
 * week, or when the server offers other models, the next firmer one is tried once.
 *
 * @param now in milliseconds since 1970
 */
export async function levelOf(
  endpoint: ModelEndpoint,
  memory: FormMemory,
  now: number,
): Promise<Level> {
  const known = await recall(endpoint, memory);
  if (!known) return "json_schema";
  const models = (await memory.read(listOf(endpoint))) ?? "";
  const stands = now - known.at < STANDS_MS && known.models === models;
  return (!stands && levels[levels.indexOf(known.level) - 1]) || known.level;
}

/** Remembers the form that a server just took; `asked` is the one that was asked for first. */
export async function learnLevel(
  endpoint: ModelEndpoint,
  { level, asked }: { level: Level; asked: Level },
  memory: FormMemory,
  now: number,
) {
  const known = await recall(endpoint, memory);
  if ((known?.level ?? levels[0]) === level && asked === level) return;
  const models = (await memory.read(listOf(endpoint))) ?? "";
  await memory.write(nameOf(endpoint), `${level} ${now} ${models}`);
}

/** The request's body at one level: the fewest parameters, since some servers refuse those they don't know. */
export function bodyOf(request: ChatRequest, model: string, level: Level): string {
  const schema = strictSchema(request.answerSchema);
  if (level === "json_schema") {
    return JSON.stringify({
      model,
      messages: request.messages,
      stream: true,
      response_format: {
        type: "json_schema",
        json_schema: { name: request.answerName, strict: true, schema },
      },
    });
  }
  const messages = withSchema(request.messages, schema);
  return JSON.stringify({
    model,
    messages,
    stream: true,
    ...(level === "json_object" && { response_format: { type: "json_object" } }),
  });
}

function withSchema(messages: readonly ChatMessage[], schema: Record<string, unknown>) {
  const words = `Answer with one JSON object and nothing else. Its JSON schema: ${JSON.stringify(schema)}`;
  return messages.map((message) =>
    message.role === "system" ? { ...message, content: `${message.content}\n\n${words}` } : message,
  );
}

/** Whether a refusal is about the form we asked for, so that a plainer one is worth trying. */
export const isAboutForm = (status: number | undefined, words: string): boolean =>
  (status === 400 || status === 422) &&
  /response_format|json_schema|json_object|schema|structured|grammar/i.test(words);
