import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import {
  type BrowserName,
  findBrowser,
  installBrowsers,
  mayInstall,
  missingBrowserText,
} from "./browsers.ts";
import { build } from "./build.ts";
import { loadModule } from "./load.ts";
import { root } from "./run.ts";

const isHeadless =
  process.argv.includes("--headless") ||
  (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
const isForDocs = process.argv.includes("--screenshots");

/** The browser to show Cordée in; ends the script with what to install when there is none. */
function chooseBrowser(): BrowserName {
  const found = () => (["chromium", "firefox"] as const).find((name) => findBrowser(name) !== null);
  if (!found() && mayInstall()) installBrowsers(["chromium"]);
  const name = found();
  if (name === undefined)
    fail(`${missingBrowserText("chromium")}\n${missingBrowserText("firefox")}`);
  if (isHeadless && name === "firefox" && mayInstall() && installBrowsers(["chromium"]))
    return "chromium";
  return name;
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}

/** Opens a window with the example pair in it, and stays until it is closed. */
async function show(origin: string): Promise<void> {
  const { openWithExample } = await import("./tour.ts");
  const chromium = await openChromium({ headless: false });
  process.once("exit", () => rmSync(chromium.profile, { recursive: true, force: true }));
  await openWithExample(chromium, origin, "en");
  console.log("Cordée is open beside the article. Close the window, or press Ctrl+C, to end.");
  await chromium.closed;
  await chromium.close();
}

/** The same in Firefox, in its own sidebar. */
async function showInFirefox(origin: string, headless = false): Promise<void> {
  const { openFirefox } =
    await loadModule<typeof import("../tests/e2e/firefox.ts")>("tests/e2e/firefox.ts");
  const { messages } = await loadModule<typeof import("../lib/i18n/messages/index.ts")>(
    "lib/i18n/messages/index.ts",
  );
  const { start, home } = messages.en;
  const firefox = await openFirefox({ headless });
  try {
    await firefox.openPage(`${origin}/questions-that-help.html`);
    await firefox.clickAction();
    const sidebar = await firefox.sidebar();
    await sidebar.choose(start.language, "first");
    await sidebar.click("button", start.example);
    await sidebar.find("heading", home.title);
    if (headless) {
      await sidebar.click("button", home.keepPage);
      await sidebar.find("heading", messages.en.plan.facts);
      console.log("ok   the example pair, and the article kept beside it");
      console.log("The whole tour, with its screens, needs Chromium.");
      return;
    }
    console.log("Cordée is open beside the article. Close the window, or press Ctrl+C, to end.");
    await firefox.closed;
  } finally {
    await firefox.close();
  }
}

/** The narrowest side panel, and the tallest screenshot, in CSS pixels. */
const WIDTH = 360;
const HEIGHT = 760;
const TALLEST = 1_120;

/** The screens that the README and the documents show. */
const documented = ["home-en", "goal-en", "plan-en", "session-en", "feedback-fr", "home-fr-dark"];

async function saveScreen(page: Page, name: string): Promise<void> {
  const isDocumented = isForDocs && documented.includes(name);
  const folder = join(root, isDocumented ? "docs/screenshots" : "artifacts/start");
  mkdirSync(folder, { recursive: true });
  const content = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: WIDTH, height: Math.min(content, TALLEST) });
  await page.screenshot({
    path: join(folder, `${name}.png`),
    animations: "disabled",
    // The passing message would cover what the screen is about.
    style: '[class*="_shelf_"] { visibility: hidden }',
  });
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
}

/** Goes through the main job in both languages, each on a fresh profile; throws when a step failed. */
async function goThrough(origin: string): Promise<void> {
  const { tour } = await import("./tour.ts");
  let failed = 0;
  for (const locale of ["en", "fr"] as const) {
    const chromium = await openChromium();
    try {
      if (!(await tour(chromium, origin, locale, saveScreen))) failed++;
    } finally {
      await chromium.close();
    }
  }
  console.log(`Screens: ${isForDocs ? "docs/screenshots and " : ""}artifacts/start`);
  if (failed > 0) throw new Error("A step failed.");
}

const browser = chooseBrowser();
const { openChromium } =
  await loadModule<typeof import("../tests/e2e/chromium.ts")>("tests/e2e/chromium.ts");
const { servePages } = await loadModule<typeof import("../tests/tools/pages-server.ts")>(
  "tests/tools/pages-server.ts",
);
const pages = await servePages();
try {
  console.log("Building…");
  build(browser === "chromium" ? "chrome" : "firefox");
  console.log(`Opening ${findBrowser(browser)}…`);
  if (browser === "firefox") await showInFirefox(pages.origin, isHeadless);
  else if (isHeadless) await goThrough(pages.origin);
  else await show(pages.origin);
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
} finally {
  await pages.close();
}
