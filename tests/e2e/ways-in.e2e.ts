import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { onDesktop } from "./on-desktop";
import { keptFrom } from "./stored";

const text = messages.en;
const here = onDesktop();

describe("a shortcut", () => {
  it("is free in the browser, each of them", async () => {
    const shortcuts = await here.app.evaluate(async () =>
      (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]),
    );
    expect(Object.fromEntries(shortcuts)).toMatchObject({
      "keep-page": "Alt+Shift+K",
      "open-panel": "Alt+Shift+O",
    });
  });

  it("opens the panel, and closes it", async () => {
    await here.openPage("manual.html");
    await here.desktop.key("alt+shift+o");
    const panel = await here.chromium.panel();
    await panel.getByRole("heading", { level: 1, name: text.home.title }).waitFor();
    await panel.getByText("Tie a figure eight").waitFor();
    await here.desktop.key("alt+shift+o");
    await expect.poll(here.isPanelOpen).toBe(false);
    expect(await keptFrom(here.app, `${here.pages.origin}/manual.html`)).toBeUndefined();
  });

  it("keeps the page in front, and the panel beside it shows what was kept", async () => {
    const page = await here.openPage("forum.html");
    await here.desktop.key("alt+shift+k");
    await here.expectKept("How do I prepare a first talk?");
    expect(await keptFrom(here.app, page.url())).toMatchObject({ state: "unread", selection: "" });
    expect(new URL(here.app.url()).hash).toBe("#/");
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
    const before = await here.desktop.countWindows();
    const { x, y } = await pointOf(target);
    await here.desktop.rightClick(x, y);
    await expect.poll(() => here.desktop.countWindows()).toBe(before + 1);
  }

  async function openSubmenu(target: Locator): Promise<void> {
    await openMenu(target);
    const before = await here.desktop.countWindows();
    await here.desktop.key("Up", "Up", "Up", "Right");
    await expect.poll(() => here.desktop.countWindows()).toBe(before + 1);
  }

  it("keeps a page", async () => {
    const page = await here.openPage("questions-that-help.html");
    await openSubmenu(page.getByRole("heading", { level: 1 }));
    await here.desktop.key("Return");
    await here.expectKept("Questions that help someone think");
    expect(await keptFrom(here.app, page.url())).toMatchObject({ state: "unread", selection: "" });
  });

  it("opens the panel, and keeps nothing by that", async () => {
    const page = await here.openPage("manual.html");
    await openSubmenu(page.getByRole("heading", { level: 1 }));
    await here.desktop.key("Down", "Return");
    const panel = await here.chromium.panel();
    await panel.getByText("Tie a figure eight").waitFor();
    expect(await keptFrom(here.app, page.url())).toBeUndefined();
  });

  it("keeps a page with the passage that was selected", async () => {
    const page = await here.openPage("donner-un-retour.html");
    const passage = page.getByRole("heading", { level: 1 });
    await passage.click({ clickCount: 3 });
    await openMenu(passage);
    await here.desktop.key("Up", "Up", "Return");
    const title = "Donner un retour sans abîmer la confiance";
    await here.expectKept(title);
    const kept = await keptFrom(here.app, page.url());
    expect(kept).toMatchObject({ state: "unread", selection: title });
    expect(String(kept?.text).length).toBeGreaterThan(title.length);
  });

  it("keeps a link without opening it or reading the page that it is on", async () => {
    const page = await here.openPage("reading-list.html");
    here.pages.requests.length = 0;
    await openMenu(page.getByRole("link"));
    await here.desktop.key("Up", "Up", "Return");
    const url = `${here.pages.origin}/manual.html`;
    await here.expectKept(url);
    expect(await keptFrom(here.app, url)).toMatchObject({ state: "not-opened", minutes: 0 });
    expect(await keptFrom(here.app, page.url())).toBeUndefined();
    expect(here.pages.requests).toEqual([]);
  });

  it("keeps an image by its own address, under the title of its page", async () => {
    const page = await here.openPage("picture.html");
    await openMenu(page.getByRole("img"));
    await here.desktop.key("Up", "Up", "Return");
    await here.expectKept("A map of the first month");
    const url = `${here.pages.origin}/picture.svg`;
    expect(await keptFrom(here.app, url)).toMatchObject({ state: "not-opened" });
    expect(await keptFrom(here.app, page.url())).toBeUndefined();
  });
});

describe("the icon in the toolbar", () => {
  it("opens the panel by a click, and closes it by the next", async () => {
    const page = await here.openPage("manual.html");
    await here.chromium.clickAction(page);
    const panel = await here.chromium.panel();
    await panel.getByText("Tie a figure eight").waitFor();
    await here.chromium.clickAction(page);
    await expect.poll(here.isPanelOpen).toBe(false);
  });
});

describe("a whole tab", () => {
  it("is the same app on the same screen, where a change on either side shows on the other", async () => {
    const page = await here.openPage("manual.html");
    await here.chromium.clickAction(page);
    const panel = await here.chromium.panel();
    await panel.getByRole("link", { name: text.common.tabs.goals }).click();
    await panel.getByLabel(text.goals.newLabel).waitFor();
    const opening = here.chromium.context.waitForEvent("page");
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
