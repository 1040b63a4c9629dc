import type { Effort } from "./ask.ts";
import { Figures, quantile, shareOf, sizeOf } from "./figures.ts";
import { leastOf } from "./thresholds.ts";

const LANGUAGES = ["en", "fr"] as const;
export type ByLanguage = Record<(typeof LANGUAGES)[number], Figures>;

export const noFigures = (): ByLanguage => ({ en: new Figures(), fr: new Figures() });

/** What one check of one task shows, from 0 to 1 in each language; null where it has no case. */
interface Row {
  task: string;
  check: string;
  en: number | null;
  fr: number | null;
  cases: number;
  least: number | null;
  isEnough: boolean;
}

/** What one task takes: milliseconds a case, tokens of all cases together. */
interface Toll {
  task: string;
  cases: number;
  p50: number;
  p95: number;
  sent: number;
  received: number;
  requests: number;
  ladder: string;
}

export function rowsOf(task: string, figures: ByLanguage): Row[] {
  const names = new Set(LANGUAGES.flatMap((lang) => [...figures[lang].rows.keys()]));
  return [...names].map((check) => {
    const [en, fr] = LANGUAGES.map((lang) => {
      const figure = figures[lang].rows.get(check);
      return figure ? { value: shareOf(figure), size: sizeOf(figure) } : null;
    });
    const least = leastOf(task, check) ?? null;
    return {
      task,
      check,
      en: en?.value ?? null,
      fr: fr?.value ?? null,
      cases: (en?.size ?? 0) + (fr?.size ?? 0),
      least,
      isEnough: [en, fr].every((one) => !one || least === null || one.value >= least),
    };
  });
}

export function tollOf(task: string, took: number[], efforts: readonly Effort[]): Toll {
  const sum = (field: "sent" | "received" | "requests") =>
    efforts.reduce((all, effort) => all + effort[field], 0);
  return {
    task,
    cases: took.length,
    p50: quantile(took, 0.5),
    p95: quantile(took, 0.95),
    sent: sum("sent"),
    received: sum("received"),
    requests: sum("requests"),
    ladder: [...new Set(efforts.flatMap((effort) => effort.ladder ?? []))].join(", "),
  };
}

const share = (value: number | null): string => (value === null ? "–" : value.toFixed(2));

export function printRows(rows: readonly Row[]): void {
  const line = (...cells: string[]) =>
    console.log(cells.map((cell, at) => cell.padEnd([22, 26, 6, 6, 7, 7][at] ?? 0)).join(""));
  line("task", "check", "en", "fr", "cases", "least", "");
  for (const { task, check, en, fr, cases, least, isEnough } of rows) {
    const verdict = isEnough ? "" : "NOT ENOUGH";
    line(task, check, share(en), share(fr), String(cases), share(least), verdict);
  }
}

export function printTolls(tolls: readonly Toll[]): void {
  const line = (...cells: string[]) =>
    console.log(cells.map((cell, at) => cell.padEnd(at === 0 ? 22 : 13)).join(""));
  line("task", "cases", "p50 ms", "p95 ms", "tokens sent", "received", "requests", "ladder");
  for (const { task, cases, p50, p95, sent, received, requests, ladder } of tolls) {
    const counts = [cases, p50.toFixed(1), p95.toFixed(1), sent, received, requests].map(String);
    line(task, ...counts, ladder || "–");
  }
}
