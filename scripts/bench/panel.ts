import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { OpenChromium } from "../../tests/e2e/chromium.ts";

/** What the bench looks for on the screen. */
export interface Landmarks {
  homeTitle: string;
  nextSession: string;
}

/** Milliseconds: from the click to the panel's document, and from there on. */
export interface HomeTimes {
  opening: number;
  firstPaint: number;
  usable: number;
}

/** Notes when Home's heading and what it read of the next session are on the screen; runs before the app. */
function watchUsable({ homeTitle, nextSession }: Landmarks) {
  const look = () => {
    const heading = document.querySelector("h1");
    const isHere = heading?.textContent === homeTitle && heading.getClientRects().length > 0;
    const card = [...document.querySelectorAll("section")].find(
      (each) => each.querySelector("h2")?.textContent === nextSession,
    );
    // What this frame holds is painted before the next one begins.
    if (isHere && card?.querySelector("p")) requestAnimationFrame(() => performance.mark("usable"));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Opens the real panel by a click, then loads it once more with the watch in it. */
export async function openPanel(
  chromium: OpenChromium,
  article: Page,
  landmarks: Landmarks,
): Promise<{ panel: Page; times: HomeTimes }> {
  const clicked = Date.now();
  await chromium.clickAction(article);
  const panel = await chromium.panel();
  const opening = (await panel.evaluate(() => performance.timeOrigin)) - clicked;
  await panel.addInitScript(watchUsable, landmarks);
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
  return { panel, times: { opening, firstPaint, usable } };
}

export async function closePanel(panel: Page): Promise<void> {
  const isClosed = panel.waitForEvent("close");
  await panel.evaluate(() => setTimeout(() => window.close(), 0));
  await isClosed;
}

/** Screens by their address and what is on them once they have read what they show. */
export async function screensOf(panel: Page): Promise<Record<string, readonly [string, string]>> {
  const planned = await panel.locator('main a[href^="#/sessions/"]').first().getAttribute("href");
  const list = (address: string) => [address, `main a[href^="#${address}/"]`] as const;
  return {
    "list: plan": list("/plan"),
    "list: goals": list("/goals"),
    "list: sessions": list("/sessions"),
    "list: feedback": list("/feedback"),
    "the next session, opened": [planned?.slice(1) ?? "", "#agenda"],
  };
}

/** Goes from Home to a screen and back; milliseconds until what it shows was painted. */
export const openScreen = (
  panel: Page,
  [address, mark]: readonly [string, string],
  { homeTitle }: Landmarks,
): Promise<number> =>
  panel.evaluate(
    async ([to, shown, home]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const isHome = () => document.querySelector("h1")?.textContent === home;
      const start = performance.now();
      location.hash = to;
      while (isHome() || !document.querySelector(shown)) await frame();
      await frame();
      const took = performance.now() - start;
      location.hash = "/";
      while (!isHome()) await frame();
      return took;
    },
    [address, mark, homeTitle] as const,
  );

/**
 * Memory that the extension's own processes hold, in bytes, once their rubbish is collected: shared pages count by
 * their share (Pss). Null where the system does not tell.
 */
export async function memoryOf(panel: Page, profile: string): Promise<number | null> {
  if (process.platform !== "linux") return null;
  const session = await panel.context().newCDPSession(panel);
  await session.send("HeapProfiler.collectGarbage");
  await session.detach();
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid, command: readProcess(pid, "cmdline"), parent: parentOf(pid) }));
  const own = new Set(
    all.filter(({ command }) => command.includes(`--user-data-dir=${profile}\0`)).map((p) => p.pid),
  );
  // Zygotes stand between the browser and what shows its pages.
  for (let before = -1; before !== own.size; ) {
    before = own.size;
    for (const { pid, parent } of all) if (own.has(parent)) own.add(pid);
  }
  const shown = all.filter(
    ({ pid, command }) => own.has(pid) && command.includes("--extension-process"),
  );
  const kilobytes = shown.map(({ pid }) =>
    Number(/^Pss:\s+(\d+) kB/m.exec(readProcess(pid, "smaps_rollup"))?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, each) => sum + each, 0) * 1_024;
}

const parentOf = (pid: string): string =>
  /^PPid:\s+(\d+)/m.exec(readProcess(pid, "status"))?.[1] ?? "";

/** Empty when the process is gone. */
function readProcess(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
