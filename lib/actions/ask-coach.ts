import { type Asked, runTask } from "@/lib/coach/run-task";
import {
  type ChatModel,
  type CoachAnswer,
  type CoachTask,
  fieldsSaid,
  type Sending,
} from "@/lib/coach/task";
import { readKnownPeople } from "@/lib/db/known-people";
import { closeLedgerEntry, openLedgerEntry } from "@/lib/db/ledger";
import { AppError, isAppError } from "@/lib/domain/errors";
import type { Locale } from "@/lib/domain/locale";
import { originPattern } from "@/lib/domain/origin";
import type { ChosenModel } from "@/lib/domain/settings";
import type { Deps } from "./deps";

/**
 * The chosen model, ready to be asked; nothing was sent yet.
 *
 * @throws {AppError} `model-permission-refused` when the browser was told to keep us from its address,
 *   `model-key-locked` when its key's passphrase was not typed yet, `own-model-missing` or
 *   `own-model-not-downloaded` where the browser's own is chosen
 */
export async function openChosenModel(deps: Deps, chosen: ChosenModel): Promise<ChatModel> {
  if (chosen === "browser") return openOwn(deps);
  if (!(await deps.browser.hasOrigin(originPattern(chosen.baseUrl)))) {
    throw new AppError("model-permission-refused", { host: new URL(chosen.baseUrl).host });
  }
  await deps.browser.keepOriginHidden(chosen.baseUrl);
  return deps.openModel(chosen, await deps.browser.readKey());
}

async function openOwn(deps: Deps): Promise<ChatModel> {
  const own = await deps.openOwnModel?.();
  const availability = (await own?.availability()) ?? "unavailable";
  if (!own || availability === "unavailable") throw new AppError("own-model-missing", {});
  if (availability !== "available") throw new AppError("own-model-not-downloaded", {});
  return own;
}

interface Asking {
  locale: Locale;
  /** The model that the user chose, as a ledger names it; null for the built-in coach alone. */
  chosen: (Asked & { modelName: string }) | null;
  signal: AbortSignal;
  onPartial?: (value: unknown) => void;
}

/**
 * Runs one task of the coach. Who the user knows, and the words that they hid, are told by stand-ins; each body is
 * agreed to, then written into the ledger, and only then sent.
 *
 * @throws {AppError} `model-stopped` when the user stopped it
 */
export function askCoach<Input, Output>(
  deps: Deps,
  task: CoachTask<Input, Output>,
  input: Input,
  { chosen, ...run }: Asking,
): Promise<CoachAnswer<Output>> {
  const fields = fieldsSaid(task.input.parse(input));
  let line: string | null = null;
  const onWritten = (id: string) => {
    line = id;
  };
  const asked = chosen && {
    model: accountable(deps, chosen.model, chosen.modelName, task.id, fields, onWritten),
    onRefused: async () => {
      if (line) await closeLedgerEntry(deps.db, line, "failed");
    },
    hidden: async () => {
      const { hiddenWords, trusted } = await deps.browser.readSettings();
      // How to reach them follows, after a comma or a figure.
      const [friend = ""] = trusted.split(/[^\p{L}\p{M}\s.’'-]/u);
      return { people: [...(await readKnownPeople(deps.db)), friend], words: hiddenWords };
    },
    agree: chosen.agree,
  };
  return runTask(task, input, { ...run, asked });
}

/** The same model, whose every request is in the ledger before it is sent. */
export function accountable(
  deps: Deps,
  model: ChatModel,
  modelName: string,
  task: string,
  fields: readonly string[] = [],
  onWritten: (id: string) => void = () => {},
): ChatModel {
  const write = async ({ url, body }: Sending) => {
    const id = deps.newId();
    const { origin } = new URL(url);
    const sentAt = deps.now();
    const about = { origin, model: modelName, task, fields: [...fields] };
    await openLedgerEntry(deps.db, { id, sentAt, body, ...about });
    onWritten(id);
    return id;
  };
  return {
    name: model.name,
    host: model.host,
    ...(model.listModels && { listModels: model.listModels }),
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
