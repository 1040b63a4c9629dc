import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { type PagesServer, servePages } from "@/tests/tools/pages-server";
import { type OpenChromium, openChromium } from "./chromium";
import { type Desktop, openDesktop } from "./desktop";

const text = messages.en;

/** A real window of Chromium on a screen of its own, with the example in it, for one file of tests. */
export interface OnDesktop {
  readonly pages: PagesServer;
  readonly desktop: Desktop;
  readonly chromium: OpenChromium;
  /** The same app in a tab, open all along behind the page. */
  readonly app: Page;
  isPanelOpen(): Promise<boolean>;
  /** A page of the tests' own server, in front, with no panel beside it. */
  openPage(name: string): Promise<Page>;
  /** The panel shows what was just kept. */
  expectKept(title: string): Promise<void>;
}

/** Opens before the first test and closes after the last; a test that fails leaves a picture of the screen. */
export function onDesktop(): OnDesktop {
  let pages: PagesServer;
  let desktop: Desktop;
  let chromium: OpenChromium;
  let app: Page;

  beforeAll(async () => {
    [pages, desktop] = await Promise.all([servePages(), openDesktop()]);
    chromium = await openChromium({
      headless: false,
      display: desktop.display,
      args: ["--ozone-platform=x11"],
    });
    app = await chromium.openTab();
    await app.getByRole("button", { name: text.start.example }).click();
    await app.getByRole("heading", { level: 1, name: text.home.title }).waitFor();
    await desktop.focusBrowser();
  });
  afterAll(async () => {
    await chromium?.close();
    await Promise.all([desktop?.close(), pages.close()]);
  });

  const isPanelOpen = () =>
    app.evaluate(
      async () =>
        (
          await chrome.runtime.getContexts({
            contextTypes: [chrome.runtime.ContextType.SIDE_PANEL],
          })
        ).length > 0,
    );

  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") {
      const folder = join(import.meta.dirname, "../../artifacts/tests");
      mkdirSync(folder, { recursive: true });
      desktop.screenshot(join(folder, `${task.name.replaceAll(/\W+/g, "-")}.png`));
    }
    if (await isPanelOpen()) await (await chromium.panel()).close();
    await expect.poll(isPanelOpen).toBe(false);
    for (const page of chromium.context.pages()) if (page !== app) await page.close();
  });

  return {
    get pages() {
      return pages;
    },
    get desktop() {
      return desktop;
    },
    get chromium() {
      return chromium;
    },
    get app() {
      return app;
    },
    isPanelOpen,
    openPage: async (name) => {
      const page = await chromium.context.newPage();
      await page.goto(`${pages.origin}/${name}`);
      await page.bringToFront();
      expect(await isPanelOpen()).toBe(false);
      return page;
    },
    expectKept: async (title) => {
      const panel = await chromium.panel();
      await panel.getByRole("status").getByText(text.plan.kept, { exact: true }).waitFor();
      await panel.getByRole("heading", { level: 1, name: title }).waitFor();
    },
  };
}
