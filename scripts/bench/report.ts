import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What was measured, in milliseconds or bytes, by what it is called; null where it could not be. */
export type Figures = Record<string, { value: number | null; unit: "ms" | "bytes" | "rows" }>;

const PAGE = join(import.meta.dirname, "../../docs/quality.md");
const [BEGIN, END] = ["<!-- growth: written by npm run bench -- --write -->", "<!-- /growth -->"];

/** A table with a column for each size and, beside each but the first, how often it is the first or the one before. */
export function asTable(columns: ReadonlyMap<number, Figures>): string {
  const years = [...columns.keys()];
  const first = years[0] ?? 0;
  const heads = years.map((each) => (each === 0 ? "one of each" : `${each} ×`));
  const ratios = years.slice(1).map((each, index) => {
    const before = years[index] ?? 0;
    return [...new Set([first, before])].map((base) => [each, base] as const);
  });
  const compared = ratios.flat();
  const title = ([of, base]: readonly [number, number]) =>
    base === 0 ? `${of} × to one of each` : `${of} × to ${base} ×`;
  const lines = Object.keys(columns.get(first) ?? {}).map((name) => {
    const figure = (year: number) => columns.get(year)?.[name];
    const values = years.map((year) => say(figure(year)));
    const shares = compared.map(([of, base]) => {
      const [above, below] = [figure(of)?.value ?? null, figure(base)?.value ?? null];
      return above === null || !below ? "–" : (above / below).toFixed(1);
    });
    return row([name, ...values, ...shares]);
  });
  const head = ["", ...heads, ...compared.map(title)];
  return [row(head), row(head.map(() => "---")).replaceAll(" ", ""), ...lines].join("\n");
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function say(figure: Figures[string] | undefined): string {
  if (figure?.value === null || figure === undefined) return "–";
  const { value, unit } = figure;
  if (unit === "rows") return value.toLocaleString("en");
  if (unit === "bytes") return `${(value / 1e6).toFixed(value < 1e7 ? 1 : 0)} MB`;
  if (value >= 10_000) return `${(value / 1_000).toFixed(0)} s`;
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}

/** Puts the table between its two marks in the page about quality. */
export function writeDown(table: string): void {
  const text = readFileSync(PAGE, "utf8");
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${PAGE} has no ${BEGIN}`);
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
}
