import { rmSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
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

/** The app with the example pair, its article in the plan. */
async function begin(chromium: OpenChromium): Promise<Page> {
  const article = await chromium.context.newPage();
  await article.goto(`${pages.origin}/questions-that-help.html`);
  await chromium.clickAction(article);
  const panel = await chromium.panel();
  await panel.getByRole("button", { name: text.start.example }).click();
  await panel.getByRole("button", { name: text.home.keepPage }).click();
  await panel.getByText(text.plan.facts).waitFor();
  return panel;
}

/** What must be back: all that was typed half a second before the crash; at most, all that was typed. */
interface Typed {
  atLeast: string;
  all: string;
}

/** Types as a person does, then lets `crash` happen between two keys. */
async function typeUntil(crash: () => Promise<void>, field: Locator, words: string) {
  await field.focus();
  const sure: number[] = [];
  for (const letter of words) {
    await field.page().keyboard.type(letter);
    sure.push(Date.now() + 500);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const crashedAt = Date.now();
  await crash();
  const atLeast = words.slice(0, sure.filter((at) => at <= crashedAt).length);
  expect(atLeast.length).toBeGreaterThan(words.length / 4);
  return { atLeast, all: words };
}

async function expectBack(field: Locator, { atLeast, all }: Typed) {
  await field.waitFor();
  await expect.poll(() => field.inputValue(), { timeout: 15_000 }).toContain(atLeast);
  expect(all).toContain(await field.inputValue());
}

describe("the browser is killed between two keys", () => {
  it("brings back, in the side panel, all that was on screen half a second before", async () => {
    const first = await openChromium();
    const panel = await begin(first);
    await panel.getByRole("link", { name: text.common.tabs.goals }).click();
    const words = "Learn to listen to the whole question before I answer";
    const typed = await typeUntil(() => first.kill(), panel.getByLabel(text.goals.newLabel), words);

    const again = await openChromium({ profile: first.profile });
    const page = await again.context.newPage();
    await page.goto(`${pages.origin}/forum.html`);
    await again.clickAction(page);
    const restored = await again.panel();
    await restored.getByRole("link", { name: text.common.tabs.goals }).click();
    await expectBack(restored.getByLabel(text.goals.newLabel), typed);
    await again.close();
    rmSync(first.profile, { recursive: true, force: true });
  });
});

describe("the app crashes between two keys", () => {
  let chromium: OpenChromium;
  beforeAll(async () => {
    chromium = await openChromium();
    await begin(chromium);
  });
  afterAll(() => chromium.close());

  const goal = async (app: Page) => {
    await app.getByRole("link", { name: text.common.tabs.goals }).click();
    await app.getByRole("link", { name: "Get better at giving feedback" }).click();
  };
  const resource = async (app: Page) => {
    await app.getByRole("link", { name: text.common.tabs.plan }).click();
    await app.getByRole("link", { name: "Questions that help someone think" }).click();
  };
  const session = async (app: Page) =>
    app.getByRole("link", { name: text.home.openAgenda }).click();
  const tab = (name: keyof typeof text.common.tabs) => (app: Page) =>
    app.getByRole("link", { name: text.common.tabs[name] }).click();

  it.each<[what: string, open: (app: Page) => Promise<void>, label: string]>([
    ["a new goal", tab("goals"), text.goals.newLabel],
    ["a goal's new wording", goal, text.goals.wordingLabel],
    ["a goal's first step", goal, text.goals.firstStepLabel],
    ["what a goal is for", goal, text.goals.purposeLabel],
    ["a new feedback", tab("feedback"), text.feedback.newLabel("Lea")],
    ["why a page is kept", resource, text.plan.why],
    ["a question about a page", resource, text.plan.question],
    ["a new point", session, text.sessions.addPoint],
    ["a new promise", session, text.sessions.what],
    ["a session's notes", session, text.sessions.notes],
  ])("brings back %s", async (_, open, label) => {
    const app = await chromium.openTab();
    await open(app);
    const field = app.getByLabel(label, { exact: true });
    if (label === text.goals.wordingLabel) {
      await app.getByRole("button", { name: text.goals.reword }).click();
      await field.clear();
    }
    await field.waitFor();
    const address = new URL(app.url()).hash;
    const crash = async () => {
      const own = await chromium.context.newCDPSession(app);
      const isGone = app.waitForEvent("crash");
      // It answers no more.
      void own.send("Page.crash").catch(() => undefined);
      await isGone;
    };
    const words = "Ask one more question, then wait and count to five";
    const typed = await typeUntil(crash, field, words);
    await app.close();
    await chromium.loadAgain();

    const again = await chromium.openTab(address);
    await expectBack(again.getByLabel(label, { exact: true }), typed);
    await again.close();
  });
});

describe("a page with nothing to read", () => {
  it("says so, with the next step, and keeps nothing", async () => {
    const chromium = await openChromium();
    const page = await chromium.context.newPage();
    await page.goto(`${pages.origin}/nothing-to-read.html`);
    await chromium.clickAction(page);
    const panel = await chromium.panel();
    await panel.getByRole("button", { name: text.start.example }).click();
    await panel.getByRole("button", { name: text.home.keepPage }).click();
    const refusal = text.errors["page-not-readable"]({ reason: "nothing-to-read", url: "" });
    await panel.getByText(refusal.what).waitFor();
    await panel.getByText(refusal.next).waitFor();
    await chromium.close();
  });
});
