/** How often something held: right out of all, or precision and recall in one. */
export type Figure =
  | { kind: "rate"; right: number; of: number }
  | { kind: "found"; hits: number; extra: number; missed: number };

/** Counts what a run shows, by check and language. */
export class Figures {
  readonly rows = new Map<string, Figure>();

  rate(check: string, isRight: boolean): void {
    const row = this.rows.get(check);
    const { right, of } = row?.kind === "rate" ? row : { right: 0, of: 0 };
    this.rows.set(check, { kind: "rate", right: right + (isRight ? 1 : 0), of: of + 1 });
  }

  /** Compares two lists as bags: a flag raised twice and wanted once is one hit and one too many. */
  found(check: string, wanted: readonly string[], got: readonly string[]): void {
    const left = [...wanted];
    let hit = 0;
    for (const one of got) {
      const at = left.indexOf(one);
      if (at < 0) continue;
      left.splice(at, 1);
      hit++;
    }
    const row = this.rows.get(check);
    const { hits, extra, missed } = row?.kind === "found" ? row : { hits: 0, extra: 0, missed: 0 };
    this.rows.set(check, {
      kind: "found",
      hits: hits + hit,
      extra: extra + got.length - hit,
      missed: missed + left.length,
    });
  }
}

/** A figure as one number from 0 to 1: a share, or the F1 of what was found. */
export function shareOf(figure: Figure): number {
  if (figure.kind === "rate") return figure.of === 0 ? 1 : figure.right / figure.of;
  const { hits, extra, missed } = figure;
  const all = 2 * hits + extra + missed;
  return all === 0 ? 1 : (2 * hits) / all;
}

/** How many cases a figure rests on. */
export const sizeOf = (figure: Figure): number =>
  figure.kind === "rate" ? figure.of : figure.hits + figure.missed;

/** The value that a share of all values is not above. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
