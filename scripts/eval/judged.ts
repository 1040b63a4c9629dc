import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.ts";
import type { Line } from "./ask.ts";
import { checks } from "./checks.ts";
import type { Figures } from "./figures.ts";

/** A text with its labels, in the form of the scoring tool. */
interface Item {
  id: string;
  lang: "en" | "fr";
  expected?: Record<string, { accept: number[] }>;
  flags?: { type: string }[];
  sentences?: { start: number; end: number; labels: string[] }[];
  overall?: string;
  acceptable?: boolean;
  violations?: string[];
}

/** What a check answers, as far as it is judged. */
interface Answer {
  scores?: Record<string, number>;
  flags?: { type: string }[];
  sentences?: { start: number; end: number; labels: string[] }[];
  overall?: string;
  acceptable?: boolean;
  violations?: string[];
}

/** The labelled texts of each check. */
const sets: Record<string, readonly string[]> = {
  "smart-check": ["goals", "late-goals", "goals-of-people"],
  "feedback-check": [
    "feedback",
    "late-feedback",
    "held-out-feedback",
    "last-feedback",
    "feedback-of-people",
    "feedback-again",
  ],
  "conflict-check": ["conflict", "late-conflict", "conflict-again", "last-conflict"],
  "rewrite-check": ["rewrites"],
};

const itemsOf = (set: string): Item[] => {
  const text = readFileSync(join(root, `tests/fixtures/coach/${set}.json`), "utf8");
  return (JSON.parse(text) as { items: Item[] }).items;
};

/** Reads every labelled text of one check, and counts what it got right; how many milliseconds each took. */
export async function judgeCheck(
  name: string,
  figuresOf: (lang: Item["lang"]) => Figures,
): Promise<number[]> {
  const check = await checks[name]?.();
  const took: number[] = [];
  for (const item of (sets[name] ?? []).flatMap(itemsOf)) {
    const start = performance.now();
    const answer = check?.(item as unknown as Line) as Answer;
    took.push(performance.now() - start);
    judge(item, answer, figuresOf(item.lang));
  }
  return took;
}

function judge(item: Item, answer: Answer, figures: Figures): void {
  for (const [part, { accept }] of Object.entries(item.expected ?? {}))
    figures.rate(part, accept.includes(answer.scores?.[part] ?? -1));
  if (item.flags) {
    const got = answer.flags ?? [];
    figures.found("flags", item.flags.map(typeOf), got.map(typeOf));
    if (item.flags.length === 0) figures.rate("clean left alone", got.length === 0);
  }
  for (const { start, end, labels } of item.sentences ?? []) {
    const hit = answer.sentences?.find((one) => one.start < end && start < one.end);
    figures.found("labels", labels, hit?.labels ?? []);
  }
  if (item.overall && (item.expected || item.sentences))
    figures.rate("overall", answer.overall === item.overall);
  if (item.acceptable === undefined) return;
  figures.rate("judged right", answer.acceptable === item.acceptable);
  if (!item.acceptable) {
    figures.rate("bad ones caught", answer.acceptable === false);
    const named = item.violations ?? [];
    figures.rate(
      "reason named",
      named.every((code) => answer.violations?.includes(code)),
    );
  }
}

const typeOf = ({ type }: { type: string }): string => type;
