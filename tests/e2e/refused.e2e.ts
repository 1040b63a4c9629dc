import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { PageRefusal } from "@/lib/domain/errors";
import { messages } from "@/lib/i18n/messages";
import { type PagesServer, servePages } from "@/tests/tools/pages-server";
import { type OpenChromium, openChromium } from "./chromium";
import { storedIn } from "./stored";

const text = messages.en;

let pages: PagesServer;
let chromium: OpenChromium;
let app: Page;
let before: Awaited<ReturnType<typeof storedIn>>;

/** What the user has kept; upkeep goes on meanwhile by itself. */
const kept = async () =>
  Object.fromEntries(
    Object.entries(await storedIn(app)).filter(([name]) => !/^(marks|search)/.test(name)),
  );

beforeAll(async () => {
  pages = await servePages();
  chromium = await openChromium();
  app = await chromium.openTab();
  await app.getByRole("button", { name: text.start.example }).click();
  await app.getByRole("heading", { level: 1, name: text.home.title }).waitFor();
});
afterAll(async () => {
  await chromium?.close();
  await pages.close();
});
afterEach(async () => {
  await (await chromium.panel()).close();
  for (const page of chromium.context.pages()) if (page !== app) await page.close();
});

/** Opens a page and clicks on Cordée's icon there. */
async function openBeside(url: string): Promise<{ page: Page; panel: Page }> {
  const page = await chromium.context.newPage();
  // What cannot be loaded shows the browser's own error page, which is a page too.
  await page.goto(url).catch(() => null);
  await chromium.clickAction(page);
  const panel = await chromium.panel();
  await panel.getByRole("heading", { name: text.home.page }).waitFor();
  before = await kept();
  return { page, panel };
}

/** The panel says which kind of page it is, and the next step; nothing was stored. */
async function expectRefused(panel: Page, reason: PageRefusal): Promise<void> {
  const refusal = text.errors["page-not-readable"]({ reason, url: "" });
  await panel.getByText(refusal.what).waitFor();
  await panel.getByText(refusal.next).waitFor();
  expect(await kept()).toEqual(before);
}
const keep = (panel: Page) => panel.getByRole("button", { name: text.home.keepPage });

describe("a page that no extension may read", () => {
  it.each(["chrome://version", "chrome://newtab"])(
    "is refused before it is tried: %s",
    async (url) => {
      const { panel } = await openBeside(url);
      await expectRefused(panel, "browser-page");
      expect(await keep(panel).count()).toBe(0);
    },
  );

  it("is refused as a page of an extension, be it Cordée’s own", async () => {
    const { panel } = await openBeside(`chrome-extension://${chromium.id}/sidepanel.html?tab`);
    await expectRefused(panel, "extension-page");
    expect(await keep(panel).count()).toBe(0);
  });

  it("is refused as a store", async () => {
    const store = "https://addons.mozilla.org/firefox/addon/x/";
    await chromium.context.route(store, (route) =>
      route.fulfill({ contentType: "text/html", body: "<h1>An extension</h1>" }),
    );
    const { panel } = await openBeside(store);
    await expectRefused(panel, "store");
    expect(await keep(panel).count()).toBe(0);
  });
});

describe("a PDF", () => {
  it("is refused by its address, before it is tried", async () => {
    const { panel } = await openBeside(`${pages.origin}/handout.pdf`);
    await expectRefused(panel, "pdf");
    expect(await keep(panel).count()).toBe(0);
  });

  it("is refused by what it is, where its address does not tell", async () => {
    const { panel } = await openBeside(`${pages.origin}/handout.download`);
    await keep(panel).click();
    await expectRefused(panel, "pdf");
  });
});

describe("a page without access yet", () => {
  it("is refused, and read after a click on the icon there", async () => {
    const { page, panel } = await openBeside(`${pages.origin}/manual.html`);
    const other = page.url().replace("127.0.0.1", "localhost");
    await page.goto(other);
    await keep(panel).click();
    await expectRefused(panel, "no-access");
    // The browser does not tell whose site it is, so there is none to ask for.
    expect(await panel.getByRole("button", { name: text.home.allowSite }).count()).toBe(0);
    await chromium.clickAction(page);
    await panel.getByText(await page.title()).waitFor();
    expect(await kept()).toEqual(before);
  });

  it("is refused by its tab: a click on the icon lets no other in", async () => {
    const { panel } = await openBeside(`${pages.origin}/manual.html`);
    const other = await chromium.context.newPage();
    await other.goto(`${pages.origin}/forum.html`);
    await other.bringToFront();
    await keep(panel).click();
    await expectRefused(panel, "no-access");
  });
});
