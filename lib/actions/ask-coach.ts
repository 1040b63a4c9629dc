import { type Asked, runTask } from "@/lib/coach/run-task";
import type { ChatModel, CoachAnswer, CoachTask, Sending } from "@/lib/coach/task";
import { closeLedgerEntry, openLedgerEntry } from "@/lib/db/ledger";
import { AppError, isAppError } from "@/lib/domain/errors";
import type { Locale } from "@/lib/domain/locale";
import { originPattern } from "@/lib/domain/origin";
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
  /** The model that the user chose; null for the built-in coach alone. */
  chosen: (Asked & { endpoint: ModelEndpoint }) | null;
  signal: AbortSignal;
  onPartial?: (value: unknown) => void;
}

/**
 * Runs one task of the coach; each body is agreed to, then written into the ledger, and only then sent.
 *
 * @throws {AppError} `model-stopped` when the user stopped it
 */
export function askCoach<Input, Output>(
  deps: Deps,
  task: CoachTask<Input, Output>,
  input: Input,
  { chosen, ...run }: Asking,
): Promise<CoachAnswer<Output>> {
  const asked = chosen && {
    model: accountable(deps, chosen.model, chosen.endpoint, task.id),
    agree: chosen.agree,
  };
  return runTask(task, input, { ...run, asked });
}

/** The same model, whose every request is in the ledger before it is sent. */
export function accountable(
  deps: Deps,
  model: ChatModel,
  endpoint: ModelEndpoint,
  task: string,
): ChatModel {
  const write = async ({ url, body }: Sending) => {
    const id = deps.newId();
    const { origin } = new URL(url);
    const sentAt = deps.now();
    await openLedgerEntry(deps.db, { id, sentAt, origin, model: endpoint.model, task, body });
    return id;
  };
  return {
    name: model.name,
    host: model.host,
    async *answer(request, { signal, onSend }) {
      let id: string | null = null;
      const close = async (outcome: "answered" | "failed" | "stopped") => {
        if (id) await closeLedgerEntry(deps.db, id, outcome);
        id = null;
      };
      let outcome: Parameters<typeof close>[0] = "stopped";
      try {
        yield* model.answer(request, {
          signal,
          onSend: async (sending) => {
            // A second body leaves only where the first got no answer.
            await close("failed");
            await onSend(sending);
            id = await write(sending);
          },
        });
        outcome = signal.aborted ? "stopped" : "answered";
      } catch (error) {
        outcome = isAppError(error, "model-stopped") ? "stopped" : "failed";
        throw error;
      } finally {
        await close(outcome);
      }
    },
  };
}
