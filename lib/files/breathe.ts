/** How long a long work may hold the screen, in milliseconds: less than a frame. */
const SLICE_MS = 12;

/** Lets typing and drawing through when the last pause was a while ago. Call it often; it mostly returns at once. */
export function breather(): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  };
}
