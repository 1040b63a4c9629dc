import type { Page } from "playwright-core";
import type { OpenChromium } from "../tests/e2e/chromium.ts";
import { build } from "./build.ts";
import { loadModule } from "./load.ts";

type Chromium = typeof import("../tests/e2e/chromium.ts");
type Pages = typeof import("../tests/tools/pages-server.ts");

const RUNS = 5;
/** How many records of each kind the full profile holds: 10,000 together. */
const AMOUNTS = { goals: 500, resources: 7_000, sessions: 500, promises: 2_000 } as const;

const { openChromium } = await loadModule<Chromium>("tests/e2e/chromium.ts");
const { servePages } = await loadModule<Pages>("tests/tools/pages-server.ts");
const { messages } = await loadModule<typeof import("../lib/i18n/messages/index.ts")>(
  "lib/i18n/messages/index.ts",
);
const text = messages.en;

/** Milliseconds: from the click to the panel's document, and from there on. */
interface Times {
  opening: number;
  firstPaint: number;
  usable: number;
}

/** Writes the records for the one pair, in one transaction; one promise in a hundred is open. Runs in the panel's page. */
async function fillDatabase(amounts: typeof AMOUNTS): Promise<void> {
  const opened = indexedDB.open("cordee");
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opened.onsuccess = () => resolve(opened.result);
    opened.onerror = () => reject(opened.error);
  });
  const names = Object.keys(amounts);
  const rows = (name: string): Promise<Record<string, unknown>[]> =>
    new Promise((resolve) => {
      const asked = db.transaction(name).objectStore(name).getAll();
      asked.onsuccess = () => resolve(asked.result);
    });
  const [pair] = await rows("pairs");
  const DAY_MS = 86_400_000;
  const at = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
  const words = "A sentence of some length that stands for what a person would have written here";
  const kinds: Record<string, (index: number) => object> = {
    goals: (index) => ({
      statement: `${words}, goal ${index}`,
      status: index % 5 === 0 ? "active" : "reached",
      owner: "mentee",
      visibility: "both",
      confidence: 7,
      firstStep: "",
      purpose: words,
    }),
    resources: (index) => ({
      title: `${words}, page ${index}`,
      author: "Somebody",
      site: "Some site",
      publishedOn: "2025-03-14",
      language: "en",
      url: `https://pages.example/${index}`,
      excerpt: words.repeat(3),
      minutes: 5,
      words: 1_100,
      goalId: null,
      why: "",
      question: "",
      state: index % 3 === 0 ? "unread" : "read",
      visibility: "both",
    }),
    sessions: (index) => ({
      startsAt: at(index === 0 ? 5 : -7 * index),
      minutes: 45,
      callUrl: "",
      status: index === 0 ? "planned" : "held",
      notes: words.repeat(10),
    }),
    promises: (index) => ({
      sessionId: null,
      by: index % 2 === 0 ? "me" : "partner",
      text: `${words}, promise ${index}`,
      dueOn: at(index % 60).slice(0, 10),
      state: index % 100 === 0 ? "open" : "kept",
    }),
  };
  const writing = db.transaction(names, "readwrite");
  for (const [name, amount] of Object.entries(amounts)) {
    for (let index = 0; index < amount; index++) {
      const id = crypto.randomUUID();
      const createdAt = at(-index / 20);
      const row = { id, createdAt, updatedAt: createdAt, deletedAt: null, pairId: pair?.id };
      writing.objectStore(name).add({ ...row, ...kinds[name]?.(index) });
    }
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = () => reject(writing.error);
  });
  db.close();
}

/** Notes when Home's heading and what it read of the next session are on the screen; runs before the app. */
function watchUsable([title, section]: readonly [string, string]) {
  const look = () => {
    const heading = document.querySelector("h1");
    const isHere = heading?.textContent === title && heading.getClientRects().length > 0;
    const card = [...document.querySelectorAll("section")].find(
      (each) => each.querySelector("h2")?.textContent === section,
    );
    // What this frame holds is painted before the next one begins.
    if (isHere && card?.querySelector("p")) requestAnimationFrame(() => performance.mark("usable"));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Opens the real panel by a click, then loads it once more with the watch in it, and closes it. */
async function measure(chromium: OpenChromium, article: Page): Promise<Times> {
  const clicked = Date.now();
  await chromium.clickAction(article);
  const panel = await chromium.panel();
  const opening = (await panel.evaluate(() => performance.timeOrigin)) - clicked;
  await panel.addInitScript(watchUsable, [text.home.title, text.home.nextSession] as const);
  await panel.reload();
  await panel.waitForFunction(
    () =>
      performance.getEntriesByName("usable").length > 0 &&
      performance.getEntriesByName("first-contentful-paint").length > 0,
  );
  const [firstPaint = 0, usable = 0] = await panel.evaluate(() =>
    ["first-contentful-paint", "usable"].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? 0,
    ),
  );
  const isClosed = panel.waitForEvent("close");
  await panel.evaluate(() => setTimeout(() => window.close(), 0));
  await isClosed;
  return { opening, firstPaint, usable };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** One fresh profile: a pair, and the records when they are wanted; the medians of its runs. */
async function profile(origin: string, isFull: boolean): Promise<Times> {
  const chromium = await openChromium();
  try {
    const app = await chromium.openTab();
    await app.getByRole("combobox").first().selectOption("en");
    await app.getByLabel(text.start.partnerOf.mentee).fill("Lea");
    await app.getByRole("button", { name: text.start.begin }).click();
    await app.getByRole("heading", { level: 1, name: text.home.title }).waitFor();
    if (isFull) await app.evaluate(fillDatabase, AMOUNTS);
    const article = await chromium.context.newPage();
    await article.goto(`${origin}/questions-that-help.html`);
    await app.close();
    const runs: Times[] = [];
    while (runs.length < RUNS) runs.push(await measure(chromium, article));
    const of = (name: keyof Times) => median(runs.map((times) => times[name]));
    return { opening: of("opening"), firstPaint: of("firstPaint"), usable: of("usable") };
  } finally {
    await chromium.close();
  }
}

build("chrome");
const pages = await servePages();
try {
  const empty = await profile(pages.origin, false);
  const full = await profile(pages.origin, true);
  const count = Object.values(AMOUNTS).reduce((sum, amount) => sum + amount, 0);
  const rows = {
    "click to document": [empty.opening, full.opening],
    "document to first contentful paint": [empty.firstPaint, full.firstPaint],
    "document to usable": [empty.usable, full.usable],
  };
  console.log(`| median of ${RUNS} | empty | ${count.toLocaleString("en")} records | ratio |`);
  console.log("|---|---|---|---|");
  for (const [name, [few = 0, many = 0]] of Object.entries(rows)) {
    const ratio = (many / few).toFixed(2);
    console.log(`| ${name} | ${few.toFixed(0)} ms | ${many.toFixed(0)} ms | ${ratio} |`);
  }
} finally {
  await pages.close();
}
