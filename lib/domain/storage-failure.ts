import { AppError } from "./errors";

/** Ways in which a browser says that it could not read or write; Dexie passes them on by name. */
const NAMES = new Set([
  "AbortError",
  "DatabaseClosedError",
  "InvalidStateError",
  "MissingAPIError",
  "OpenFailedError",
  "TimeoutError",
  "UnknownError",
]);

/** What the browser's storage refused, as the user knows it; null for any other failure. */
export function storageFailure(failure: unknown): AppError | null {
  if (!(failure instanceof Error)) return null;
  // An aborted transaction holds its cause.
  const inner = "inner" in failure ? failure.inner : null;
  const names = [failure.name, inner instanceof Error ? inner.name : ""];
  if (names.includes("QuotaExceededError")) {
    return new AppError("storage-full", {}, { cause: failure });
  }
  if (!NAMES.has(failure.name)) return null;
  return new AppError("storage-unavailable", { cause: failure.name }, { cause: failure });
}
