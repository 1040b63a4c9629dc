import { createInterface } from "node:readline";
import type { conflictCheck } from "../lib/coach/rules/conflict-check.ts";
import type { feedbackCheck } from "../lib/coach/rules/feedback-check.ts";
import type { rewriteCheck } from "../lib/coach/rules/rewrite-check.ts";
import type { smartCheck } from "../lib/coach/rules/smart-check.ts";
import { loadModule } from "./load.ts";

/** One question to the built-in coach, as a line of JSON. */
interface Asked {
  id: string;
  lang: "en" | "fr";
  text?: string;
  kind?: "goal" | "feedback";
  source?: string;
  rewrite?: string;
}

const tasks: Record<string, () => Promise<(asked: Asked) => object>> = {
  "smart-check": async () => {
    const { smartCheck: check } = await loadModule<{ smartCheck: typeof smartCheck }>(
      "lib/coach/rules/smart-check.ts",
    );
    return ({ text = "", lang }) => {
      const { letters, ...rest } = check(text, lang);
      const each = Object.entries(letters);
      const scores = Object.fromEntries(each.map(([name, { score }]) => [name, score]));
      const evidence = Object.fromEntries(each.map(([name, found]) => [name, found.evidence]));
      return { scores, evidence, ...rest };
    };
  },
  "feedback-check": async () => {
    const { feedbackCheck: check } = await loadModule<{ feedbackCheck: typeof feedbackCheck }>(
      "lib/coach/rules/feedback-check.ts",
    );
    return ({ text = "", lang }) => check(text, lang);
  },
  "conflict-check": async () => {
    const { conflictCheck: check } = await loadModule<{ conflictCheck: typeof conflictCheck }>(
      "lib/coach/rules/conflict-check.ts",
    );
    return ({ text = "", lang }) => check(text, lang);
  },
  "rewrite-check": async () => {
    const { rewriteCheck: check } = await loadModule<{ rewriteCheck: typeof rewriteCheck }>(
      "lib/coach/rules/rewrite-check.ts",
    );
    return ({ source = "", rewrite = "", lang, kind }) => {
      const violations = check(source, rewrite, lang, kind);
      return { acceptable: violations.length === 0, violations };
    };
  },
};

/** How long one answer takes on texts of this length, in UTF-16 units, made of those it is given. */
const BENCH_LENGTH = 1_000;
const BENCH_ROUNDS = 400;

function bench(answer: (asked: Asked) => object, all: readonly Asked[]): void {
  const took: number[] = [];
  for (let round = 0; round < BENCH_ROUNDS; round++) {
    const lang = round % 2 ? "fr" : "en";
    const long = all.flatMap((one) => (one.lang === lang ? [one.text ?? one.source ?? ""] : []));
    const whole = long.join(" ").repeat(Math.ceil(BENCH_LENGTH / long.join(" ").length) + 1);
    const from = (round * 37) % (whole.length - BENCH_LENGTH);
    const text = whole.slice(from, from + BENCH_LENGTH);
    const start = performance.now();
    answer({ id: String(round), lang, text, source: text, rewrite: text });
    took.push(performance.now() - start);
  }
  took.sort((one, other) => one - other);
  const at = (share: number) => took[Math.floor(took.length * share)]?.toFixed(2);
  console.log(`${BENCH_LENGTH} characters: median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}

const open = tasks[process.argv[2] ?? ""];
if (!open) {
  const names = Object.keys(tasks).join("|");
  console.error(`usage: npm run -s coach -- ${names} [--bench] < questions.jsonl`);
  process.exit(2);
}
const answer = await open();
const isBench = process.argv.includes("--bench");
const all: Asked[] = [];
for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const asked = JSON.parse(line) as Asked;
  if (isBench) all.push(asked);
  else console.log(JSON.stringify({ id: asked.id, ...answer(asked) }));
}
if (isBench) bench(answer, all);
