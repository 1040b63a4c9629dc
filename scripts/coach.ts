// Reads JSON lines and writes one JSON line for each, so that anyone can judge the coach that the app has.
// Forms and options: docs/quality.md.
import { parseArgs } from "node:util";
import { type AnyTask, answerTask, type Line, tasksByName } from "./eval/ask.ts";
import { bench } from "./eval/bench.ts";
import { checks } from "./eval/checks.ts";
import { linesRead, wordsOf } from "./eval/lines.ts";
import { openModel, options, usage } from "./eval/provider.ts";

type Answer = (line: Line) => object | Promise<object>;

/** Stops with what is wrong with the command itself. */
function stop(why: string): never {
  console.error(why);
  process.exit(2);
}

/** Rewrites come with their source, so that their lines can be fed to rewrite-check as they are. */
const KINDS: Record<string, "goal" | "feedback"> = {
  "smart-rewrite": "goal",
  "phrase-feedback": "feedback",
};

async function asTask(task: AnyTask): Promise<Answer> {
  const model = await openModel(given).catch((error: Error) => stop(error.message));
  const kind = KINDS[task.id];
  return async (line) => {
    const { input, value, text, by, because, violations, effort } = await answerTask(
      task,
      line,
      model,
    );
    const source = input.statement ?? input.text;
    return {
      ...(text !== null && { text }),
      ...(kind && { lang: line.lang, kind, source, rewrite: text }),
      ...value,
      violations,
      by,
      ...(because && { because }),
      ...(model && { effort }),
    };
  };
}

const { values: given, positionals } = parseArgs({
  options: { ...options, bench: { type: "boolean", default: false } },
  allowPositionals: true,
});
const name = positionals[0] ?? "";
const tasks = await tasksByName();
const check = await checks[name]?.();
const task = tasks.get(name);
const answer: Answer | undefined = check ?? (task && (await asTask(task)));
if (!answer) {
  const names = [...Object.keys(checks), ...tasks.keys()].join("|");
  stop(`usage: npm run -s coach -- ${names} ${usage} [--bench] < questions.jsonl`);
}

const held: Line[] = [];
for await (const read of linesRead()) {
  if ("error" in read) console.log(JSON.stringify(read));
  else if (given.bench) held.push(read.line);
  else console.log(JSON.stringify({ id: read.line.id, ...(await answered(answer, read.line)) }));
}
if (given.bench && check) bench(check, held);

async function answered(answer: Answer, line: Line): Promise<object> {
  try {
    return await answer(line);
  } catch (error) {
    return { error: wordsOf(error) };
  }
}
