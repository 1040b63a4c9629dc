import { APIConnectionError, APIError } from "openai/core/error";
import { AppError, isAppError } from "@/lib/domain/errors";

/** What a server's refusal told: its status, its code and its words. */
interface Refusal {
  status: number;
  code: string;
  words: string;
}

/** Names a server's refusal; each name has its sentence and its next step in `lib/i18n`. */
export function refusalOf({ status, code, words }: Refusal, host: string, model: string): AppError {
  const said = `${code} ${words}`;
  const isAboutMoney = /insufficient_quota|billing|credit/i.test(said);
  if (status === 402 || (status === 429 && isAboutMoney) || code === "insufficient_quota") {
    return new AppError("model-quota-used-up", { host });
  }
  if (status === 413 || /context_length|context (length|size|window)|too many tokens/i.test(said)) {
    return new AppError("model-question-too-long", { host });
  }
  if (/content_filter|content_policy/i.test(said)) {
    return new AppError("model-answer-filtered", { host });
  }
  if (status === 401) return new AppError("model-key-refused", { host });
  if (status === 403) {
    // Ollama refuses an origin without a word.
    const isAboutOrigin = /no body|\borigin\b|\bcors\b/i.test(words);
    return new AppError(isAboutOrigin ? "model-origin-refused" : "model-access-refused", { host });
  }
  if (status === 404 || (status === 400 && /model.*not (found|exist)|unknown model/i.test(said))) {
    return /model/i.test(said)
      ? new AppError("model-not-found", { host, model })
      : new AppError("model-path-wrong", { host });
  }
  if (status === 405) return new AppError("model-path-wrong", { host });
  if (status === 408) return new AppError("model-server-failed", { host, status });
  if (status === 429 || code === "rate_limit_exceeded") {
    return new AppError("model-too-many-requests", { host });
  }
  if (status >= 500) return new AppError("model-server-failed", { host, status });
  return new AppError("model-request-refused", { host, status });
}

/** Names whatever went wrong between us and a server. */
export function failureOf(error: unknown, baseUrl: string, model: string): AppError {
  const { host, protocol } = new URL(baseUrl);
  if (isAppError(error)) return error;
  if (error instanceof APIConnectionError) {
    if (isAppError(error.cause)) return error.cause;
    // Without https no certificate is in the way.
    const code =
      protocol === "https:" ? "model-unreachable-or-untrusted" : ("model-unreachable" as const);
    return new AppError(code, { host }, { cause: error });
  }
  if (error instanceof APIError) {
    // An error told inside the stream has no status of its own.
    const refusal = { status: error.status ?? 500, code: error.code ?? "", words: error.message };
    return refusalOf(refusal, host, model);
  }
  if (error instanceof SyntaxError) {
    return new AppError("model-answer-invalid", { host, problem: "malformed" }, { cause: error });
  }
  return new AppError("model-answer-cut", { host }, { cause: error });
}

/** A server's wish is granted up to here, in milliseconds; who is asked to wait longer is told at once. */
const LONGEST_PAUSE = 30_000;
const USUAL_PAUSE = 2_000;

/**
 * How long to wait before the very same is worth asking again, in milliseconds: for a server that is busy or still
 * loads its model, never for used-up credit. `undefined` when it is not.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
export function pauseAfter(error: unknown, now: number): number | undefined {
  if (!(error instanceof APIError) || (error.status !== 429 && error.status !== 503)) return;
  const { code } = refusalOf(
    { status: error.status, code: error.code ?? "", words: error.message },
    "",
    "",
  );
  if (code !== "model-too-many-requests" && code !== "model-server-failed") return;
  const asked = error.headers?.get("retry-after");
  if (!asked) return USUAL_PAUSE;
  const seconds = Number(asked);
  const pause = Number.isNaN(seconds) ? Date.parse(asked) - now : seconds * 1_000;
  if (pause <= LONGEST_PAUSE) return Math.max(pause, 0);
}
