import { defineConfig } from "vitest/config";

const alias = { "@": import.meta.dirname };
// A busy machine takes its time: what never comes is found out all the same.
const testTimeout = 30_000;

export default defineConfig({
  test: {
    // By itself Vitest leaves one core of two alone.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          environment: "node",
          testTimeout,
          include: ["tests/unit/**/*.test.ts", "tests/conventions/**/*.test.ts"],
          setupFiles: ["tests/setup.ts"],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "components",
          environment: "jsdom",
          testTimeout,
          include: ["tests/components/**/*.test.tsx"],
          setupFiles: ["tests/setup.ts"],
        },
      },
    ],
  },
});
