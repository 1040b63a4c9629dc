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

/** The form that this server was last seen to take; the firmest when none was. */
export async function levelOf(endpoint: ModelEndpoint, memory: FormMemory): Promise<Level> {
  const known = await memory.read(nameOf(endpoint));
  return levels.find((level) => level === known) ?? "json_schema";
}

export async function learnLevel(endpoint: ModelEndpoint, level: Level, memory: FormMemory) {
  if ((await levelOf(endpoint, memory)) !== level) await memory.write(nameOf(endpoint), level);
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
