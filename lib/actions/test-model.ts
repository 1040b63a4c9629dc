import type { ChatModel, ChatRequest } from "@/lib/coach/task";
import { closeLedgerEntry, openLedgerEntry } from "@/lib/db/ledger";
import { AppError, isAppError } from "@/lib/domain/errors";
import { isNear } from "@/lib/domain/model-address";
import type { ModelEndpoint } from "@/lib/domain/settings";
import { accountable, openChosenModel } from "./ask-coach";
import type { Deps } from "./deps";

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
 * Asks the chosen model one short question, and where it fails finds out why as far as that can be told.
 *
 * @throws {AppError} whatever keeps it from answering, by name
 */
export async function testModel(
  deps: Deps,
  endpoint: ModelEndpoint,
  signal: AbortSignal,
): Promise<void> {
  const plug = await openChosenModel(deps, endpoint);
  const model = accountable(deps, plug, endpoint.model, "test");
  // The button says what is sent: one sentence with none of the user's words in it.
  const onSend = async () => {};
  try {
    for await (const _ of model.answer(probe, { signal, onSend }));
  } catch (error) {
    throw isAppError(error) ? await closer(deps, error, plug, endpoint, signal) : error;
  }
}

/** Tells apart what looks the same from one answer alone, by the list of models, which is asked without an origin. */
async function closer(
  deps: Deps,
  error: AppError,
  plug: ChatModel,
  { baseUrl, model }: ModelEndpoint,
  signal: AbortSignal,
): Promise<AppError> {
  const { host } = new URL(baseUrl);
  const { code } = error;
  const isUnclear =
    code === "model-access-refused" || code === "model-not-found" || code === "model-path-wrong";
  if (!isUnclear || !plug.listModels) return error;
  const names = await listed(deps, plug, baseUrl, signal).catch(() => null);
  if (signal.aborted) return new AppError("model-stopped", {});
  if (code === "model-access-refused") {
    return names && isNear(baseUrl) ? new AppError("model-origin-refused", { host }) : error;
  }
  return names
    ? new AppError("model-not-found", { host, model })
    : new AppError("model-path-wrong", { host });
}

/**
 * The models that an address offers, by name, sorted; nothing of the user but the key is sent.
 *
 * @throws {AppError} whatever keeps it from answering, by name
 */
export async function listModels(
  deps: Deps,
  baseUrl: string,
  key: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const plug = await deps.openModel({ baseUrl, model: "" }, key);
  const names = await listed(deps, plug, baseUrl, signal);
  return [...new Set(names)].sort((one, other) => one.localeCompare(other));
}

/** The list of models, which is in the account like everything that is sent; its request has no body. */
async function listed(
  { db, newId, now }: Deps,
  plug: ChatModel,
  baseUrl: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const id = newId();
  const entry = { id, sentAt: now(), origin: new URL(baseUrl).origin, model: "/models" };
  await openLedgerEntry(db, { ...entry, task: "models", fields: [], body: "" });
  try {
    const names = (await plug.listModels?.(signal)) ?? [];
    await closeLedgerEntry(db, id, "answered");
    return names;
  } catch (error) {
    await closeLedgerEntry(db, id, isAppError(error, "model-stopped") ? "stopped" : "failed");
    throw error;
  }
}
