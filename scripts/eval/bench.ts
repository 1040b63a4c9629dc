import type { Line } from "./ask.ts";

/** How long one answer takes on texts of this length, in UTF-16 units, made of those it is given. */
const BENCH_LENGTH = 1_000;
const BENCH_ROUNDS = 400;

export function bench(answer: (line: Line) => object, all: readonly Line[]): void {
  const took: number[] = [];
  for (let round = 0; round < BENCH_ROUNDS; round++) {
    const lang = round % 2 ? "fr" : "en";
    const long = all.flatMap((one) => (one.lang === lang ? [one.text ?? one.source ?? ""] : []));
    const joined = long.join(" ") || "…";
    const whole = joined.repeat(Math.ceil(BENCH_LENGTH / joined.length) + 1);
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
