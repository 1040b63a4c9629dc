import type { OwnModel } from "@/lib/coach/own-model";
import type { ChatMessage } from "@/lib/coach/task";
import { AppError, isAppError } from "@/lib/domain/errors";
import { partialAnswer, wholeAnswer } from "./answer-text";
import type {
  LanguageModelApi,
  LanguageModelOptions,
  LanguageModelSession,
} from "./language-model";
import { strictSchema } from "./strict-schema";
import { Watchdog } from "./watchdog";

/** Both: a mentee may write in one language to a mentor who reads the other. */
const languages = ["en", "fr"];
const expected: LanguageModelOptions = {
  expectedInputs: [{ type: "text", languages }],
  expectedOutputs: [{ type: "text", languages }],
};

/** The first word waits for the model to be loaded. */
const IDLE_MS = 120_000;
const LONGEST_ANSWER = 100_000;
const host = "";

const nameOf = (error: unknown) => (error instanceof Error ? error.name : "");

/** Names what the browser threw. */
function failureOf(error: unknown): AppError {
  if (isAppError(error)) return error;
  switch (nameOf(error)) {
    case "QuotaExceededError":
      return new AppError("model-question-too-long", { host }, { cause: error });
    case "NotAllowedError":
      return new AppError("own-model-not-downloaded", {}, { cause: error });
    case "NotSupportedError":
    case "InvalidStateError":
      return new AppError("own-model-missing", {}, { cause: error });
    case "NotReadableError":
      return new AppError("model-answer-filtered", { host }, { cause: error });
    case "SyntaxError":
      return new AppError("model-answer-invalid", { host, problem: "schema" }, { cause: error });
    default:
      return new AppError("model-answer-cut", { host }, { cause: error });
  }
}

/** A session by the same options; browsers that do not know a way of sampling are asked without it. */
async function create(api: LanguageModelApi, options: LanguageModelOptions) {
  try {
    return await api.create({ ...options, samplingMode: "predictable" });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return api.create(options);
  }
}

/** The browser's own model behind the same port as all others. Nothing leaves, so `onSend` is never called. */
export function onDeviceModel(api: LanguageModelApi, idleMs = IDLE_MS): OwnModel {
  /** The session that the last question was asked in: the next with the same instructions begins where it began. */
  let base: { system: string; session: LanguageModelSession } | null = null;

  async function sessionFor(system: string, signal: AbortSignal): Promise<LanguageModelSession> {
    if (base?.system !== system) {
      base?.session.destroy();
      base = null;
      const initialPrompts = [{ role: "system", content: system } as const];
      base = { system, session: await create(api, { ...expected, initialPrompts, signal }) };
    }
    return base.session.clone({ signal });
  }

  return {
    name: "",
    host,
    availability: async () => {
      try {
        return await api.availability(expected);
      } catch {
        return "unavailable";
      }
    },
    async download(onProgress, signal) {
      const monitor = (told: EventTarget) =>
        told.addEventListener("downloadprogress", (event) => {
          const { loaded, total } = event as ProgressEvent;
          onProgress(loaded, total || 1);
        });
      try {
        (await api.create({ ...expected, signal, monitor })).destroy();
      } catch (error) {
        if (signal.aborted) throw new AppError("model-stopped", {});
        throw failureOf(error);
      }
    },
    async *answer({ messages, answerSchema }, { signal }) {
      if (signal.aborted) throw new AppError("model-stopped", {});
      const watchdog = new Watchdog(signal, idleMs);
      let session: LanguageModelSession | null = null;
      try {
        session = await sessionFor(wordsOf(messages, "system"), watchdog.signal);
        const said = session.promptStreaming(
          messages.filter(({ role }) => role !== "system"),
          { responseConstraint: strictSchema(answerSchema), signal: watchdog.signal },
        );
        let text = "";
        for await (const piece of said) {
          watchdog.heard();
          text += piece;
          if (text.length > LONGEST_ANSWER) {
            throw new AppError("model-answer-invalid", { host, problem: "no end" });
          }
          const partial = partialAnswer(text);
          if (partial !== undefined) yield partial;
        }
        const whole = wholeAnswer(text);
        if (whole === undefined && !watchdog.signal.aborted) {
          throw new AppError("model-answer-invalid", { host, problem: "no JSON" });
        }
        if (!watchdog.signal.aborted) yield whole;
      } catch (error) {
        if (!watchdog.signal.aborted) throw failureOf(error);
      } finally {
        watchdog.stop();
        session?.destroy();
      }
      if (signal.aborted) throw new AppError("model-stopped", {});
      if (watchdog.signal.aborted) {
        throw new AppError("model-timed-out", { host, seconds: Math.round(idleMs / 1_000) });
      }
    },
  };
}

const wordsOf = (messages: readonly ChatMessage[], role: ChatMessage["role"]) =>
  messages
    .filter((message) => message.role === role)
    .map(({ content }) => content)
    .join("\n\n");
