import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CoachTask } from "@/lib/coach/task";
import * as registry from "@/lib/coach/tasks/index";
import { filesIn, root, textOf } from "./files";

type AnyTask = Pick<CoachTask<unknown, unknown>, "id" | "input">;

const isTask = (value: unknown): value is AnyTask =>
  typeof value === "object" && value !== null && "id" in value && "rules" in value;

/** The registry may list its tasks one by one or hold them in an array or an object. */
const tasks = [
  ...new Set(
    Object.values(registry).flatMap((value: unknown): AnyTask[] =>
      isTask(value)
        ? [value]
        : typeof value === "object" && value !== null
          ? Object.values(value).filter(isTask)
          : [],
    ),
  ),
];

it("finds the coach's tasks", () => {
  expect(tasks.length).toBeGreaterThan(0);
});

describe.each(tasks)("$id", ({ id, input }) => {
  it("stands in a file of its own name", () => {
    expect(existsSync(`${root}/lib/coach/tasks/${id}.ts`), `Add lib/coach/tasks/${id}.ts.`).toBe(
      true,
    );
  });

  it("asks in both languages", () => {
    const text = textOf(`lib/coach/tasks/${id}.ts`);
    expect(text, `${id} has no English prompt.`).toMatch(/\ben\b/);
    expect(text, `${id} has no French prompt.`).toMatch(/\bfr\b/);
  });

  it("tells a model nothing that its input does not name", () => {
    const shape = (input as { shape?: unknown }).shape;
    const unknownKeys = (input as { def?: { catchall?: unknown } }).def?.catchall;
    expect(shape, `The input of ${id} is no z.object.`).toBeDefined();
    const type = (unknownKeys as { def?: { type?: string } } | undefined)?.def?.type ?? "strip";
    expect(["strip", "never"]).toContain(type);
  });

  it("has a unit test", () => {
    const tests = filesIn(["tests/unit/coach"], /\.test\.ts$/);
    expect(
      tests.some((path) => path.includes(id) || textOf(path).includes(`tasks/${id}`)),
      `Add tests/unit/coach/tasks/${id}.test.ts.`,
    ).toBe(true);
  });
});
