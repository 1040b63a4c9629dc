import type { Page } from "playwright-core";
import type { OpenChromium } from "../../tests/e2e/chromium.ts";
import { loadModule } from "../load.ts";
import { bringIn } from "./in-page.ts";
import {
  closePanel,
  type HomeTimes,
  type Landmarks,
  memoryOf,
  openPanel,
  openScreen,
  screensOf,
} from "./panel.ts";
import type { Figures } from "./report.ts";

type Chromium = typeof import("../../tests/e2e/chromium.ts");

const { openChromium } = await loadModule<Chromium>("tests/e2e/chromium.ts");
const { messages } = await loadModule<typeof import("../../lib/i18n/messages/index.ts")>(
  "lib/i18n/messages/index.ts",
);
const text = messages.en;
const landmarks: Landmarks = { homeTitle: text.home.title, nextSession: text.home.nextSession };

/** How often Home and each list are opened. */
const RUNS = 5;
const QUESTIONS = 40;
const WRITE_ROUNDS = 40;

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
const median = (values: readonly number[]): number => percentile(values, 0.5);

const ms = (value: number | null) => ({ value, unit: "ms" }) as const;
const rows = (value: number | null) => ({ value, unit: "rows" }) as const;
const bytes = (value: number | null) => ({ value, unit: "bytes" }) as const;

/**
 * Measures a fresh profile that holds so many busy years.
 *
 * @param isWhole also search and files; a hundred years take an hour to index
 */
export async function measureYears(
  origin: string,
  years: number,
  isWhole: boolean,
): Promise<Figures> {
  let chromium = await openChromium();
  const { profile } = chromium;
  const say = (what: string) => console.error(`${years} ×: ${what}`);
  try {
    await begin(chromium);
    const making = await withoutApp(chromium, async ({ call }) => {
      say("fill");
      const filled = await call("fill", years);
      say(`${(filled.took / 1_000).toFixed(0)} s; index`);
      return { filled, indexed: await call(isWhole ? "index" : "leaveIndex") };
    });
    say("home and lists");
    // What was made of the rows is not to be counted as the panel's memory.
    await chromium.context.close();
    chromium = await openChromium({ profile });
    const article = await chromium.context.newPage();
    await article.goto(`${origin}/questions-that-help.html`);
    const screens = await measureScreens(chromium, article);
    say("search and writes");
    const asked = isWhole && (await withoutApp(chromium, ({ call }) => call("ask", QUESTIONS)));
    const rest = await withoutApp(chromium, async ({ call }) => ({
      filtered: isWhole && (await call("filter", QUESTIONS / 4)),
      logbook: await call("logbook"),
      written: await call("write", WRITE_ROUNDS),
      planned: await call("plan", RUNS),
    }));
    say("export and import");
    const moved = isWhole && (await withoutApp(chromium, ({ call }) => call("outAndIn")));
    say("done");
    const { filled, indexed } = making;
    const answers = asked ? asked.answers : [];
    const [took, read] = [answers.map((one) => one.took), answers.map((one) => one.read)];
    return {
      rows: rows(filled.rows),
      "on disk, with the search index": bytes(indexed.bytes),
      ...screens,
      "the logbook’s latest 50, read": ms(rest.logbook),
      "search, first answer": ms(asked ? asked.first : null),
      "search as typed, p50": ms(asked ? median(took) : null),
      "search as typed, p95": ms(asked ? percentile(took, 0.95) : null),
      "rows and blocks that it reads, p50": rows(asked ? median(read) : null),
      "rows and blocks that it reads, p95": rows(asked ? percentile(read, 0.95) : null),
      "search narrowed down, p95": ms(rest.filtered ? percentile(rest.filtered, 0.95) : null),
      "a write, p50": ms(median(rest.written)),
      "a write, p95": ms(percentile(rest.written, 0.95)),
      "a session planned, with its agenda": ms(median(rest.planned)),
      export: ms(moved ? moved.out : null),
      "its file": bytes(moved ? moved.bytes : null),
      "import: read and compare": ms(moved ? moved.read : null),
      "import: write": ms(moved ? moved.put : null),
      "search index made anew": ms(indexed.took),
      "longest pause meanwhile": ms(indexed.longest),
    };
  } finally {
    await chromium.close();
  }
}

/** Begins a relationship the way a user does. */
async function begin(chromium: OpenChromium): Promise<void> {
  const app = await chromium.openTab();
  await app.getByRole("combobox").first().selectOption("en");
  await app.getByLabel(text.start.partnerOf.mentee).fill("Lea");
  await app.getByRole("button", { name: text.start.begin }).click();
  await app.getByRole("heading", { level: 1, name: text.home.title }).waitFor();
  await app.close();
  // The day's copy of everything would be made beside the first screens of every size, since each profile is new.
  await (await chromium.worker()).evaluate(async () => {
    for (const name of ["upkeep", "search"]) {
      await chrome.alarms.create(name, { delayInMinutes: 600, periodInMinutes: 600 });
    }
  });
}

/** Runs the bench's code beside an image of the extension: nothing else is at work there. */
async function withoutApp<Answer>(
  chromium: OpenChromium,
  measure: (inside: Awaited<ReturnType<typeof bringIn>>) => Promise<Answer>,
): Promise<Answer> {
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.id}/icon/16.png`);
  const inside = await bringIn(page);
  try {
    return await measure(inside);
  } finally {
    await inside.close();
  }
}

async function measureScreens(chromium: OpenChromium, article: Page): Promise<Figures> {
  const home: HomeTimes[] = [];
  const opened: Record<string, number[]> = {};
  const memory: (number | null)[] = [];
  while (home.length < RUNS) {
    const { panel, times } = await openPanel(chromium, article, landmarks);
    home.push(times);
    if (home.length === RUNS) {
      memory.push(await memoryOf(panel, chromium.profile));
      for (const [name, screen] of Object.entries(await screensOf(panel))) {
        // The first visit loads the screen's own code.
        await openScreen(panel, screen, landmarks);
        const visits: number[] = [];
        while (visits.length < RUNS) visits.push(await openScreen(panel, screen, landmarks));
        opened[name] = visits;
      }
      memory.push(await memoryOf(panel, chromium.profile));
    }
    await closePanel(panel);
  }
  const medianOf = (name: keyof HomeTimes) => ms(median(home.map((times) => times[name])));
  return {
    "click to document": medianOf("opening"),
    "document to first contentful paint": medianOf("firstPaint"),
    "document to Home usable": medianOf("usable"),
    ...Object.fromEntries(
      Object.entries(opened).map(([name, visits]) => [name, ms(median(visits))]),
    ),
    "memory on Home": bytes(memory[0] ?? null),
    "memory after those screens": bytes(memory[1] ?? null),
  };
}
