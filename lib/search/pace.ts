import type { Pause } from "./write-segment";

export interface IndexOptions {
  pause: Pause;
  signal?: AbortSignal;
}

/** How long the work may keep others waiting, in milliseconds. */
const TURN_MS = 8;
/** Rows that are read in one go. */
export const READ = 32;
/** Postings that are held in memory before they are written: some 20 MB. */
export const POSTINGS = 800_000;

/** Pauses when the last pause was a turn ago; asked after every row. */
export function turns(pause: Pause): () => Promise<void> {
  let ends = 0;
  return async () => {
    if (performance.now() <= ends) return;
    await pause();
    ends = performance.now() + TURN_MS;
  };
}
