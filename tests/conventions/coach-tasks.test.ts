import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CoachTask, prepareRequest } from "@/lib/coach/task";
import * as registry from "@/lib/coach/tasks/index";
import { filesIn, root, textOf } from "./files";

type AnyTask = Pick<CoachTask<Record<string, unknown>, unknown>, "id" | "input" | "prompt">;

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

/** One input for each task; a task without one fails, so that none goes untold here. */
const inputs: Record<string, Record<string, unknown>> = {
  "smart-rewrite": { statement: "Souder une chaise", purpose: "S’asseoir", firstStep: "Du fer" },
  "phrase-feedback": { text: "Tu as soudé la chaise.", address: "tu", form: "coin" },
  "talk-message": { text: "Tu as soudé la chaise.", address: "tu", form: "osbd" },
  "if-then-plan": { statement: "Souder une chaise", obstacle: "Le bruit", firstStep: "Du fer" },
  "which-goal": {
    goals: [{ id: "one", statement: "Souder une chaise" }],
    title: "Aciers",
    excerpt: "Le fer chaud.",
    host: "acier.example",
  },
  "questions-for-mentor": {
    stuck: "Le bruit",
    why: "Du fer",
    goal: "Souder une chaise",
    passage: "Le fer chaud.",
    address: "vous",
  },
  "reflection-questions": { point: "Le bruit", goal: "Souder une chaise", promise: "Du fer" },
  "first-contact": {
    name: "Awa",
    introduction: "J’apprends à souder.",
    reason: "Le fer chaud.",
    request: "Trente minutes",
    address: "vous",
  },
  "session-agenda": {
    points: [{ id: "one", text: "Souder une chaise", reason: "goal" }],
    minutes: 45,
    wish: "Le bruit",
  },
  "session-summary": {
    notes: "Je soude la chaise lundi.",
    partnerName: "Awa",
    writtenOn: "2026-03-11",
  },
  "closing-recap": {
    evidence: [{ id: "one", kind: "goal", text: "La chaise est soudée.", on: "2026-03-11" }],
  },
};
/** Told to nobody: no input names it. */
const secret = "Xylographe";

/** Every text of an input. People, ids and how the pair speak to each other are told in other ways, or not at all. */
const wordsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : Object.entries(value ?? {}).flatMap(([field, inside]) =>
        /^(?:id|address|form|name|partnerName)$/.test(field) ? [] : wordsIn(inside),
      );

/** Words of one language that the other does not have. */
const spoken = { en: /\b(?:you|the|their|with)\b/i, fr: /\b(?:tu|les|des|une|dans)\b/i };

describe.each(tasks)("$id", (task) => {
  const { id, input } = task;
  const given = input.parse({ ...inputs[id], secret, [secret]: secret });

  it("stands in a file of its own name", () => {
    expect(existsSync(`${root}/lib/coach/tasks/${id}.ts`), `Add lib/coach/tasks/${id}.ts.`).toBe(
      true,
    );
  });

  it.each(["en", "fr"] as const)("asks a model in its reader's language (%s)", (locale) => {
    const { system } = task.prompt(given, locale);
    const other = locale === "en" ? "fr" : "en";
    expect(system).toMatch(spoken[locale]);
    expect(system, `The ${locale} prompt of ${id} speaks ${other}.`).not.toMatch(spoken[other]);
  });

  it.each(["en", "fr"] as const)(
    "tells a model nothing that its input does not name (%s)",
    (locale) => {
      const planted = { ...inputs[id], secret, [secret]: secret } as Record<string, unknown>;
      const { messages } = prepareRequest(
        task as CoachTask<Record<string, unknown>, unknown>,
        planted,
        locale,
      );
      const said = JSON.stringify(messages);
      expect(said).not.toContain(secret);
      for (const words of wordsIn(inputs[id])) expect(said).toContain(words);
    },
  );

  it("has a unit test", () => {
    const tests = filesIn(["tests/unit/coach"], /\.test\.ts$/);
    expect(
      tests.some((path) => path.includes(id) || textOf(path).includes(`tasks/${id}`)),
      `Add tests/unit/coach/tasks/${id}.test.ts.`,
    ).toBe(true);
  });
});
