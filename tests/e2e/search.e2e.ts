import { rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { type OpenChromium, openChromium } from "./chromium";
import { openRaw } from "./raw-database";
import { storedIn } from "./stored";

const text = messages.en;

/** Looks for words from anywhere, and says which result comes first. */
async function firstFor(app: Page, words: string): Promise<string | null> {
  const results = app.getByRole("list", { name: text.search.results });
  await app.keyboard.press("Control+k");
  await app.getByLabel(text.search.label).fill("");
  await results.waitFor({ state: "detached" });
  await app.getByLabel(text.search.label).fill(words);
  await results.waitFor();
  return results.getByRole("link").first().textContent();
}

const indexed = (app: Page) =>
  expect.poll(async () => (await storedIn(app)).searchQueue?.length, { timeout: 20_000 }).toBe(0);

async function open(profile?: string): Promise<[OpenChromium, Page]> {
  const chromium = await openChromium(profile === undefined ? {} : { profile });
  return [chromium, await chromium.openTab()];
}

it("finds what was just typed and what was kept, and after a crash without making the index anew", async () => {
  const [first, app] = await open();
  await app.getByRole("combobox").first().selectOption("en");
  await app.getByLabel(text.start.partnerOf.mentee).fill("Lea");
  await app.getByRole("button", { name: text.start.begin }).click();
  await app.getByRole("link", { name: text.common.tabs.goals }).click();
  await app.getByLabel(text.goals.newLabel).fill("Réussir l’œuvre commune");
  await app.getByRole("button", { name: text.goals.keep }).click();
  await app.getByRole("heading", { level: 1, name: "Réussir l’œuvre commune" }).waitFor();
  expect(await firstFor(app, "oeuvre")).toBe("Réussir l’œuvre commune");
  expect(await firstFor(app, "reusisr")).toBe("Réussir l’œuvre commune");
  await indexed(app);
  const { searchSegments = [] } = await storedIn(app);
  await first.kill();

  const [again, back] = await open(first.profile);
  await back.getByRole("heading", { level: 1 }).waitFor();
  expect(await firstFor(back, "commune")).toBe("Réussir l’œuvre commune");
  await back.keyboard.press("Enter");
  await expect.poll(() => back.url()).toContain("#/goals/");
  const now = await storedIn(back);
  expect(now.searchSegments?.map(({ id }) => id)).toEqual(searchSegments.map(({ id }) => id));
  await again.close();
  rmSync(first.profile, { recursive: true, force: true });
});

it("is brought up to date by the worker when every window was closed before", async () => {
  const [chromium, app] = await open();
  const raw = await openRaw(chromium);
  await app.getByRole("combobox").first().selectOption("en");
  await app.getByLabel(text.start.partnerOf.mentee).fill("Lea");
  await app.getByRole("button", { name: text.start.begin }).click();
  await app.getByRole("link", { name: text.common.tabs.goals }).click();
  await app.getByLabel(text.goals.newLabel).fill("Zeppelin");
  await app.getByRole("button", { name: text.goals.keep }).click();
  await app.getByRole("heading", { level: 1, name: "Zeppelin" }).waitFor();
  await app.close();
  const before = await storedIn(raw);
  expect(before.searchQueue?.map(({ key }) => key)).toContain(`goals:${before.goals?.[0]?.id}`);
  expect(await raw.evaluate(() => chrome.alarms.get("search"))).toBeDefined();
  await raw.evaluate(() => chrome.alarms.create("search", { when: Date.now() }));
  await indexed(raw);
  const { searchSegments = [] } = await storedIn(raw);
  expect(searchSegments.map(({ words }) => words).join(" ")).toContain("zeppelin");
  await chromium.close();
}, 60_000);
