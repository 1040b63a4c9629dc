import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { type PagesServer, servePages } from "@/tests/tools/pages-server";
import { startWireServer, type WireServer } from "@/tests/tools/wire-server";
import { type OpenChromium, openChromium } from "./chromium";
import { type Desktop, openDesktop } from "./desktop";
import { keptFrom } from "./stored";

const text = messages.en;
const { settings } = text.model;

let pages: PagesServer;
let server: WireServer;
let desktop: Desktop;
let chromium: OpenChromium;
/** The same app in a tab, open all along behind the page. */
let app: Page;

beforeAll(async () => {
  [pages, server, desktop] = await Promise.all([servePages(), startWireServer(), openDesktop()]);
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
  await Promise.all([desktop?.close(), server.close(), pages.close()]);
});

const isPanelOpen = () =>
  app.evaluate(
    async () =>
      (await chrome.runtime.getContexts({ contextTypes: [chrome.runtime.ContextType.SIDE_PANEL] }))
        .length > 0,
  );

/** A page of the tests' own server, in front, with no panel beside it. */
async function openPage(name: string): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(`${pages.origin}/${name}`);
  await page.bringToFront();
  expect(await isPanelOpen()).toBe(false);
  return page;
}

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

/** The panel shows what was just kept. */
async function expectKept(title: string): Promise<void> {
  const panel = await chromium.panel();
  await panel.getByRole("status").getByText(text.plan.kept, { exact: true }).waitFor();
  await panel.getByRole("heading", { level: 1, name: title }).waitFor();
}

describe("a shortcut", () => {
  it("is free in the browser, each of them", async () => {
    const shortcuts = await app.evaluate(async () =>
      (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]),
    );
    expect(Object.fromEntries(shortcuts)).toMatchObject({
      "keep-page": "Alt+Shift+K",
      "open-panel": "Alt+Shift+O",
    });
  });

  it("opens the panel, and closes it", async () => {
    await openPage("manual.html");
    await desktop.key("alt+shift+o");
    const panel = await chromium.panel();
    await panel.getByRole("heading", { level: 1, name: text.home.title }).waitFor();
    await panel.getByText("Tie a figure eight").waitFor();
    await desktop.key("alt+shift+o");
    await expect.poll(isPanelOpen).toBe(false);
    expect(await keptFrom(app, `${pages.origin}/manual.html`)).toBeUndefined();
  });

  it("keeps the page in front, and the panel beside it shows what was kept", async () => {
    const page = await openPage("forum.html");
    await desktop.key("alt+shift+k");
    await expectKept("How do I prepare a first talk?");
    expect(await keptFrom(app, page.url())).toMatchObject({ state: "unread", selection: "" });
    expect(new URL(app.url()).hash).toBe("#/");
  });
});

describe("the context menu", () => {
  /** Where something of a page is on the screen. */
  async function pointOf(target: Locator) {
    const box = await target.boundingBox();
    if (!box) throw new Error("Only what is shown can be clicked");
    const top = await target.evaluate(() => ({
      x: window.screenX,
      y: window.screenY + window.outerHeight - window.innerHeight,
    }));
    return { x: Math.round(top.x + box.x + 12), y: Math.round(top.y + box.y + box.height / 2) };
  }

  /** Opens the menu on something; Cordée is above the browser's own last items. */
  async function openMenu(target: Locator): Promise<void> {
    const before = await desktop.countWindows();
    const { x, y } = await pointOf(target);
    await desktop.rightClick(x, y);
    await expect.poll(() => desktop.countWindows()).toBe(before + 1);
  }

  async function openSubmenu(target: Locator): Promise<void> {
    await openMenu(target);
    const before = await desktop.countWindows();
    await desktop.key("Up", "Up", "Up", "Right");
    await expect.poll(() => desktop.countWindows()).toBe(before + 1);
  }

  it("keeps a page", async () => {
    const page = await openPage("questions-that-help.html");
    await openSubmenu(page.getByRole("heading", { level: 1 }));
    await desktop.key("Return");
    await expectKept("Questions that help someone think");
    expect(await keptFrom(app, page.url())).toMatchObject({ state: "unread", selection: "" });
  });

  it("opens the panel, and keeps nothing by that", async () => {
    const page = await openPage("manual.html");
    await openSubmenu(page.getByRole("heading", { level: 1 }));
    await desktop.key("Down", "Return");
    const panel = await chromium.panel();
    await panel.getByText("Tie a figure eight").waitFor();
    expect(await keptFrom(app, page.url())).toBeUndefined();
  });

  it("keeps a page with the passage that was selected", async () => {
    const page = await openPage("donner-un-retour.html");
    const passage = page.getByRole("heading", { level: 1 });
    await passage.click({ clickCount: 3 });
    await openMenu(passage);
    await desktop.key("Up", "Up", "Return");
    const title = "Donner un retour sans abîmer la confiance";
    await expectKept(title);
    const kept = await keptFrom(app, page.url());
    expect(kept).toMatchObject({ state: "unread", selection: title });
    expect(String(kept?.text).length).toBeGreaterThan(title.length);
  });

  it("keeps a link without opening it or reading the page that it is on", async () => {
    const page = await openPage("reading-list.html");
    pages.requests.length = 0;
    await openMenu(page.getByRole("link"));
    await desktop.key("Up", "Up", "Return");
    const url = `${pages.origin}/manual.html`;
    await expectKept(url);
    expect(await keptFrom(app, url)).toMatchObject({ state: "not-opened", minutes: 0 });
    expect(await keptFrom(app, page.url())).toBeUndefined();
    expect(pages.requests).toEqual([]);
  });
});

describe("the icon in the toolbar", () => {
  it("opens the panel by a click, and closes it by the next", async () => {
    const page = await openPage("manual.html");
    await chromium.clickAction(page);
    const panel = await chromium.panel();
    await panel.getByText("Tie a figure eight").waitFor();
    await chromium.clickAction(page);
    await expect.poll(isPanelOpen).toBe(false);
  });
});

describe("a whole tab", () => {
  it("is the same app on the same screen, where a change on either side shows on the other", async () => {
    const page = await openPage("manual.html");
    await chromium.clickAction(page);
    const panel = await chromium.panel();
    await panel.getByRole("link", { name: text.common.tabs.goals }).click();
    await panel.getByLabel(text.goals.newLabel).waitFor();
    const opening = chromium.context.waitForEvent("page");
    await panel.getByRole("button", { name: text.common.openInTab }).click();
    const tab = await opening;
    await tab.getByLabel(text.goals.newLabel).fill("Tie six knots by heart");
    await tab.getByRole("button", { name: text.goals.keep }).click();
    await tab.getByRole("heading", { level: 1, name: "Tie six knots by heart" }).waitFor();
    await panel.getByRole("link", { name: "Tie six knots by heart" }).waitFor();

    await panel.getByLabel(text.goals.newLabel).fill("Speak before a full room");
    await panel.getByRole("button", { name: text.goals.keep }).click();
    await tab.getByRole("navigation").getByRole("link", { name: text.common.tabs.goals }).click();
    await tab.getByRole("link", { name: "Speak before a full room" }).waitFor();
  });
});

describe("the browser’s own prompt", () => {
  /** The window is dimmed as long as the browser asks. */
  const colour = () => desktop.colourAt(900, 8);

  /** Clicks on what asks for a permission; returns the colour that comes back once the prompt is answered. */
  async function ask(asking: Locator): Promise<string> {
    const before = colour();
    await asking.click();
    await expect.poll(colour).not.toBe(before);
    await desktop.untilStill();
    return before;
  }

  /** Keys that come too soon after the prompt are ignored, lest a typist answer it unread: they are pressed again. */
  const press = (key: string, isDone: () => boolean) =>
    expect
      .poll(
        async () => {
          if (!isDone()) await desktop.key(key);
          return isDone();
        },
        { interval: 200, timeout: 5_000 },
      )
      .toBe(true);

  /** Two buttons take turns: after two Tabs the first has the keyboard again, as at the start. */
  async function isTabHeard(): Promise<boolean> {
    const seen: Buffer[] = [await desktop.untilStill()];
    for (let count = 0; count < 2; count++) {
      await desktop.key("Tab");
      seen.push(await desktop.untilStill());
    }
    const [start, other, end] = seen;
    return (
      start !== undefined &&
      end !== undefined &&
      start.equals(end) &&
      other?.equals(start) === false
    );
  }

  async function accept(asking: Locator): Promise<void> {
    const before = await ask(asking);
    await expect.poll(isTabHeard, { timeout: 5_000 }).toBe(true);
    await desktop.key("Tab");
    await desktop.untilStill();
    await press("Return", () => colour() === before);
  }
  async function decline(asking: Locator): Promise<void> {
    const before = await ask(asking);
    await press("Escape", () => colour() === before);
  }

  async function openSettings(): Promise<Page> {
    const page = await openPage("manual.html");
    await chromium.clickAction(page);
    const panel = await chromium.panel();
    await panel.getByRole("link", { name: text.common.settings }).click();
    await panel.getByLabel(settings.baseUrl).fill(server.url);
    await panel.getByLabel(settings.name, { exact: true }).fill("ok");
    return panel;
  }

  it("is believed when it is declined: the app says so, and asks the model nothing", async () => {
    const panel = await openSettings();
    await decline(panel.getByRole("button", { name: settings.save, exact: true }));
    const refusal = text.errors["model-permission-refused"]({ host: new URL(server.url).host });
    await panel.getByText(refusal.what).waitFor();
    await panel.getByText(refusal.next).waitFor();
    expect(await panel.getByRole("button", { name: settings.test }).count()).toBe(0);
    expect(server.journal).toEqual([]);
  });

  it("lets a site be read without a click, from its refusal on", async () => {
    const page = await openPage("undated.html");
    const other = `${pages.origin.replace("127.0.0.1", "localhost")}/undated.html`;
    const refusal = text.errors["page-not-readable"]({ reason: "no-access", url: "" });
    await desktop.key("alt+shift+o");
    const panel = await chromium.panel();
    // Another site than the one that was clicked on.
    await page.goto(other);
    await panel.getByRole("button", { name: text.home.keepPage }).click();
    await panel.getByText(refusal.what).waitFor();
    await panel.evaluate((url) => {
      location.hash = `#/refused/no-access/${encodeURIComponent(url)}`;
    }, other);
    await accept(panel.getByRole("button", { name: text.home.allowSite }));
    await panel.getByRole("button", { name: text.home.keepPage }).click();
    await expectKept("Petite note sans date");
    expect(await keptFrom(app, other)).toMatchObject({ state: "unread" });
  });

  it("lets the chosen model be tested when it is accepted", async () => {
    const panel = await openSettings();
    await accept(panel.getByRole("button", { name: settings.save, exact: true }));
    await panel.getByRole("button", { name: settings.test }).click();
    await panel.getByText(settings.testWorks("ok", new URL(server.url).host)).waitFor();
    expect(server.journal).toHaveLength(1);
    await panel.getByRole("button", { name: settings.forget }).click();
    await panel.getByText(settings.forgotten).waitFor();
  });
});
