import { useCallback, useState } from "react";
import { AppError } from "@/lib/domain/errors";

/**
 * Runs what the user asked for, and holds the known failure for the screen to say. A bug is thrown again, at
 * the nearest error boundary.
 */
export function useAction<Arguments extends unknown[]>(
  act: (...values: Arguments) => Promise<unknown>,
) {
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [bug, setBug] = useState<{ cause: unknown } | null>(null);
  if (bug) throw bug.cause;

  const run = useCallback(
    (...values: Arguments) => {
      setRunning(true);
      setError(null);
      act(...values)
        .catch((failure: unknown) => {
          const known = toAppError(failure);
          if (known) setError(known);
          else setBug({ cause: failure });
        })
        .finally(() => setRunning(false));
    },
    [act],
  );
  return { run, isRunning, error };
}

/** The failure as the user knows it; null when it is a bug. */
export function toAppError(failure: unknown): AppError | null {
  if (failure instanceof AppError) return failure;
  const name = failure instanceof Error ? failure.name : "";
  if (name === "QuotaExceededError") return new AppError("storage-full", {}, { cause: failure });
  if (name === "DatabaseClosedError" || name === "MissingAPIError" || name === "OpenFailedError") {
    return new AppError("storage-unavailable", { cause: name }, { cause: failure });
  }
  return null;
}
