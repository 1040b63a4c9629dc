import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Worker,
} from "playwright-core";
import { findBrowser, missingBrowserText } from "@/scripts/browsers";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--remote-debugging-port=0",
  "--window-size=1280,900",
  // For `Extensions`: Google Chrome loads no extension from its command line any more.
  "--enable-unsafe-extension-debugging",
];

/** Playwright switches extensions off but for those of the command line. */
const unwanted = ["--disable-extensions"];

/** A real Chromium with Cordée in it, on a profile of its own. */
export interface OpenChromium {
  context: BrowserContext;
  id: string;
  profile: string;
  /** A click on Cordée's icon while this page is in front: a user's gesture, with its `activeTab`. */
  clickAction(page: Page): Promise<void>;
  /** The real side panel, once it is open. */
  panel(): Promise<Page>;
  /** The same app in a tab. */
  openTab(address?: string): Promise<Page>;
  /** Loads the extension again, as a user must whose extension crashed; its data are still there. */
  loadAgain(): Promise<void>;
  /** The extension's worker, started when it was stopped. */
  worker(): Promise<Worker>;
  /** Stops the worker as the browser does when it was idle; settles when it is gone. */
  stopWorker(): Promise<void>;
  /** Kills every process of the browser at once, as a crash would. */
  kill(): Promise<void>;
  /** Settles when the browser is gone, such as when its user closed the window. */
  closed: Promise<unknown>;
  close(): Promise<void>;
}

interface Options {
  /** A folder to open again, as after a crash; a fresh one by default. */
  profile?: string;
  /** Without a window; so by default. */
  headless?: boolean;
  /** The X display that its window is shown on. */
  display?: string;
  /** More of the browser's own switches. */
  args?: readonly string[];
}

/**
 * @see https://github.com/microsoft/playwright/issues/26693 for why the panel needs a second connection
 */
export async function openChromium({
  profile = mkdtempSync(join(tmpdir(), "cordee-")),
  headless = true,
  display,
  args = [],
}: Options = {}): Promise<OpenChromium> {
  const executablePath = findBrowser("chromium");
  if (!executablePath) throw new Error(missingBrowserText("chromium"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: null,
    locale: "en-GB",
    ...(display && { env: { ...process.env, DISPLAY: display } }),
    ignoreDefaultArgs: unwanted,
    args: [...flags, ...args],
  });
  const closed = new Promise((resolve) => context.once("close", resolve));
  const browser = context.browser();
  if (!browser) throw new Error("A persistent context has a browser");
  const session = await browser.newBrowserCDPSession();
  const load = () =>
    command<{ id: string }>(session, "Extensions.loadUnpacked", {
      path: join(import.meta.dirname, "../../.output/chrome-mv3"),
    });
  const { id } = await load();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  while (!(await worker.evaluate(() => chrome.action.onClicked.hasListeners()))) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const port = readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n")[0];

  const panel = async (): Promise<Page> => {
    for (let attempt = 0; attempt < 60; attempt++) {
      const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const found = second
        .contexts()
        .flatMap((each) => each.pages())
        .find(
          (page) =>
            page.url().startsWith(`chrome-extension://${id}/sidepanel.html`) &&
            !page.url().includes("?tab"),
        );
      if (found) return found;
      await second.close();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("The side panel did not open");
  };

  /** Only a page of the extension's own origin commands its worker; this one has no app in it. */
  const bringWorker = async (wanted: "running" | "stopped") => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/icon/16.png`);
    const inside = await context.newCDPSession(page);
    const isDone = new Promise<void>((resolve) => {
      inside.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === wanted)) resolve();
      });
    });
    await inside.send("ServiceWorker.enable");
    if (wanted === "stopped") await inside.send("ServiceWorker.stopAllWorkers");
    else
      await inside.send("ServiceWorker.startWorker", {
        scopeURL: page.url().replace(/icon.*/, ""),
      });
    await isDone;
    await page.close();
  };

  return {
    context,
    id,
    profile,
    clickAction: (page) => triggerAction(session, page, id),
    panel,
    openTab: async (address = "#/") => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/sidepanel.html?tab${address}`);
      return page;
    },
    loadAgain: async () => void (await load()),
    worker: async () => {
      await bringWorker("running");
      return worker;
    },
    stopWorker: () => bringWorker("stopped"),
    kill: async () => {
      const { processInfo } = (await session.send("SystemInfo.getProcessInfo")) as {
        processInfo: { type: string; id: number }[];
      };
      const main = processInfo.find(({ type }) => type === "browser");
      if (!main) throw new Error("A browser has a main process");
      process.kill(main.id, "SIGKILL");
      await closed;
    },
    closed,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function triggerAction(session: CDPSession, page: Page, id: string) {
  await page.bringToFront();
  const tab = await frontTabOf(session, page);
  await command(session, "Extensions.triggerAction", { id, targetId: tab.targetId });
}

interface TabTarget {
  targetId: string;
  title: string;
  url: string;
  embedderData?: { tabActive?: boolean };
}

/** The tab in front that shows a page: nothing else ties the two. */
async function frontTabOf(session: CDPSession, page: Page): Promise<TabTarget> {
  const own = await page.context().newCDPSession(page);
  for (let attempt = 0; attempt < 100; attempt++) {
    const { targetInfo } = await own.send("Target.getTargetInfo");
    const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "tab" }] });
    const tab = (targetInfos as TabTarget[]).find(
      ({ url, title, embedderData }) =>
        embedderData?.tabActive && (url === targetInfo.url || title === targetInfo.title),
    );
    if (tab) return tab;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`No tab in front shows ${page.url()}`);
}

/** Sends a command by its name, also one that the protocol's published types do not have yet. */
const command = <Answer>(
  session: CDPSession,
  method: string,
  values: Record<string, string>,
): Promise<Answer> =>
  (session.send as unknown as (...asked: [string, object]) => Promise<Answer>).call(
    session,
    method,
    values,
  );
