import "fake-indexeddb/auto";
import { afterEach, vi } from "vitest";
import * as z from "zod";

z.config({ jitless: true });

// Noise fails: a warning that nobody expects hides the next one.
for (const level of ["error", "warn"] as const) {
  vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
    throw new Error(`Unexpected console.${level}: ${words.map(String).join(" ")}`);
  });
}

if (typeof document !== "undefined") {
  const { cleanup, configure } = await import("@testing-library/react");
  configure({ asyncUtilTimeout: 8_000 });
  afterEach(cleanup);
}
