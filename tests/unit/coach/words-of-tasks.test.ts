import { expect, it } from "vitest";
import { coachTasks } from "@/lib/coach/tasks/index";
import { messages } from "@/lib/i18n/messages";

const { tasks, said } = messages.en.asking.ledger;

it.each(Object.values(coachTasks))("the account of what was sent has words for $id", (task) => {
  expect(Object.keys(tasks)).toContain(task.id);
  const { shape } = task.input as unknown as { shape: Record<string, unknown> };
  for (const field of Object.keys(shape)) expect(Object.keys(said)).toContain(field);
});
