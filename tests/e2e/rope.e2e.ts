import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { type PagesServer, servePages } from "@/tests/tools/pages-server";
import { expectAccessible, looks } from "./accessible";
import { type OpenChromium, openChromium } from "./chromium";

let pages: PagesServer;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

/** What each language's mentee reads, writes and says. */
const stories = {
  en: {
    article: "questions-that-help.html",
    partner: "Lea",
    goal: "Get better at running meetings",
    note: "You are always late and your slides are sloppy.",
    promise: "Send the outline",
  },
  fr: {
    article: "donner-un-retour.html",
    partner: "Léa",
    goal: "Mieux animer mes réunions",
    note: "Tu es toujours en retard et tes diapos sont bâclées.",
    promise: "Envoyer le plan",
  },
} as const;

/** Two in the afternoon, as the native field has it. */
const inAWeek = () =>
  `${new Date(Date.now() + 7 * 24 * 3_600_000).toISOString().slice(0, 10)}T14:00`;

/** Everything that a reader of the page could notice of a change to it. */
const stateOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

describe.each(["en", "fr"] as const)("the main job, in the real side panel (%s)", (locale) => {
  const story = stories[locale];
  const text = messages[locale];
  let chromium: OpenChromium;
  let panel: Page;
  let article: Page;

  beforeAll(async () => {
    chromium = await openChromium();
    article = await chromium.context.newPage();
    await article.goto(`${pages.origin}/${story.article}`);
    await chromium.clickAction(article);
    panel = await chromium.panel();
  });
  afterAll(() => chromium.close());

  const openTab = (name: string) =>
    panel.getByRole("navigation").getByRole("link", { name }).click();
  const heading = (name: string) => panel.getByRole("heading", { level: 1, name });

  it("begins with a language, a role and a name", async () => {
    await panel.getByRole("combobox").first().waitFor();
    await expectAccessible(panel, "start", looks);
    await panel.getByRole("combobox").first().selectOption(locale);
    await panel.getByRole("radio", { name: text.start.roles.mentee }).check();
    await panel.getByLabel(text.start.partnerOf.mentee).fill(story.partner);
    await panel.getByRole("button", { name: text.start.begin }).click();
    await heading(text.home.title).waitFor();
  });

  it("writes a goal, sees what is missing, and accepts a wording that invents nothing", async () => {
    await openTab(text.common.tabs.goals);
    await panel.getByLabel(text.goals.newLabel).fill(story.goal);
    await panel.getByRole("button", { name: text.goals.keep }).click();
    await heading(story.goal).waitFor();
    await panel.getByRole("button", { name: text.goals.makeSmart }).click();
    await panel.getByRole("button", { name: text.goals.accept }).click();
    await panel.getByText(text.goals.earlierTitle(1)).waitFor();
    const wording = await panel.getByRole("heading", { level: 1 }).textContent();
    expect(wording).toContain("[");
    expect(wording).not.toMatch(/\d/);
    await panel.getByRole("button", { name: text.common.undo }).click();
    await heading(story.goal).waitFor();
    await panel.getByLabel(text.goals.visibilityLabel).selectOption("both");
  });

  it("keeps the page beside the panel, asks for which goal, and leaves the page as it was", async () => {
    await openTab(text.common.tabs.home);
    const before = await stateOf(article);
    await panel.getByRole("button", { name: text.home.keepPage }).click();
    await panel.getByRole("status").getByText(text.plan.kept, { exact: true }).waitFor();
    expect(await stateOf(article)).toBe(before);
    await panel
      .getByRole("combobox", { name: text.plan.forWhichGoal })
      .selectOption({ label: story.goal });
    await panel.getByText(text.plan.facts).waitFor();
  });

  it("marks the words that hurt, and rephrases with the author's own", async () => {
    await openTab(text.common.tabs.feedback);
    await panel.getByLabel(text.feedback.newLabel(story.partner)).fill(story.note);
    await panel.locator("mark").first().waitFor();
    await panel.getByRole("button", { name: text.feedback.rephrase }).click();
    await panel.getByRole("button", { name: text.feedback.keepThis }).click();
    await panel.getByText(text.feedback.kept).first().waitFor();
  });

  it("plans a session whose agenda is proposed, and reorders it by keyboard and by pointer", async () => {
    await openTab(text.common.tabs.sessions);
    await panel.getByLabel(text.sessions.when).fill(inAWeek());
    await panel.getByRole("button", { name: text.sessions.plan }).click();
    const points = panel.getByRole("list").getByRole("checkbox");
    await expect.poll(() => points.count()).toBe(2);
    const first = await points.first().getAttribute("aria-label");
    await points.first().press("Alt+ArrowDown");
    await expect.poll(() => points.nth(1).getAttribute("aria-label")).toBe(first);
    const lines = panel.getByRole("listitem").filter({ has: panel.getByRole("checkbox") });
    await lines.nth(1).dragTo(lines.first());
    await expect.poll(() => points.first().getAttribute("aria-label")).toBe(first);
  });

  it("notes a promise, and Home has it and the session", async () => {
    await panel.getByLabel(text.sessions.what, { exact: true }).fill(story.promise);
    await panel.getByRole("button", { name: text.sessions.addPromise }).click();
    await panel.getByRole("listitem").filter({ hasText: story.promise }).waitFor();
    await openTab(text.common.tabs.home);
    await panel.getByText(story.promise).waitFor();
    await panel.getByRole("link", { name: text.home.openAgenda }).waitFor();
  });

  describe("has no barrier, in light, dark and forced colours,", () => {
    const main = () => panel.getByRole("main");
    const open = async (tab: "home" | "goals" | "plan" | "sessions" | "feedback") => {
      await openTab(text.common.tabs[tab]);
      await heading(text[tab].title).waitFor();
    };
    const screens: Record<string, () => Promise<void>> = {
      home: () => open("home"),
      goals: () => open("goals"),
      "one goal": async () => {
        await open("goals");
        await main().getByRole("link", { name: story.goal }).click();
        await heading(story.goal).waitFor();
      },
      "a proposal for a goal": async () => {
        await panel.getByRole("button", { name: text.goals.makeSmart }).click();
        await panel.getByText(text.goals.proposalTitle).waitFor();
      },
      plan: () => open("plan"),
      "one page of the plan": async () => {
        await open("plan");
        await main().getByRole("listitem").getByRole("link").first().click();
        await panel.getByText(text.plan.facts).waitFor();
      },
      sessions: () => open("sessions"),
      "one session": async () => {
        await open("home");
        await panel.getByRole("link", { name: text.home.openAgenda }).click();
        await panel.getByRole("heading", { name: text.sessions.agenda }).waitFor();
      },
      feedback: () => open("feedback"),
      "one feedback": async () => {
        await open("feedback");
        await main().getByRole("listitem").getByRole("link").first().click();
        await panel
          .getByLabel(text.feedback.newLabel(story.partner))
          .waitFor({ state: "detached" });
        await panel.getByRole("heading", { level: 1 }).waitFor();
      },
      "a page that was refused": async () => {
        await panel.evaluate(() => {
          location.hash = "#/refused/no-access/https%3A%2F%2Fnotes.example%2F";
        });
        await panel.getByRole("button", { name: text.home.allowSite }).waitFor();
      },
      settings: async () => {
        await panel.getByRole("link", { name: text.common.settings }).click();
        await heading(text.common.settings).waitFor();
      },
    };

    it.each(Object.keys(screens))("on %s", async (name) => {
      await screens[name]?.();
      await expectAccessible(panel, name, looks);
    });
  });
});
