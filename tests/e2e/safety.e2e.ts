import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { servePages } from "@/tests/tools/pages-server";
import { type OpenChromium, openChromium } from "./chromium";
import { deleteGoalsLongAgo, holdFirstVersion, openRaw, versionOf } from "./raw-database";
import { storedIn } from "./stored";

const text = messages.en.data;
let chromium: OpenChromium;
afterEach(() => chromium.close());

const loadExample = async (app: Page) => {
  await app.getByRole("button", { name: messages.en.start.example }).click();
  await app.getByRole("heading", { level: 1, name: messages.en.home.title }).waitFor();
};

const openData = async (app: Page) => {
  await app.goto(`${app.url().split("#")[0]}#/data`);
  await app.getByRole("heading", { level: 1, name: text.title }).waitFor();
};

describe("opening", () => {
  it("leaves the data of a newer version as it is, and says so", async () => {
    chromium = await openChromium();
    const raw = await openRaw(chromium);
    await raw.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open("cordee", 9_990);
          request.onupgradeneeded = () => request.result.createObjectStore("dreams");
          request.onsuccess = () => resolve(request.result.close());
        }),
    );
    const app = await chromium.openTab();
    await app.getByText(messages.en.errors["database-too-new"]({}).what).waitFor();
    await app.getByText(messages.en.errors["database-too-new"]({}).next).waitFor();
    expect(await versionOf(raw)).toEqual({ version: 9_990, stores: ["dreams"] });
  });

  it("says that another window holds an older version, and goes on by itself with all of it", async () => {
    chromium = await openChromium();
    const raw = await openRaw(chromium);
    const goals = await holdFirstVersion(raw);
    const app = await chromium.openTab("#/goals");
    await app.getByText(text.opening.blocked).waitFor();
    await raw.close();
    await app.getByRole("heading", { level: 1 }).waitFor();
    const stored = await storedIn(app);
    expect(stored.goals?.map(({ id }) => id).sort()).toEqual(goals.sort());
  });

  it("lets go when another window upgrades, and says to load again", async () => {
    chromium = await openChromium();
    const app = await chromium.openTab();
    await loadExample(app);
    const raw = await openRaw(chromium);
    await raw.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open("cordee", 9_990);
          request.onsuccess = () => resolve(request.result.close());
        }),
    );
    await app.getByText(text.opening.upgraded.what).waitFor();
    await app.getByRole("button", { name: text.opening.reload }).click();
    await app.getByText(messages.en.errors["database-too-new"]({}).what).waitFor();
  });
});

describe("a browser that refuses its storage", () => {
  it("keeps a page in the panel’s session when the background cannot", async () => {
    const pages = await servePages();
    const profile = mkdtempSync(join(tmpdir(), "cordee-refused-"));
    mkdirSync(join(profile, "Default"));
    writeFileSync(join(profile, "Default", "IndexedDB"), "");
    chromium = await openChromium({ profile });
    const page = await chromium.context.newPage();
    await page.goto(`${pages.origin}/questions-that-help.html`);
    await chromium.clickAction(page);
    const panel = await chromium.panel();
    await panel.getByText(text.opening.memory.damaged.what).waitFor();
    await loadExample(panel);
    // The shortcut as the worker hears of it.
    await (await chromium.worker()).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const { onCommand } = chrome.commands as unknown as {
        onCommand: { dispatch(command: string, tab: unknown): void };
      };
      onCommand.dispatch("keep-page", tab);
    });
    await panel.getByText(messages.en.plan.facts).waitFor();
    await panel.getByRole("heading", { level: 1, name: /^Questions that help/ }).waitFor();
    await pages.close();
  });

  it("still has a whole session, which a file saves", async () => {
    const profile = mkdtempSync(join(tmpdir(), "cordee-refused-"));
    mkdirSync(join(profile, "Default"));
    // Where the browser wants a folder for its databases.
    writeFileSync(join(profile, "Default", "IndexedDB"), "");
    chromium = await openChromium({ profile });
    const app = await chromium.openTab();
    await app.getByText(text.opening.memory.damaged.what).waitFor();
    await loadExample(app);
    await app.getByText(text.opening.memory.damaged.what).waitFor();
    const [saved] = await Promise.all([
      app.waitForEvent("download"),
      app.getByRole("button", { name: text.opening.save }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/^cordee-\d{4}-\d\d-\d\d\.json$/);
    const backup = JSON.parse(readFileSync(await saved.path(), "utf8"));
    expect(backup.tables.goals).toHaveLength(2);
  });
});

describe("the data page", () => {
  let app: Page;
  beforeEach(async () => {
    chromium = await openChromium();
    app = await chromium.openTab();
    await loadExample(app);
  });

  it("erases everything, in all windows, and the browser has nothing left", async () => {
    const other = await chromium.openTab("#/goals");
    await other.getByRole("heading", { level: 1 }).waitFor();
    await openData(app);
    await app.getByRole("button", { name: text.snapshots.take }).click();
    await app.getByText(text.snapshots.kind.manual).waitFor();
    await (await chromium.worker()).evaluate(async () => {
      await chrome.alarms.create("brief", { delayInMinutes: 600 });
      await chrome.action.setBadgeText({ text: "1" });
      const [tab] = await chrome.tabs.query({});
      await chrome.action.setBadgeText({ tabId: tab?.id, text: "✓" });
    });
    await app.getByRole("button", { name: text.erase.begin, exact: true }).press("Enter");
    await app.getByLabel(text.erase.type(text.erase.word)).fill(text.erase.word);
    await app.getByRole("button", { name: text.erase.act }).press("Enter");
    await app.getByText(text.erase.done).waitFor();
    expect(await app.getByText(text.erase.none, { exact: true }).count()).toBe(5);
    await other.getByText(text.opening.erased.what).waitFor();

    const left = await (await openRaw(chromium)).evaluate(async () => {
      const files: string[] = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
      return {
        databases: await indexedDB.databases(),
        files,
        local: await chrome.storage.local.get(null),
        session: await chrome.storage.session.get(null),
        sync: await chrome.storage.sync.get(null),
        brief: await chrome.alarms.get("brief"),
        badges: await Promise.all(
          [{}, ...(await chrome.tabs.query({})).map(({ id }) => ({ tabId: id }))].map((tab) =>
            chrome.action.getBadgeText(tab),
          ),
        ),
      };
    });
    const stored = { databases: [], files: [], local: {}, session: {}, sync: {} };
    const { badges, ...rest } = left;
    expect(rest).toEqual({ ...stored, brief: undefined });
    expect(badges.join("")).toBe("");
    await app.getByRole("button", { name: text.erase.startAnew }).click();
    await app.getByRole("button", { name: messages.en.start.example }).waitFor();
  });

  it("goes back to a snapshot in one click, and Undo goes forth", async () => {
    await openData(app);
    await app.getByRole("button", { name: text.snapshots.take }).click();
    await app.getByText(text.snapshots.kind.manual).waitFor();
    const before = (await storedIn(app)).goals;
    await app.evaluate(() => {
      location.hash = "#/goals";
    });
    await app.getByLabel(messages.en.goals.newLabel).fill("Learn to listen");
    await app.getByRole("button", { name: messages.en.goals.keep }).click();
    await app.getByRole("heading", { level: 1, name: "Learn to listen" }).waitFor();
    await openData(app);
    await app
      .getByRole("button", { name: text.snapshots.restoreThis("") })
      .first()
      .press("Enter");
    await app.getByRole("status").getByText(text.snapshots.restored).waitFor();
    expect((await storedIn(app)).goals).toEqual(before);
    await app.getByRole("button", { name: messages.en.common.undo }).click();
    await expect.poll(async () => (await storedIn(app)).goals?.length).toBe(3);
  });

  it("empties the trash by alarm, after a snapshot that still holds it", async () => {
    const raw = await openRaw(chromium);
    await deleteGoalsLongAgo(raw);
    expect(await raw.evaluate(() => chrome.alarms.get("upkeep"))).toBeDefined();
    await raw.evaluate(() => chrome.alarms.create("upkeep", { when: Date.now() }));
    await expect.poll(async () => (await storedIn(raw)).goals?.length).toBe(0);
    expect((await storedIn(raw)).tombstones?.length).toBeGreaterThanOrEqual(2);
    await openData(app);
    await app
      .getByRole("button", { name: text.snapshots.restoreThis("") })
      .first()
      .press("Enter");
    await app.getByRole("status").getByText(text.snapshots.restored).waitFor();
    await app
      .getByRole("region", { name: text.trash.title })
      .getByRole("button", { name: text.trash.restoreThis("") })
      .first()
      .press("Enter");
    await app.getByRole("status").getByText(text.trash.restored).waitFor();
    await expect
      .poll(async () => (await storedIn(app)).goals?.filter((goal) => !goal.deletedAt).length)
      .toBe(1);
  });
});
