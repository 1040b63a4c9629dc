import { spawn } from "node:child_process";
import { once } from "node:events";
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
import { build, builtFolder } from "./build.ts";
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
  if (isHeadless && name === "firefox") {
    if (mayInstall() && installBrowsers(["chromium"])) return "chromium";
    fail(`The tour without a window needs Chromium. ${missingBrowserText("chromium")}`);
  }
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

/** Firefox opens no sidebar without a click on the icon, which only its user can give. */
async function showInFirefox(origin: string): Promise<void> {
  console.log("Click Cordée’s icon in the toolbar, then “Show me with an example pair”.");
  const tool = join(root, "node_modules", "web-ext", "bin", "web-ext.js");
  const args = ["run", "--source-dir", builtFolder("firefox"), "--no-reload", "--no-input"];
  const url = ["--start-url", `${origin}/questions-that-help.html`];
  const firefox = ["--firefox", findBrowser("firefox") ?? "firefox"];
  const running = spawn(process.execPath, [tool, ...args, ...url, ...firefox], {
    stdio: "inherit",
  });
  const [code] = await once(running, "exit");
  if (code !== 0) throw new Error("Firefox did not open.");
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
  if (isHeadless) await goThrough(pages.origin);
  else if (browser === "firefox") await showInFirefox(pages.origin);
  else await show(pages.origin);
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
} finally {
  await pages.close();
}
