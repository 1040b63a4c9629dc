import { loadModule } from "../load.ts";
import type { Line } from "./ask.ts";

type Check = (line: Line) => object;

const words = (line: Line, field: string): string => {
  const said = line[field];
  return typeof said === "string" ? said : "";
};

/** The four checks, which no model takes part in, in the forms of the scoring tool. */
export const checks: Record<string, () => Promise<Check>> = {
  "smart-check": async () => {
    const { smartCheck } = await loadModule<typeof import("../../lib/coach/rules/smart-check.ts")>(
      "lib/coach/rules/smart-check.ts",
    );
    return (line) => {
      const { letters, ...rest } = smartCheck(words(line, "text"), line.lang);
      const each = Object.entries(letters);
      const scores = Object.fromEntries(each.map(([name, { score }]) => [name, score]));
      const evidence = Object.fromEntries(each.map(([name, found]) => [name, found.evidence]));
      return { scores, evidence, ...rest };
    };
  },
  "feedback-check": async () => {
    const { feedbackCheck } = await loadModule<
      typeof import("../../lib/coach/rules/feedback-check.ts")
    >("lib/coach/rules/feedback-check.ts");
    return (line) => feedbackCheck(words(line, "text"), line.lang);
  },
  "conflict-check": async () => {
    const { conflictCheck } = await loadModule<
      typeof import("../../lib/coach/rules/conflict-check.ts")
    >("lib/coach/rules/conflict-check.ts");
    return (line) => conflictCheck(words(line, "text"), line.lang);
  },
  "rewrite-check": async () => {
    const { rewriteCheck } = await loadModule<
      typeof import("../../lib/coach/rules/rewrite-check.ts")
    >("lib/coach/rules/rewrite-check.ts");
    return (line) => {
      const kind = line.kind === "goal" || line.kind === "feedback" ? line.kind : undefined;
      const source = words(line, "source");
      const violations = rewriteCheck(source, words(line, "rewrite"), line.lang, kind);
      return { acceptable: violations.length === 0, violations };
    };
  },
};
