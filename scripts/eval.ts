// Has the coach do everything it can over the labelled texts of tests/fixtures/coach: a table, a JSON file, and an
// exit code that says whether every figure is good enough.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { tasksByName } from "./eval/ask.ts";
import { checks } from "./eval/checks.ts";
import { judgeTask } from "./eval/done.ts";
import { judgeCheck } from "./eval/judged.ts";
import { openModel, options, usage } from "./eval/provider.ts";
import { noFigures, printRows, printTolls, rowsOf, tollOf } from "./eval/report.ts";
import { root } from "./run.ts";

const { values: given } = parseArgs({
  options: {
    ...options,
    only: { type: "string" },
    json: { type: "string", default: resolve(root, "artifacts/eval.json") },
  },
});
const model = await openModel(given).catch((error: Error) => {
  console.error(`${error.message}\nusage: npm run eval -- ${usage} [--only TASK] [--json FILE]`);
  process.exit(2);
});
const isWanted = (name: string) => given.only === undefined || given.only === name;
const rows: ReturnType<typeof rowsOf> = [];
const tolls: ReturnType<typeof tollOf>[] = [];
const refused: { task: string; id: string; because: string }[] = [];

// No model takes part in the checks: they are judged with the built-in coach alone.
for (const name of model ? [] : Object.keys(checks).filter(isWanted)) {
  const figures = noFigures();
  const took = await judgeCheck(name, (lang) => figures[lang]);
  rows.push(...rowsOf(name, figures));
  tolls.push(tollOf(name, took, []));
}
for (const task of new Set((await tasksByName()).values())) {
  if (!isWanted(task.id)) continue;
  const figures = noFigures();
  const done = await judgeTask(task, model, (lang) => figures[lang]);
  rows.push(...rowsOf(task.id, figures));
  tolls.push(tollOf(task.id, done.took, done.efforts));
  refused.push(...done.refused.map((one) => ({ task: task.id, ...one })));
}

const by = model?.name ?? "the built-in coach";
console.log(
  `By ${by}, on texts that helped to write its rules: a bad figure is a fault, a good one no proof.\n`,
);
printRows(rows);
console.log();
printTolls(tolls);
for (const { task, id, because } of refused) console.log(`\n${task} ${id}: ${because}`);
mkdirSync(dirname(given.json), { recursive: true });
writeFileSync(given.json, `${JSON.stringify({ by, rows, tolls, refused }, null, 2)}\n`);
console.log(`\nThe same in ${given.json}`);
const short = rows.filter(({ isEnough }) => !isEnough);
if (short.length > 0) {
  console.error(`\n${short.length} figures are not good enough.`);
  process.exitCode = 1;
}
