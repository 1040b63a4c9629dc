import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { type PagesServer, servePages } from "@/tests/tools/pages-server";
import { startWireServer, type WireServer } from "@/tests/tools/wire-server";
import { openChromium } from "./chromium";
import { openFirefox } from "./firefox";
import { grantLoopback } from "./grant-loopback";

const text = messages.en;
const { settings } = text.model;
const { choices, origin, originHidden } = text.modelSetup;

/** Asks the model's server as any web page can, and lets it answer what it likes. */
const askFromPage = (url: string) =>
  fetch(`${url}/chat/completions`, {
    method: "POST",
    mode: "no-cors",
    body: JSON.stringify({ model: "origin", messages: [] }),
  }).then(
    () => {},
    () => {},
  );

let server: WireServer;
let pages: PagesServer;
beforeAll(async () => {
  [server, pages] = await Promise.all([startWireServer(), servePages()]);
});
afterAll(() => Promise.all([server.close(), pages.close()]));

const refused = () => text.errors["model-origin-refused"]({ host: new URL(server.url).host });
const works = () => settings.testWorks("origin", new URL(server.url).host);
const asked = () => server.journal.filter(({ body }) => body !== "");
const lastOrigin = () => asked().at(-1)?.headers.origin;

/** Each page that asks says where it is from; nobody took that away. */
async function expectNothingGained(ask: () => Promise<unknown>) {
  const before = asked().length;
  await ask();
  await expect.poll(() => asked().length).toBe(before + 1);
  expect(lastOrigin()).toBe(pages.origin);
}

describe("a model that refuses every origin", () => {
  it("answers in Chromium once the origin is left out, and a web page gains nothing", async () => {
    const chromium = await openChromium();
    try {
      await grantLoopback(chromium);
      const page = await chromium.context.newPage();
      await page.goto(`${pages.origin}/manual.html`);
      const app = await chromium.openTab();
      await app.getByRole("button", { name: text.start.example }).click();
      await app.getByRole("heading", { level: 1, name: text.home.title }).waitFor();
      const held = () => app.evaluate(async () => (await chrome.permissions.getAll()).permissions);
      const atInstall = await held();

      await app.getByRole("link", { name: text.common.settings }).click();
      await app.getByLabel(choices.address).check();
      await app.getByLabel(settings.baseUrl).fill(server.url);
      await app.getByLabel(settings.name, { exact: true }).fill("origin");
      await app.getByRole("button", { name: settings.save, exact: true }).click();
      await app.getByRole("button", { name: settings.test }).click();
      await app.getByText(refused().what).waitFor();
      expect(lastOrigin()).toBe(`chrome-extension://${chromium.id}`);
      await expectNothingGained(() => page.evaluate(askFromPage, server.url));

      await app.getByRole("button", { name: origin.act }).click();
      await app.getByText(works()).waitFor();
      expect(lastOrigin()).toBeUndefined();
      await expectNothingGained(() => page.evaluate(askFromPage, server.url));
      expect(await app.evaluate(() => chrome.declarativeNetRequest.getSessionRules())).toEqual([
        expect.objectContaining({
          action: {
            type: "modifyHeaders",
            requestHeaders: [{ header: "Origin", operation: "remove" }],
          },
          condition: expect.objectContaining({
            initiatorDomains: [chromium.id],
            requestDomains: ["127.0.0.1"],
            resourceTypes: ["xmlhttprequest"],
            urlFilter: `|${new URL(server.url).origin}/`,
          }),
        }),
      ]);

      // As after the browser was closed: the rule is gone, and comes back with the next panel.
      await app.evaluate(() =>
        chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: [1] }),
      );
      await app.reload();
      await app.getByText(originHidden).waitFor();
      await app.getByRole("button", { name: settings.test }).click();
      await app.getByText(works()).waitFor();

      await app.getByRole("button", { name: settings.forget }).click();
      await app.getByText(settings.forgotten).waitFor();
      expect(await held()).toEqual(atInstall);
    } finally {
      await chromium.close();
    }
  });

  it("answers in Firefox once the origin is left out, and a web page gains nothing", async () => {
    // The browser's own prompt is another story's.
    const firefox = await openFirefox({
      preferences: { "extensions.webextOptionalPermissionPrompts": false },
    });
    try {
      const page = await firefox.openPage(`${pages.origin}/manual.html`);
      await firefox.clickAction();
      const sidebar = await firefox.sidebar();
      await sidebar.click("button", text.start.example);
      await sidebar.find("heading", text.home.title);
      await sidebar.click("link", text.common.settings);
      await sidebar.click("radio", choices.address);
      await sidebar.fill("textbox", settings.baseUrl, server.url);
      await sidebar.fill("textbox", settings.name, "origin");
      await sidebar.click("button", settings.save);
      await sidebar.click("button", settings.test);
      const says = (words: string) =>
        expect
          .poll(() => sidebar.call<string>("() => document.body.innerText"), { timeout: 10_000 })
          .toContain(words);
      await says(refused().what);
      expect(lastOrigin()).toMatch(/^moz-extension:/);
      await expectNothingGained(() => page.evaluate(askFromPage, server.url));

      await sidebar.click("button", origin.act);
      await says(works());
      expect(lastOrigin()).toBeUndefined();
      await expectNothingGained(() => page.evaluate(askFromPage, server.url));
      await says(originHidden);
      await sidebar.click("button", settings.forget);
      await says(settings.forgotten);
      expect(await sidebar.call<boolean>("() => browser.webRequest === undefined")).toBe(true);
    } finally {
      await firefox.close();
    }
  });
});

describe("a browser’s own model", () => {
  it("is said to be missing in Chromium without one, and in Firefox", async () => {
    const chromium = await openChromium();
    try {
      const app = await chromium.openTab();
      await app.getByRole("button", { name: text.start.example }).click();
      await app.getByRole("heading", { level: 1, name: text.home.title }).waitFor();
      await app.getByRole("link", { name: text.common.settings }).click();
      await app.getByLabel(choices.browser).check();
      await app.getByText(text.modelSetup.own.missing).waitFor();
    } finally {
      await chromium.close();
    }
    const firefox = await openFirefox();
    try {
      await firefox.openPage(`${pages.origin}/manual.html`);
      await firefox.clickAction();
      const sidebar = await firefox.sidebar();
      await sidebar.click("button", text.start.example);
      await sidebar.find("heading", text.home.title);
      await sidebar.click("link", text.common.settings);
      await sidebar.click("radio", choices.browser);
      await expect
        .poll(() => sidebar.call<string>("() => document.body.innerText"), { timeout: 10_000 })
        .toContain(text.modelSetup.own.missing);
    } finally {
      await firefox.close();
    }
  });
});
