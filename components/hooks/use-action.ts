import { useCallback, useState } from "react";
import { AppError } from "@/lib/domain/errors";
import { storageFailure } from "@/lib/domain/storage-failure";
import { tooLong } from "@/lib/domain/too-long";

/**
 * Runs what the user asked for, and holds the known failure for the screen to say. A bug is thrown again, at
 * the nearest error boundary. `run` answers whether it was done.
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
      return act(...values)
        .then(() => true)
        .catch((failure: unknown) => {
          const known = toAppError(failure);
          if (known) setError(known);
          else setBug({ cause: failure });
          return false;
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
  // An aborted transaction holds its cause.
  const inner = failure instanceof Error && "inner" in failure ? failure.inner : null;
  if (inner instanceof AppError) return inner;
  return tooLong(failure) ?? storageFailure(failure);
}
