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
    return ({ source = "", rewrite = "", lang }) => {
      const violations = check(source, rewrite, lang);
      return { acceptable: violations.length === 0, violations };
    };
  },
};

const open = tasks[process.argv[2] ?? ""];
if (!open) {
  console.error(`usage: npm run -s coach -- ${Object.keys(tasks).join("|")} < questions.jsonl`);
  process.exit(2);
}
const answer = await open();
for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const asked = JSON.parse(line) as Asked;
  console.log(JSON.stringify({ id: asked.id, ...answer(asked) }));
}
