import { afterEach, beforeEach, expect, it } from "vitest";
import { tour } from "@/scripts/tour";
import { type PagesServer, servePages } from "@/tests/tools/pages-server";
import { type RecordingProxy, startRecordingProxy } from "@/tests/tools/recording-proxy";
import { type OpenChromium, openChromium } from "./chromium";

let pages: PagesServer;
let proxy: RecordingProxy;
let chromium: OpenChromium;

/** Where the browser's own services are, for once: what it asks for whoever is installed is told from all else. */
const ofTheBrowser = "http://the-browser.invalid";

beforeEach(async () => {
  pages = await servePages();
  proxy = await startRecordingProxy(pages.origin);
  chromium = await openChromium({
    args: [
      `--proxy-server=${proxy.address}`,
      // Chromium sends what is for this computer past its proxy, unless it is told not to.
      "--proxy-bypass-list=<-loopback>",
      `--gaia-url=${ofTheBrowser}`,
      `--component-updater=url-source=${ofTheBrowser}/updates`,
    ],
  });
});
afterEach(async () => {
  await chromium.close();
  await proxy.close();
  await pages.close();
});

const notOfTheBrowser = () =>
  proxy.wanted.filter((request) => !request.split(" ")[1]?.startsWith(`${ofTheBrowser}/`));

it.each([
  ["en", "questions-that-help.html"],
  ["fr", "donner-un-retour.html"],
] as const)(
  "lets no request leave in the whole story (%s) but its page’s own",
  async (locale, article) => {
    expect(await tour(chromium, pages.origin, locale, async () => {})).toBe(true);
    // The icon is the browser's own wish.
    const asked = notOfTheBrowser().filter((request) => !request.endsWith("/favicon.ico"));
    expect(asked).toEqual([`GET ${pages.origin}/${article}`]);
  },
);

it("would have seen any, from the app and from the worker", async () => {
  const app = await chromium.openTab();
  const worker = await chromium.worker();
  const leaks = [
    ["http://leak.example/word", "GET http://leak.example/word"],
    ["https://leak.example/word", "CONNECT leak.example:443"],
    ["https://fonts.googleapis.com/css", "CONNECT fonts.googleapis.com:443"],
    ["http://127.0.0.1:8899/word", "GET http://127.0.0.1:8899/word"],
  ] as const;
  const leak = (to: string) =>
    fetch(to, { mode: "no-cors" }).then(
      () => {},
      () => {},
    );
  for (const [address, seen] of leaks) {
    await app.evaluate(leak, address);
    expect(notOfTheBrowser()).toContain(seen);
    proxy.wanted.length = 0;
    await worker.evaluate(leak, address);
    expect(notOfTheBrowser()).toContain(seen);
  }
});
