import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { type PagesServer, servePages } from "@/tests/tools/pages-server";
import { startWireServer, type WireServer } from "@/tests/tools/wire-server";
import { type OpenChromium, openChromium } from "./chromium";
import { grantLoopback } from "./grant-loopback";

const text = messages.en;
const { settings } = text.model;
const { choices, place, unlock } = text.modelSetup;
const secret = "sk-a-secret-of-the-test";

let server: WireServer;
let pages: PagesServer;
let chromium: OpenChromium;
let profile: string;
beforeEach(async () => {
  [server, pages] = await Promise.all([startWireServer(), servePages()]);
  profile = mkdtempSync(join(tmpdir(), "cordee-keys-"));
  chromium = await openChromium({ profile });
});
afterEach(async () => {
  await chromium.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  await Promise.all([server.close(), pages.close()]);
});

async function chooseWithKey(where: keyof typeof place): Promise<Page> {
  await grantLoopback(chromium);
  const app = await chromium.openTab();
  await app.getByRole("button", { name: text.start.example }).click();
  await app.getByRole("heading", { level: 1, name: text.home.title }).waitFor();
  await app.getByRole("link", { name: text.common.settings }).click();
  await app.getByLabel(choices.address).check();
  await app.getByLabel(settings.baseUrl).fill(server.url);
  await app.getByLabel(settings.name, { exact: true }).fill("ok");
  await app.getByLabel(settings.key, { exact: true }).fill(secret);
  await app.getByLabel(place[where], { exact: true }).check();
  if (where === "passphrase")
    await app.getByLabel(place.field, { exact: true }).fill("three plain words");
  await app.getByRole("button", { name: settings.save, exact: true }).click();
  await expectWorks(app);
  return app;
}

/** The model answers, and was sent the key in its header. */
async function expectWorks(app: Page) {
  const before = server.journal.length;
  await app.getByRole("button", { name: settings.test }).click();
  await expect.poll(() => server.journal.length).toBe(before + 1);
  await app.getByText(settings.testWorks("ok", new URL(server.url).host)).waitFor();
  expect(server.journal.at(-1)?.headers.authorization).toBe(`Bearer ${secret}`);
}

/** Everything that the extension's storage keeps on the disk or sends elsewhere. */
const onDisk = (app: Page) =>
  app.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.sync.get(null)]),
  );

async function reopen(): Promise<Page> {
  await chromium.kill();
  chromium = await openChromium({ profile });
  // An extension that is loaded for a test comes back without the sites it was let in to: Save asks anew.
  await grantLoopback(chromium);
  const app = await chromium.openTab("#/settings");
  await app.getByRole("button", { name: settings.save, exact: true }).click();
  await app.getByText(settings.saved).waitFor();
  return app;
}

describe("a key in the real browser", () => {
  it("for the session is gone when the browser closes, and was never on the disk", async () => {
    const app = await chooseWithKey("session");
    expect(await onDisk(app)).not.toContain(secret);
    const later = await reopen();
    await later.getByText(settings.baseUrlHint).waitFor();
    expect(await later.getByText(settings.keyKept).count()).toBe(0);
  });

  it("behind a passphrase is asked for once each time the browser was opened", async () => {
    const app = await chooseWithKey("passphrase");
    expect(await onDisk(app)).not.toContain(secret);
    const later = await reopen();
    await later.getByRole("button", { name: settings.test }).click();
    await later
      .getByText(text.errors["model-key-locked"]({}).what, { exact: true })
      .first()
      .waitFor();
    const asked = server.journal.length;
    await later.getByLabel(place.field, { exact: true }).fill("two words");
    await later.getByRole("button", { name: unlock.act }).click();
    await later.getByText(text.errors["model-passphrase-wrong"]({}).what).waitFor();
    expect(server.journal).toHaveLength(asked);
    await later.getByLabel(place.field, { exact: true }).fill("three plain words");
    await later.getByRole("button", { name: unlock.act }).click();
    await later.getByText(unlock.done).waitFor();
    await expectWorks(later);
  });

  it("on this computer is out of the reach of scripts in pages", async () => {
    const app = await chooseWithKey("profile");
    const page = await chromium.context.newPage();
    await page.goto(`${pages.origin}/manual.html`);
    const read = await app.evaluate(
      async (url) => {
        const [tab] = await chrome.tabs.query({ url: `${url}/*` });
        const [told] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? 0 },
          func: () =>
            chrome.storage.local.get(null).then(
              (kept) => JSON.stringify(kept),
              (error: Error) => error.message,
            ),
        });
        return told?.result;
      },
      new URL(pages.origin).origin.replace(/:\d+$/, ""),
    );
    expect(read).toContain("not allowed from this context");
    expect(read).not.toContain(secret);
    await expectWorks(await reopen());
  });
});
