import { runTask } from "@/lib/coach/run-task";
import type { ChatModel, ChatRequest, CoachAnswer, CoachTask } from "@/lib/coach/task";
import { closeLedgerEntry, openLedgerEntry } from "@/lib/db/ledger";
import { AppError, isAppError } from "@/lib/domain/errors";
import type { Locale } from "@/lib/domain/locale";
import { originPattern } from "@/lib/domain/model-address";
import type { ModelEndpoint } from "@/lib/domain/settings";
import type { Deps } from "./deps";

/**
 * The chosen model, ready to be asked; nothing was sent yet.
 *
 * @throws {AppError} `model-permission-refused` when the browser was told to keep us from its address
 */
export async function openChosenModel(deps: Deps, endpoint: ModelEndpoint): Promise<ChatModel> {
  if (!(await deps.browser.hasOrigin(originPattern(endpoint.baseUrl)))) {
    throw new AppError("model-permission-refused", { host: new URL(endpoint.baseUrl).host });
  }
  return deps.openModel(endpoint, await deps.browser.readKey());
}

interface Asking {
  locale: Locale;
  /** The model that the user let see the request; null for the built-in coach alone. */
  chosen: { endpoint: ModelEndpoint; model: ChatModel } | null;
  signal: AbortSignal;
  onPartial?: (value: unknown) => void;
}

/**
 * Runs one task of the coach; each body that leaves the device is written into the ledger first.
 *
 * @throws {AppError} `model-stopped` when the user stopped it
 */
export function askCoach<Input, Output>(
  deps: Deps,
  task: CoachTask<Input, Output>,
  input: Input,
  { chosen, ...run }: Asking,
): Promise<CoachAnswer<Output>> {
  const model = chosen && accountable(deps, chosen.model, chosen.endpoint, task.id);
  return runTask(task, input, { ...run, model });
}

/** The same model, whose every request is in the ledger before it is sent. */
export function accountable(
  deps: Deps,
  model: ChatModel,
  endpoint: ModelEndpoint,
  task: string,
): ChatModel {
  const write = async ({ url, body }: { url: string; body: string }) => {
    const id = deps.newId();
    const { origin } = new URL(url);
    const sentAt = deps.now();
    await openLedgerEntry(deps.db, { id, sentAt, origin, model: endpoint.model, task, body });
    return id;
  };
  return {
    name: model.name,
    preview: (request) => model.preview(request),
    async *answer(request: ChatRequest, signal: AbortSignal) {
      const first = model.preview(request);
      const id = await write(first);
      let outcome: "answered" | "failed" | "stopped" = "stopped";
      try {
        yield* model.answer(request, signal);
        outcome = signal.aborted ? "stopped" : "answered";
      } catch (error) {
        outcome = isAppError(error, "model-stopped") ? "stopped" : "failed";
        throw error;
      } finally {
        // A server that refuses the first form of a question is asked in a plainer one: that left too.
        const last = model.preview(request);
        if (last.body === first.body) await closeLedgerEntry(deps.db, id, outcome);
        else {
          await closeLedgerEntry(deps.db, id, "failed");
          await closeLedgerEntry(deps.db, await write(last), outcome);
        }
      }
    },
  };
}
