import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { type OpenChromium, openChromium } from "./chromium";
import { openRaw } from "./raw-database";
import { storedIn } from "./stored";

const text = messages.en;
const full = text.errors["storage-full"]({});

let chromium: OpenChromium;
let app: Page;
/** Frees space. */
let makeRoom: () => Promise<unknown>;

beforeEach(async () => {
  chromium = await openChromium();
  makeRoom = await limit(3_000_000);
  app = await chromium.openTab();
  await app.getByRole("button", { name: text.start.example }).click();
  await app.getByRole("heading", { level: 1, name: text.home.title }).waitFor();
});
afterEach(() => chromium.close());

/** Room that is soon full. Asked for early: the browser goes by what it measured last for half a minute. */
async function limit(quotaSize: number) {
  const page = await openRaw(chromium);
  const session = await chromium.context.newCDPSession(page);
  const origin = `chrome-extension://${chromium.id}`;
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize });
  return () => session.send("Storage.overrideQuotaForOrigin", { origin });
}

/** Takes all the room there is, to the last bytes. */
const fillDisk = () =>
  app.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("ballast");
      request.onupgradeneeded = () => request.result.createObjectStore("rows");
      request.onsuccess = () => resolve(request.result);
    });
    const fits = (bytes: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = db.transaction("rows", "readwrite");
        const row = crypto.getRandomValues(new Uint8Array(bytes));
        transaction.objectStore("rows").put(row, crypto.randomUUID());
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (let bytes = 65_536; bytes >= 1; bytes /= 2) while (await fits(bytes));
    db.close();
  });

const open = (name: keyof typeof text.common.tabs) =>
  app.getByRole("link", { name: text.common.tabs[name] }).click();

/** Every row but the drafts, which come and go. */
async function rows() {
  const { drafts, searchQueue, searchSegments, searchBlocks, ...kept } = await storedIn(app);
  return kept;
}

async function expectSaid() {
  await app.getByText(full.what).first().waitFor();
  await app.getByText(full.next).first().waitFor();
}
const expectUnsaid = () =>
  expect.poll(() => app.getByText(full.what).count(), { timeout: 10_000 }).toBe(0);

describe("the disk is full while somebody types", () => {
  it("keeps the words on screen, says the way out, and saves them once there is room", async () => {
    await app.getByRole("link", { name: text.home.openAgenda }).click();
    const notes = app.getByLabel(text.sessions.notes, { exact: true });
    await notes.pressSequentially("Listen first.");
    await expect.poll(async () => JSON.stringify(await rows())).toContain("Listen first.");
    const before = await rows();

    await fillDisk();
    await notes.pressSequentially(" Then ask.");
    await expectSaid();
    await notes.pressSequentially(" Then wait.");
    expect(await notes.inputValue()).toBe("Listen first. Then ask. Then wait.");
    expect(await rows()).toEqual(before);

    await open("goals");
    await open("home");
    await app.getByRole("link", { name: text.home.openAgenda }).click();
    await expect.poll(() => notes.inputValue()).toBe("Listen first. Then ask. Then wait.");

    await makeRoom();
    await expectUnsaid();
    await expect.poll(async () => JSON.stringify(await rows())).toContain("Then wait.");
    await notes.press("End");
    await notes.pressSequentially(" Then thank.");
    await expect.poll(async () => JSON.stringify(await rows())).toContain("Then thank.");
    await app.reload();
    expect(await notes.inputValue()).toBe("Listen first. Then ask. Then wait. Then thank.");
  });

  it("keeps a new goal in its field when it cannot be kept, and keeps it once there is room", async () => {
    await open("goals");
    const before = await rows();
    await fillDisk();
    const field = app.getByLabel(text.goals.newLabel, { exact: true });
    await field.pressSequentially("Learn to listen");
    await app.getByRole("button", { name: text.goals.keep, exact: true }).click();
    await expectSaid();
    expect(await field.inputValue()).toBe("Learn to listen");
    expect(await rows()).toEqual(before);
    await makeRoom();
    await app.getByRole("button", { name: text.goals.keep, exact: true }).click();
    await app.getByRole("heading", { level: 1, name: "Learn to listen" }).waitFor();
    await expectUnsaid();
    expect((await rows()).goals).toHaveLength((before.goals?.length ?? 0) + 1);
  });

  it("still saves everything kept to a file, as it says", async () => {
    const before = await rows();
    await fillDisk();
    await app.goto(`${app.url().split("#")[0]}#/data`);
    const [saved] = await Promise.all([
      app.waitForEvent("download"),
      app.getByRole("button", { name: text.backup.download, exact: true }).click(),
    ]);
    const { tables } = JSON.parse(readFileSync(await saved.path(), "utf8"));
    expect(tables.goals).toEqual(before.goals);
    expect(tables.sessions).toEqual(before.sessions);
  });
});
