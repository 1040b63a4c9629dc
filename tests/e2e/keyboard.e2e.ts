import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { type PagesServer, servePages } from "@/tests/tools/pages-server";
import { type OpenChromium, openChromium } from "./chromium";

const text = messages.en;
let pages: PagesServer;
let chromium: OpenChromium;
let panel: Page;

beforeAll(async () => {
  pages = await servePages();
  chromium = await openChromium();
  const article = await chromium.context.newPage();
  await article.goto(`${pages.origin}/questions-that-help.html`);
  await chromium.clickAction(article);
  panel = await chromium.panel();
});
afterAll(async () => {
  await chromium.close();
  await pages.close();
});

/** Presses Tab, as a person would, until what is named so has the focus; fails after a whole round. */
async function tabTo(name: string) {
  for (let press = 0; press < 60; press++) {
    const focused = panel.locator(":focus");
    if ((await focused.count()) > 0) {
      const snapshot = (await focused.ariaSnapshot()).split("\n")[0] ?? "";
      if (snapshot.includes(`"${name}`)) return;
    }
    await panel.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches “${name}”`);
}
const press = async (name: string) => {
  await tabTo(name);
  await panel.keyboard.press("Enter");
};
const heading = (name: string) => panel.getByRole("heading", { level: 1, name }).waitFor();

it("tells the whole story by keyboard alone", async () => {
  await panel.getByLabel(text.start.partnerOf.mentee).waitFor();
  await tabTo(text.start.partnerOf.mentee);
  await panel.keyboard.type("Lea");
  await press(text.start.begin);
  await heading(text.home.title);

  await press(text.common.tabs.goals);
  await heading(text.goals.title);
  await tabTo(text.goals.newLabel);
  await panel.keyboard.type("Get better at running meetings");
  await press(text.goals.keep);
  await heading("Get better at running meetings");
  await press(text.goals.makeSmart);
  await panel.getByText(text.goals.proposalTitle).waitFor();
  await press(text.goals.accept);
  await press(text.common.undo);
  await heading("Get better at running meetings");
  await tabTo(text.goals.visibilityLabel);
  await panel.keyboard.press("ArrowDown");
  await panel.getByText(text.goals.onlyMeHint).waitFor({ state: "detached" });

  await press(text.common.tabs.home);
  await heading(text.home.title);
  await press(text.home.keepPage);
  await panel.getByText(text.plan.facts).waitFor();
  await tabTo(text.plan.forWhichGoal);
  await panel.keyboard.press("ArrowDown");

  await press(text.common.tabs.feedback);
  await heading(text.feedback.title);
  await tabTo(text.feedback.newLabel("Lea"));
  await panel.keyboard.type("You are always late.");
  await press(text.feedback.rephrase);
  await panel.getByText(text.feedback.proposalTitle).waitFor();
  await panel.keyboard.press("Escape");
  await expect.poll(() => panel.getByText(text.feedback.proposalTitle).count()).toBe(0);

  await press(text.common.tabs.sessions);
  await heading(text.sessions.title);
  await tabTo(text.sessions.when);
  for (const _ of ["month", "day", "year", "hour", "minute", "half of the day"]) {
    await panel.keyboard.press("ArrowUp");
    await panel.keyboard.press("ArrowRight");
  }
  await press(text.sessions.plan);
  await panel.getByRole("heading", { name: text.sessions.agenda }).waitFor();
  await tabTo(text.sessions.done("Get better at running meetings"));
  await panel.keyboard.press("Space");
  await expect.poll(() => panel.getByRole("checkbox", { checked: true }).count()).toBe(1);
});
