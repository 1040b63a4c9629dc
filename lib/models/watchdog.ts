/** Gives up on a server that says nothing: for too long before its first word, or between two. */
export class Watchdog {
  /** Aborted by the user's signal or by the silence. */
  readonly signal: AbortSignal;
  #own = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #idleMs: number;

  constructor(user: AbortSignal, idleMs: number) {
    this.#idleMs = idleMs;
    this.signal = AbortSignal.any([user, this.#own.signal]);
    this.heard();
  }

  /** The server said something: the wait begins anew. */
  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#own.abort(), this.#idleMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

/** Waits; ends early, without an error, when stopped. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
    if (signal.aborted) done();
  });
