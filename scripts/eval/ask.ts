import type { Asked as AskedModel } from "../../lib/coach/run-task.ts";
import type { ChatModel, CoachTask } from "../../lib/coach/task.ts";
import type { AppError } from "../../lib/domain/errors.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { loadModule } from "../load.ts";
import { inputFrom } from "./input.ts";

/** One question to the coach, as a line of JSON: the task's fields beside these. */
export interface Line {
  id: string | number;
  lang: Locale;
  [field: string]: unknown;
}

/** What a model was asked and how it went; all zero for the built-in coach. */
export interface Effort {
  /** About how many tokens were sent and received, at four characters each. */
  sent: number;
  received: number;
  requests: number;
  /** How the form of the answer was asked for, by the request that was answered. */
  ladder: "json_schema" | "json_object" | "prompt" | null;
}

export type AnyTask = CoachTask<Record<string, unknown>, unknown>;

/** Names under which a task is asked for besides its own. */
const ALIASES: Record<string, string> = { "feedback-rewrite": "phrase-feedback" };

/** The coach's tasks by their names. */
export async function tasksByName(): Promise<Map<string, AnyTask>> {
  const { coachTasks } = await loadModule<typeof import("../../lib/coach/tasks/index.ts")>(
    "lib/coach/tasks/index.ts",
  );
  const own = Object.values(coachTasks).map((task) => task as unknown as AnyTask);
  const byId = new Map(own.map((task) => [task.id, task]));
  for (const [alias, id] of Object.entries(ALIASES)) {
    const task = byId.get(id);
    if (task) byId.set(alias, task);
  }
  return byId;
}

export interface TaskAnswer {
  input: Record<string, unknown>;
  value: Record<string, unknown>;
  /** The proposal as it would be read, when the task proposes one text. */
  text: string | null;
  by: string;
  /** Why the model's answer is not the one given, by its code and what it broke. */
  because: string | null;
  violations: readonly string[];
  effort: Effort;
}

/** Has the coach do one task: a model when there is one, as in the app, else the rules. */
export async function answerTask(
  task: AnyTask,
  line: Line,
  model: ChatModel | null,
): Promise<TaskAnswer> {
  const { runTask } =
    await loadModule<typeof import("../../lib/coach/run-task.ts")>("lib/coach/run-task.ts");
  const input = inputFrom(task.input, line);
  const effort: Effort = { sent: 0, received: 0, requests: 0, ladder: null };
  const asked: AskedModel | null = model && {
    model,
    agree: async ({ body }) => note(effort, body),
  };
  const given = await runTask(task, input, {
    locale: line.lang,
    asked,
    signal: new AbortController().signal,
  });
  const value = given.value as Record<string, unknown>;
  if (given.by !== "built-in") effort.received = tokensOf(JSON.stringify(value));
  return {
    input,
    value,
    text: textOf(value),
    by: given.by === "built-in" ? "built-in" : given.by.model,
    because: given.because && told(given.because),
    violations: task.checks(given.value, task.input.parse(input), line.lang),
    effort,
  };
}

const CHARACTERS_A_TOKEN = 4;
const tokensOf = (text: string): number => Math.ceil(text.length / CHARACTERS_A_TOKEN);

function note(effort: Effort, body: string): void {
  const { response_format: form } = JSON.parse(body) as {
    response_format?: { type: "json_schema" | "json_object" };
  };
  effort.sent += tokensOf(body);
  effort.requests += 1;
  effort.ladder = form?.type ?? "prompt";
}

const told = ({ code, details }: AppError): string =>
  "problem" in details ? `${code}: ${details.problem}` : code;

/** The text of a proposal whose spans stand at its top. */
function textOf({ spans }: Record<string, unknown>): string | null {
  if (!Array.isArray(spans)) return null;
  return spans.map((span: { text: string }) => span.text).join("");
}
