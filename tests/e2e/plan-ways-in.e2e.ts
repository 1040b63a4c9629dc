import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { type PagesServer, servePages } from "@/tests/tools/pages-server";
import { type OpenChromium, openChromium } from "./chromium";
import { grantHosts } from "./grant-loopback";
import { storedIn } from "./stored";

const text = messages.en;
const passage = "A silence is not a no.";

let pages: PagesServer;
let chromium: OpenChromium;
let page: Page;
let panel: Page;

beforeAll(async () => {
  [pages, chromium] = await Promise.all([servePages(), openChromium()]);
  page = await chromium.context.newPage();
  await page.goto(`${pages.origin}/long-read.html`);
  await chromium.clickAction(page);
  panel = await chromium.panel();
  await panel.getByRole("button", { name: text.start.example }).click();
  await panel.getByRole("heading", { level: 1, name: text.home.title }).waitFor();
});
afterAll(async () => {
  await chromium?.close();
  await pages?.close();
});

const go = (tab: "home" | "plan") =>
  panel.getByRole("navigation").getByRole("link", { name: text.common.tabs[tab] }).click();
const kept = async (title: string) =>
  (await storedIn(panel)).resources?.filter((row) => row.title === title) ?? [];
const title = "Six letters on listening";

describe("a page with a passage selected", () => {
  it("is kept with the passage, and opens where it stands", async () => {
    await page.getByText(passage).evaluate((paragraph, words) => {
      const node = paragraph.firstChild as Text;
      const at = node.data.indexOf(words);
      getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    }, passage);
    const state = () =>
      page.evaluate(() => [document.documentElement.outerHTML, String(getSelection()), scrollY]);
    const before = await state();
    await panel.getByRole("button", { name: text.home.keepPage }).click();
    await panel.getByRole("heading", { name: text.plan.quotes }).waitFor();
    await panel.getByRole("blockquote").getByText(passage, { exact: true }).waitFor();
    expect(await state()).toEqual(before);

    const opening = chromium.context.waitForEvent("page");
    await panel.getByRole("button", { name: new RegExp(text.plan.openAtQuote) }).click();
    const opened = await opening;
    await expect.poll(() => opened.evaluate(() => scrollY), { timeout: 20_000 }).toBeGreaterThan(0);
    const top = await opened.getByText(passage).evaluate((one) => one.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(await opened.evaluate(() => innerHeight));
    await opened.close();
    await page.bringToFront();
  });
});

/** What the page's own screen says once it was read anew; a notice may say it for a while elsewhere. */
const upToDate = () =>
  panel.getByRole("region", { name: text.plan.forWhichGoal }).getByText(text.plan.updated);

describe("a page that is in the plan already", () => {
  it("is known by another of its addresses, on Home and on the icon", async () => {
    await page.goto(`${pages.origin}/long-read.html?utm_source=letter#part`);
    await go("home");
    await panel.getByText(/^Already in your plan since/).waitFor();
    const badge = async () => {
      const worker = await chromium.worker();
      return worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
      });
    };
    await expect.poll(badge, { timeout: 20_000 }).toBe("✓");
  });

  it("is left as it is when it is kept again, until one says what to do", async () => {
    const [before] = await kept(title);
    await go("plan");
    await panel.getByRole("button", { name: text.home.keepPage }).click();
    await panel.getByRole("button", { name: text.plan.keepBoth }).waitFor();
    expect(await kept(title)).toEqual([before]);
    await panel.getByRole("button", { name: text.plan.readAgain }).click();
    await upToDate().waitFor();
    const [after, ...others] = await kept(title);
    expect(others).toEqual([]);
    expect(after?.updatedAt).not.toBe(before?.updatedAt);
  });

  it("is kept a second time where both are wanted", async () => {
    await go("plan");
    await panel.getByRole("button", { name: text.home.keepPage }).click();
    await panel.getByRole("button", { name: text.plan.keepBoth }).click();
    await panel.getByRole("status").getByText(text.plan.kept, { exact: true }).waitFor();
    expect(await kept(title)).toHaveLength(2);
  });
});

describe("a link", () => {
  it("is pasted into the plan by the keyboard alone, and completed when its page is kept", async () => {
    await go("plan");
    pages.requests.length = 0;
    await panel.getByLabel(text.plan.addLink).focus();
    await panel.keyboard.insertText(`Tie a knot: ${pages.origin}/manual.html?utm_source=letter`);
    await panel.keyboard.press("Enter");
    await panel.getByRole("heading", { level: 1, name: "Tie a knot" }).waitFor();
    expect(pages.requests).toEqual([]);
    expect((await kept("Tie a knot"))[0]).toMatchObject({ state: "not-opened" });

    await page.goto(`${pages.origin}/manual.html`);
    await go("plan");
    await panel.getByRole("button", { name: text.home.keepPage }).click();
    await upToDate().waitFor();
    expect(await kept("Tie a knot")).toEqual([]);
    const { resources = [] } = await storedIn(panel);
    expect(resources.filter(({ url }) => String(url).endsWith("/manual.html"))).toMatchObject([
      { state: "unread" },
    ]);
  });
});

describe("thirty tabs at once", () => {
  it("are kept, each with what became of it; no page is loaded again, and no access stays but what was there", async () => {
    await grantHosts(chromium, ["http://*/*", "https://*/*"]);
    const model = "http://model.example/*";
    const ask = (origin: string) => chrome.permissions.request({ origins: [origin] });
    expect(await panel.evaluate(ask, model)).toBe(true);
    for (const other of chromium.context.pages()) if (other !== page) await other.close();
    const { resources: before = [] } = await storedIn(panel);
    const tabs = Array.from({ length: 29 }, (_, at) => `${pages.origin}/forum.html?thread=${at}`);
    for (const address of tabs) await (await chromium.context.newPage()).goto(address);
    await panel.evaluate(() => {
      location.hash = "#/tabs";
    });
    pages.requests.length = 0;
    await panel.getByRole("button", { name: text.plan.keepAll(30) }).click();
    await panel.getByText(text.plan.tabsDone(30, 30)).waitFor({ timeout: 60_000 });
    expect(await panel.getByText(text.plan.outcomes.kept, { exact: true }).count()).toBe(29);
    expect(await panel.getByText(text.plan.outcomes.known, { exact: true }).count()).toBe(1);
    expect((await storedIn(panel)).resources).toHaveLength(before.length + 29);
    expect(pages.requests).toEqual([]);
    const origins = () => panel.evaluate(async () => (await chrome.permissions.getAll()).origins);
    await panel.getByRole("button", { name: text.plan.giveAgain }).click();
    await expect.poll(origins, { timeout: 20_000 }).toEqual([model]);
  });
});
