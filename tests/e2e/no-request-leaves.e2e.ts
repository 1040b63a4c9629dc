import { afterAll, beforeAll, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { type PagesServer, servePages } from "@/tests/tools/pages-server";
import { type RecordingProxy, startRecordingProxy } from "@/tests/tools/recording-proxy";
import { type OpenChromium, openChromium } from "./chromium";

const text = messages.en;
let pages: PagesServer;
let proxy: RecordingProxy;
let chromium: OpenChromium;

beforeAll(async () => {
  pages = await servePages();
  proxy = await startRecordingProxy();
  chromium = await openChromium({ args: [`--proxy-server=${proxy.address}`] });
});
afterAll(async () => {
  await chromium.close();
  await proxy.close();
  await pages.close();
});

/** What the extension asked for. The browser asks for its own updates and services, whoever is installed. */
const ofTheBrowser = /\b(google|googleapis|gstatic|gvt1|chromium)\.(com|org)\b|\.goog\b/;

it("lets no request leave but to the page's own server", async () => {
  const article = await chromium.context.newPage();
  await article.goto(`${pages.origin}/questions-that-help.html`);
  const before = pages.requests.length;
  await chromium.clickAction(article);
  const panel = await chromium.panel();
  await panel.getByRole("button", { name: text.start.example }).click();
  await panel.getByRole("button", { name: text.home.keepPage }).click();
  await panel.getByText(text.plan.facts).waitFor();
  for (const tab of ["goals", "plan", "sessions", "feedback"] as const) {
    await panel.getByRole("navigation").getByRole("link", { name: text.common.tabs[tab] }).click();
    await panel.getByRole("heading", { level: 1 }).waitFor();
  }
  expect(proxy.wanted.filter((request) => !ofTheBrowser.test(request))).toEqual([]);
  // Keeping a page asks its server for nothing again; the icon is the browser's own wish.
  const asked = pages.requests.slice(before).filter((path) => path !== "/favicon.ico");
  expect(asked).toEqual([]);
});

it("would have seen one", async () => {
  const app = await chromium.openTab();
  await app.evaluate(() => fetch("http://leak.example/word").catch(() => undefined));
  expect(proxy.wanted).toContain("GET http://leak.example/word");
});
