import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { type PagesServer, servePages } from "@/tests/tools/pages-server";
import { type OpenChromium, openChromium } from "./chromium";

const stories = {
  en: {
    article: "questions-that-help.html",
    notes:
      "Talked about the rota.\nLea sends the draft by Friday.\nWe decided to meet every Monday.",
    promise: "sends the draft",
    decision: "We decided to meet every Monday",
  },
  fr: {
    article: "donner-un-retour.html",
    notes: "Parlé du planning.\nLéa envoie le brouillon d’ici vendredi.\nOn garde le lundi.",
    promise: "envoie le brouillon",
    decision: "On garde le lundi",
  },
} as const;

let pages: PagesServer;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

describe.each(["en", "fr"] as const)(
  "the summary of a session, in the real panel (%s)",
  (locale) => {
    const story = stories[locale];
    const { start, home, common, sessions, summary } = messages[locale];
    let chromium: OpenChromium;
    let panel: Page;
    const press = (name: string) => panel.getByRole("button", { name, exact: true }).click();

    beforeAll(async () => {
      chromium = await openChromium();
      const article = await chromium.context.newPage();
      await article.goto(`${pages.origin}/${story.article}`);
      await chromium.clickAction(article);
      panel = await chromium.panel();
      await panel.getByRole("combobox").first().selectOption(locale);
      await press(start.example);
      await panel.getByRole("heading", { level: 1, name: home.title }).waitFor();
      await panel.getByRole("link", { name: common.tabs.sessions }).click();
      await panel.locator('main a[href*="/sessions/"]').first().click();
      await panel.getByLabel(sessions.notes, { exact: true }).waitFor();
    });
    afterAll(() => chromium.close());

    it("finds what was promised in notes just written, and keeps nothing by itself", async () => {
      const notes = panel.getByLabel(sessions.notes, { exact: true });
      await notes.fill(story.notes);
      await notes.blur();
      await press(summary.find);
      await panel.getByRole("button", { name: summary.acceptOf(story.promise) }).waitFor();
      const kept = panel.getByRole("button", { name: sessions.keptOf(story.promise) });
      expect(await kept.count()).toBe(0);
    });

    it("puts an accepted promise in the ledger and a decision on the session, and takes one back", async () => {
      const kept = panel.getByRole("button", { name: sessions.keptOf(story.promise) });
      await press(summary.acceptOf(story.promise));
      await kept.waitFor();
      await press(common.undo);
      await kept.waitFor({ state: "detached" });
      await press(summary.acceptOf(story.promise));
      await kept.waitFor();
      await press(summary.acceptOf(story.decision));
      await panel.getByRole("heading", { name: summary.titles.decision }).waitFor();
      await panel.getByText(summary.allAnswered).waitFor();
    });

    it("shows the promise on Home, on its maker’s side", async () => {
      await panel.getByRole("link", { name: common.tabs.home }).click();
      await panel.getByText(story.promise).first().waitFor();
    });
  },
);
