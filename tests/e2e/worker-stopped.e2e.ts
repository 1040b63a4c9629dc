import type { Page, Route } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { type PagesServer, servePages } from "@/tests/tools/pages-server";
import { type OpenChromium, openChromium } from "./chromium";
import { storedIn } from "./stored";

const text = messages.en;
const article = "questions-that-help.html";
let pages: PagesServer;
let chromium: OpenChromium;
let page: Page;
let panel: Page;
/** Lets the page end: until then it is not read, since its script may still change it. */
let release: () => Promise<void>;

beforeAll(async () => {
  pages = await servePages();
  return () => pages.close();
});

/** A page whose last script is held back by its server, with the example pair in the panel beside it. */
beforeEach(async () => {
  chromium = await openChromium();
  page = await chromium.context.newPage();
  const held: Route[] = [];
  await page.route(`**/${article}`, async (route) => {
    const response = await route.fetch();
    const body = `${await response.text()}<script src="/held.js"></script>`;
    await route.fulfill({ response, body });
  });
  await page.route("**/held.js", (route) => void held.push(route));
  await page.goto(`${pages.origin}/${article}`, { waitUntil: "commit" });
  await expect.poll(() => held.length).toBe(1);
  release = async () => {
    for (const route of held.splice(0)) await route.fulfill({ body: "" });
  };
  await chromium.clickAction(page);
  panel = await chromium.panel();
  await panel.getByRole("button", { name: text.start.example }).click();
  await panel.getByRole("heading", { level: 1, name: text.home.title }).waitFor();
});
afterEach(() => chromium.close());

/** The shortcut as the worker hears of it. Its click on the icon came before: no key gives `activeTab` here. */
const pressKeep = async () =>
  (await chromium.worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch(command: string, tab: unknown): void };
    };
    onCommand.dispatch("keep-page", tab);
  });

const pending = () =>
  panel.evaluate(async () => {
    const { pendingPages } = await chrome.storage.session.get("pendingPages");
    return (pendingPages ?? []) as { url: string }[];
  });
const keptPages = async () => {
  const { resources = [] } = await storedIn(panel);
  return resources.filter(({ url }) => String(url).startsWith(pages.origin));
};
const refusal = (reason: "gone" | "failed") =>
  text.errors["page-not-readable"]({ reason, url: "" }).what;

/** Presses the shortcut, and stops the worker while it waits for the page. */
async function stopWhileKeeping() {
  await page.bringToFront();
  await pressKeep();
  await expect.poll(pending).toMatchObject([{ url: page.url() }]);
  await chromium.stopWorker();
  expect(await keptPages()).toEqual([]);
}

describe("the worker keeps a page", () => {
  it("when it had been stopped before, and shows it in the panel", async () => {
    await chromium.stopWorker();
    await page.bringToFront();
    await pressKeep();
    await release();
    await panel.getByText(text.plan.facts).waitFor();
    expect(await keptPages()).toHaveLength(1);
    await expect.poll(pending).toEqual([]);
  });

  it("when it is stopped meanwhile: it takes it up again, once only", async () => {
    await stopWhileKeeping();
    await release();
    await chromium.worker();
    await panel.getByText(text.plan.facts).waitFor();
    expect(await keptPages()).toHaveLength(1);
    await expect.poll(pending).toEqual([]);

    await chromium.stopWorker();
    await chromium.worker();
    await panel.reload();
    await panel.getByText(text.plan.facts).waitFor();
    expect(await keptPages()).toHaveLength(1);
  });

  it("but no other page that has taken its place meanwhile, and says so", async () => {
    await stopWhileKeeping();
    await page.goto(`${pages.origin}/forum.html`);
    await chromium.worker();
    await panel.getByText(refusal("gone")).waitFor();
    expect(await keptPages()).toEqual([]);
    await expect.poll(pending).toEqual([]);
  });

  it("or says that it failed, and does not try for ever", async () => {
    await page.bringToFront();
    await (await chromium.worker()).evaluate(() => {
      const broken = async () => [{ error: "the script broke" }];
      Object.assign(chrome.scripting, { executeScript: broken });
    });
    await pressKeep();
    await panel.getByText(refusal("failed")).waitFor();
    expect(await keptPages()).toEqual([]);
    await expect.poll(pending).toEqual([]);
  });
});
