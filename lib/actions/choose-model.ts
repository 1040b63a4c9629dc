import type { ChatRequest } from "@/lib/coach/task";
import { AppError } from "@/lib/domain/errors";
import { originPattern } from "@/lib/domain/origin";
import { ModelEndpoint } from "@/lib/domain/settings";
import { accountable, openChosenModel } from "./ask-coach";
import type { Deps } from "./deps";

interface Choice {
  endpoint: ModelEndpoint;
  /** What was typed; empty keeps the key that is there, as long as the address is the same. */
  key: string;
  rememberKey: boolean;
  /** The choice it takes the place of. */
  before: ModelEndpoint | null;
}

/**
 * Keeps the user's model and its key. Must be called in the click itself, with nothing awaited before: the
 * browser asks for the address's permission only then.
 *
 * @throws {AppError} `model-permission-refused`
 */
export async function chooseModel(deps: Deps, choice: Choice): Promise<void> {
  const { before, rememberKey } = choice;
  const pattern = originPattern(choice.endpoint.baseUrl);
  const isGranted = await deps.browser.requestOrigin(pattern);
  const endpoint = ModelEndpoint.parse(choice.endpoint);
  if (!isGranted) {
    throw new AppError("model-permission-refused", { host: new URL(endpoint.baseUrl).host });
  }
  // A key is for the server it was given for, and must not reach another.
  const isSameServer =
    before !== null && new URL(before.baseUrl).origin === new URL(endpoint.baseUrl).origin;
  const key = choice.key || (isSameServer ? await deps.browser.readKey() : "");
  await deps.browser.writeKey(key, rememberKey);
  await deps.browser.writeSettings({ endpoint, rememberKey });
  if (before && originPattern(before.baseUrl) !== pattern) {
    await deps.browser.removeOrigin(originPattern(before.baseUrl));
  }
}

/** Back to the built-in coach alone: the model, its key and the permission go. */
export async function forgetModel(deps: Deps, endpoint: ModelEndpoint): Promise<void> {
  await deps.browser.writeKey("", false);
  await deps.browser.writeSettings({ endpoint: null, rememberKey: false });
  await deps.browser.removeOrigin(originPattern(endpoint.baseUrl));
}

/** A question with nothing of the user in it. It is a real one: some servers refuse only those. */
const probe: ChatRequest = {
  messages: [
    { role: "system", content: 'Answer in JSON with {"ready": true} and nothing else.' },
    { role: "user", content: "Are you ready?" },
  ],
  answerName: "ready",
  answerSchema: { type: "object", properties: { ready: { type: "boolean" } } },
};

/**
 * Asks the chosen model one short question.
 *
 * @throws {AppError} whatever keeps it from answering, by name
 */
export async function testModel(
  deps: Deps,
  endpoint: ModelEndpoint,
  signal: AbortSignal,
): Promise<void> {
  const model = accountable(deps, await openChosenModel(deps, endpoint), endpoint, "test");
  // The button says what is sent: one sentence with none of the user's words in it.
  const onSend = async () => {};
  for await (const _ of model.answer(probe, { signal, onSend }));
}
