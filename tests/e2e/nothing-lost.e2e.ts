import { rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { type PagesServer, servePages } from "@/tests/tools/pages-server";
import { type OpenChromium, openChromium } from "./chromium";

const text = messages.en;
let pages: PagesServer;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

const begin = async (panel: Page) => {
  await panel.getByRole("button", { name: text.start.example }).click();
  await panel.getByRole("heading", { level: 1, name: text.home.title }).waitFor();
};

describe("the browser is killed while someone types", () => {
  it("brings back all that was on screen half a second before", async () => {
    const first = await openChromium();
    const panel = await first.openTab();
    await begin(panel);
    await panel.getByRole("navigation").getByRole("link", { name: text.common.tabs.goals }).click();
    await panel
      .getByLabel(text.goals.newLabel)
      .pressSequentially("Learn to listen before I answer");
    await panel.waitForTimeout(500);
    await first.kill();

    const again = await openChromium({ profile: first.profile });
    const restored = await again.openTab("#/goals");
    await expect
      .poll(() => restored.getByLabel(text.goals.newLabel).inputValue())
      .toBe("Learn to listen before I answer");
    await again.close();
    rmSync(first.profile, { recursive: true, force: true });
  });
});

describe("the worker is stopped around a clip", () => {
  let chromium: OpenChromium;
  let panel: Page;
  let article: Page;
  beforeAll(async () => {
    chromium = await openChromium();
    article = await chromium.context.newPage();
    await article.goto(`${pages.origin}/questions-that-help.html`);
    await chromium.clickAction(article);
    panel = await chromium.panel();
    await begin(panel);
  });
  afterAll(() => chromium.close());

  const keep = () => panel.getByRole("button", { name: text.home.keepPage }).click();
  const home = () =>
    panel.getByRole("navigation").getByRole("link", { name: text.common.tabs.home }).click();
  const kept = async () => {
    await panel.getByRole("status").getByText(text.plan.kept, { exact: true }).waitFor();
    await panel.getByText(text.plan.facts).waitFor();
  };

  it("keeps the page when it was stopped before", async () => {
    await chromium.stopWorker();
    await article.bringToFront();
    await keep();
    await kept();
  });

  it("keeps the page when it is stopped meanwhile, and once only", async () => {
    await home();
    await Promise.all([chromium.stopWorker(), keep()]);
    await kept();
    await panel.getByRole("navigation").getByRole("link", { name: text.common.tabs.plan }).click();
    await expect.poll(() => panel.locator("main").getByRole("listitem").count()).toBe(1);
  });

  it("still has it when it is stopped after", async () => {
    await chromium.stopWorker();
    await panel.reload();
    await panel.getByRole("navigation").getByRole("link", { name: text.common.tabs.plan }).click();
    await expect.poll(() => panel.locator("main").getByRole("listitem").count()).toBe(1);
  });
});

describe("a page with nothing to read", () => {
  it("says so, with the next step, and keeps nothing", async () => {
    const chromium = await openChromium();
    const page = await chromium.context.newPage();
    await page.goto(`${pages.origin}/nothing-to-read.html`);
    await chromium.clickAction(page);
    const panel = await chromium.panel();
    await begin(panel);
    await panel.getByRole("button", { name: text.home.keepPage }).click();
    const refusal = text.errors["page-not-readable"]({ reason: "nothing-to-read", url: "" });
    await panel.getByText(refusal.what).waitFor();
    await panel.getByText(refusal.next).waitFor();
    await chromium.close();
  });
});
