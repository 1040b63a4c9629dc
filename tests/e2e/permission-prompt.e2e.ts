import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { startWireServer, type WireServer } from "@/tests/tools/wire-server";
import { onDesktop } from "./on-desktop";
import { keptFrom } from "./stored";

const text = messages.en;
const { settings } = text.model;
const here = onDesktop();

let server: WireServer;
beforeAll(async () => {
  server = await startWireServer();
});
afterAll(() => server.close());

describe("the browser’s own prompt", () => {
  /** The window is dimmed as long as the browser asks. */
  const colour = () => here.desktop.colourAt(900, 8);

  /** Clicks on what asks for a permission; returns the colour that comes back once the prompt is answered. */
  async function ask(asking: Locator): Promise<string> {
    const before = colour();
    await asking.click();
    await expect.poll(colour).not.toBe(before);
    await here.desktop.untilStill();
    return before;
  }

  /** Keys that come too soon after the prompt are ignored, lest a typist answer it unread: they are pressed again. */
  const press = (key: string, isDone: () => boolean) =>
    expect
      .poll(
        async () => {
          if (!isDone()) await here.desktop.key(key);
          return isDone();
        },
        { interval: 200, timeout: 5_000 },
      )
      .toBe(true);

  /** Two buttons take turns: after two Tabs the first has the keyboard again, as at the start. */
  async function isTabHeard(): Promise<boolean> {
    const seen: Buffer[] = [await here.desktop.untilStill()];
    for (let count = 0; count < 2; count++) {
      await here.desktop.key("Tab");
      seen.push(await here.desktop.untilStill());
    }
    const [start, other, end] = seen;
    return (
      start !== undefined &&
      end !== undefined &&
      start.equals(end) &&
      other?.equals(start) === false
    );
  }

  async function accept(asking: Locator): Promise<void> {
    const before = await ask(asking);
    await expect.poll(isTabHeard, { timeout: 5_000 }).toBe(true);
    await here.desktop.key("Tab");
    await here.desktop.untilStill();
    await press("Return", () => colour() === before);
  }
  async function decline(asking: Locator): Promise<void> {
    const before = await ask(asking);
    await press("Escape", () => colour() === before);
  }

  async function openSettings(): Promise<Page> {
    const page = await here.openPage("manual.html");
    await here.chromium.clickAction(page);
    const panel = await here.chromium.panel();
    await panel.getByRole("link", { name: text.common.settings }).click();
    await panel.getByLabel(text.modelSetup.choices.address).check();
    await panel.getByLabel(settings.baseUrl).fill(server.url);
    await panel.getByLabel(settings.name, { exact: true }).fill("ok");
    return panel;
  }

  it("is believed when it is declined: the app says so, and asks the model nothing", async () => {
    const panel = await openSettings();
    await decline(panel.getByRole("button", { name: settings.save, exact: true }));
    const refusal = text.errors["model-permission-refused"]({ host: new URL(server.url).host });
    await panel.getByText(refusal.what).waitFor();
    await panel.getByText(refusal.next).waitFor();
    expect(await panel.getByRole("button", { name: settings.test }).count()).toBe(0);
    expect(server.journal).toEqual([]);
  });

  it("lets a site be read without a click, from its refusal on", async () => {
    const page = await here.openPage("undated.html");
    const other = `${here.pages.origin.replace("127.0.0.1", "localhost")}/undated.html`;
    const refusal = text.errors["page-not-readable"]({ reason: "no-access", url: "" });
    await here.desktop.key("alt+shift+o");
    const panel = await here.chromium.panel();
    // Another site than the one that was clicked on.
    await page.goto(other);
    await panel.getByRole("button", { name: text.home.keepPage }).click();
    await panel.getByText(refusal.what).waitFor();
    // The same words stood there before: the act ends with an address of its own.
    await panel.waitForURL(/#\/refused\//);
    await panel.evaluate((url) => {
      location.hash = `#/refused/no-access/${encodeURIComponent(url)}`;
    }, other);
    await accept(panel.getByRole("button", { name: text.home.allowSite }));
    await panel.getByRole("button", { name: text.home.keepPage }).click();
    await here.expectKept("Petite note sans date");
    expect(await keptFrom(here.app, other)).toMatchObject({ state: "unread" });
  });

  it("lets the chosen model be tested when it is accepted", async () => {
    const panel = await openSettings();
    await accept(panel.getByRole("button", { name: settings.save, exact: true }));
    await panel.getByRole("button", { name: settings.test }).click();
    await panel.getByText(settings.testWorks("ok", new URL(server.url).host)).waitFor();
    expect(server.journal).toHaveLength(1);
    await panel.getByRole("button", { name: settings.forget }).click();
    await panel.getByText(settings.forgotten).waitFor();
  });
});
