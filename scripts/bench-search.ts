import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { build } from "vite";
import { findBrowser, missingBrowserText } from "./browsers.ts";

/** Measures the search in a real Chromium: `node scripts/bench-search.ts [busy years…]`, 1 and 10 by default. */
const YEARS = process.argv.slice(2).map(Number);
const root = join(import.meta.dirname, "..");

type Bench = typeof import("../tests/tools/search-bench.ts");

/** The code under measure as one script, the way the panel's bundle holds it. */
async function bundle(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    resolve: { alias: { "@": root } },
    build: {
      write: false,
      lib: { entry: "tests/tools/search-bench.ts", formats: ["iife"], name: "bench" },
    },
  });
  const [output] = [result].flat();
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (!chunk) throw new Error("Nothing was built");
  return chunk.code;
}

const percentile = (values: readonly number[], share: number): string =>
  (values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0).toFixed(1);

/** Bytes that the page's script holds once its rubbish is collected. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

/** Calls one of the bench's functions in the page. */
const call = <Name extends keyof Bench>(page: Page, name: Name, value: number) =>
  page.evaluate(
    ([called, argument]) =>
      (globalThis as unknown as { bench: Record<string, (value: number) => unknown> }).bench[
        called as string
      ]?.(argument as number),
    [name, value] as const,
  ) as Promise<Awaited<ReturnType<Bench[Name]>>>;

async function measure(code: string, address: string, years: number): Promise<string[]> {
  const executablePath = findBrowser("chromium");
  if (!executablePath) throw new Error(missingBrowserText("chromium"));
  const profile = mkdtempSync(join(tmpdir(), "cordee-search-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ["--no-sandbox"],
  });
  try {
    const page = await context.newPage();
    const open = async () => {
      await page.goto(address);
      await page.addScriptTag({ content: `${code};globalThis.bench = bench;` });
    };
    await open();
    await call(page, "fill", years);
    const built = await call(page, "build", 0);
    await open();
    const empty = await heap(page);
    const first = await call(page, "firstAnswer", 0);
    const held = (await heap(page)) - empty;
    const times = await call(page, "type", 40);
    const { marked, unmarked } = await call(page, "write", 100);
    return [
      String(years),
      `${(built.took / 1_000).toFixed(0)} s`,
      `${built.longest.toFixed(0)} ms`,
      `${(built.bytes / 1e6).toFixed(0)} MB`,
      `${first.toFixed(0)} ms`,
      `${held.toFixed(1)} MB`,
      `${percentile(times, 0.5)} / ${percentile(times, 0.95)} / ${percentile(times, 1)} ms`,
      `${percentile(unmarked, 0.5)} → ${percentile(marked, 0.5)} ms`,
    ];
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

const server = createServer((_, response) => {
  response.setHeader("content-type", "text/html");
  response.end("<!doctype html><title>Search</title>");
}).listen(0, "127.0.0.1");
try {
  const code = await bundle();
  const { port } = server.address() as AddressInfo;
  console.log("| busy years | index made in | longest pause | on disk | first answer | memory |");
  console.log("then: as typed p50 / p95 / max | one write without → with its mark |");
  for (const years of YEARS.length > 0 ? YEARS : [1, 10]) {
    console.log(`| ${(await measure(code, `http://127.0.0.1:${port}/`, years)).join(" | ")} |`);
  }
} finally {
  server.close();
}
