import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Stories in real browsers: one after the other, since each has a browser of its own and a core to share. */
export default defineConfig({
  resolve: { alias: { "@": join(import.meta.dirname, "../..") } },
  test: {
    root: join(import.meta.dirname, "../.."),
    environment: "node",
    include: ["tests/e2e/**/*.e2e.ts"],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
