import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ChatModel } from "../../lib/coach/task.ts";
import { root } from "../run.ts";
import { type AnyTask, answerTask, type Effort } from "./ask.ts";
import type { Figures } from "./figures.ts";
import { wordsOf } from "./lines.ts";

/** One thing to ask of a task. */
interface Item {
  id: string;
  lang: "en" | "fr";
  input: Record<string, unknown>;
  /** Words that the answer must hold. */
  keep?: string[];
}

export interface Done {
  took: number[];
  efforts: Effort[];
  /** Why a model's answer was not shown, or why there was none, with the case it happened in. */
  refused: { id: string; because: string }[];
}

const fileOf = (id: string): string => join(root, `tests/fixtures/coach/tasks/${id}.json`);

/** What a task is asked, from its own file; empty when it has none. */
export function itemsOf(id: string): Item[] {
  if (!existsSync(fileOf(id))) return [];
  return (JSON.parse(readFileSync(fileOf(id), "utf8")) as { items: Item[] }).items;
}

/** Has one task done for each of its cases, and counts what holds of the answers that would be shown. */
export async function judgeTask(
  task: AnyTask,
  model: ChatModel | null,
  figuresOf: (lang: Item["lang"]) => Figures,
): Promise<Done> {
  const done: Done = { took: [], efforts: [], refused: [] };
  for (const { id, lang, input, keep = [] } of itemsOf(task.id)) {
    const figures = figuresOf(lang);
    const start = performance.now();
    try {
      const { value, violations, by, because, effort } = await answerTask(
        task,
        { ...input, id, lang },
        model,
      );
      done.took.push(performance.now() - start);
      done.efforts.push(effort);
      if (because) done.refused.push({ id, because });
      figures.rate("answered", true);
      figures.rate("breaks no rule", violations.length === 0);
      figures.rate("invents nothing", !violations.some((code) => code.includes("invented")));
      figures.rate("yours is yours", ownWords(value).every(isIn(input)));
      const said = JSON.stringify(value).toLowerCase();
      for (const word of keep) figures.rate("keeps what must be kept", said.includes(inside(word)));
      if (model) figures.rate("the model’s is shown", by !== "built-in");
    } catch (error) {
      done.refused.push({ id, because: wordsOf(error) });
      figures.rate("answered", false);
    }
  }
  return done;
}

/** As it stands inside a JSON string, in small letters. */
const inside = (word: string): string => JSON.stringify(word).slice(1, -1).toLowerCase();

/** Every span anywhere in an answer that is said to be its author's. */
function ownWords(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(ownWords);
  if (typeof value !== "object" || value === null) return [];
  const { from, text } = value as { from?: unknown; text?: unknown };
  if (typeof text === "string" && from !== undefined) return from === "yours" ? [text] : [];
  return Object.values(value).flatMap(ownWords);
}

/** Whether words, in any order, all stand in what was asked. */
function isIn(input: unknown): (words: string) => boolean {
  const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(wordsIn(JSON.stringify(input).replaceAll("\\n", " ")));
  return (words) => wordsIn(words).every((word) => known.has(word));
}
