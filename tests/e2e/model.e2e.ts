import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { servePages } from "@/tests/tools/pages-server";
import { startWireServer, type WireServer } from "@/tests/tools/wire-server";
import { type OpenChromium, openChromium } from "./chromium";
import { grantLoopback } from "./grant-loopback";

const text = messages.en;
const { settings, preview } = text.model;

/** Words of the example that a model must never be told with a goal: the partner, a promise, a feedback. */
const privateWords = ["Lea", "facilitators", "half of the slides", "outline"];

describe("a model of the user's choice, in the real side panel", () => {
  let server: WireServer;
  let chromium: OpenChromium;
  let app: Page;

  beforeAll(async () => {
    server = await startWireServer();
    chromium = await openChromium();
    await grantLoopback(chromium);
    const pages = await servePages();
    const page = await chromium.context.newPage();
    await page.goto(`${pages.origin}/questions-that-help.html`);
    await chromium.clickAction(page);
    app = await chromium.panel();
    await pages.close();
    await app.getByRole("button", { name: text.start.example }).click();
    await app.getByRole("heading", { level: 1, name: text.home.title }).waitFor();
  });
  afterAll(async () => {
    await chromium.close();
    await server.close();
  });

  const go = (address: string) =>
    app.evaluate((hash) => {
      location.hash = hash;
    }, address);
  const choose = async (model: string) => {
    await go("#/settings");
    await app.getByRole("heading", { level: 1, name: settings.title }).waitFor();
    await app.getByLabel(text.modelSetup.choices.address).check();
    await app.getByLabel(settings.baseUrl).fill(server.url);
    await app.getByLabel(settings.name, { exact: true }).fill(model);
    await app.getByLabel(settings.key, { exact: true }).fill("secret-key");
    await app.getByRole("button", { name: settings.save, exact: true }).click();
    await app.getByRole("button", { name: settings.test }).waitFor();
  };
  const ask = async () => {
    await go("#/goals");
    await app.getByRole("link", { name: "Get better at giving feedback" }).click();
    await app.getByRole("button", { name: text.goals.makeSmart }).click();
    await app.getByRole("heading", { name: preview.title }).waitFor();
  };
  const send = () => app.getByRole("button", { name: preview.send, exact: true }).click();

  it("is sent what was shown, to the byte, and nothing private", async () => {
    await choose("ok");
    await ask();
    const shown = await app.getByLabel(preview.body).textContent();
    expect(server.journal).toEqual([]);
    await send();
    await app.getByText(text.goals.proposalTitle).waitFor();
    await expect.poll(() => server.journal.length).toBe(1);
    const [first] = server.journal;
    expect(first?.body).toBe(shown);
    for (const word of privateWords) expect(first?.body).not.toContain(word);
    expect(first?.headers.authorization).toBe("Bearer secret-key");
    expect(Object.keys(first?.headers ?? {}).filter((name) => name.startsWith("x-"))).toEqual([]);
  });

  const failures = {
    "401": text.errors["model-key-refused"],
    "403": text.errors["model-access-refused"],
    "429-for-long": text.errors["model-too-many-requests"],
    quota: text.errors["model-quota-used-up"],
    html: text.errors["model-answered-page"],
    redirect: text.errors["model-moved"],
    filter: text.errors["model-answer-filtered"],
    refusal: text.errors["model-declined"],
    "too-long": text.errors["model-answer-too-long"],
    context: text.errors["model-question-too-long"],
    "404": text.errors["model-not-found"],
    "500": text.errors["model-server-failed"],
    "early-end": text.errors["model-answer-cut"],
    cut: text.errors["model-answer-cut"],
    malformed: text.errors["model-answer-invalid"],
  } as const;
  it.each(Object.entries(failures))(
    "that answers %s is named, and the built-in coach answers in its place",
    async (model, words) => {
      await choose(model);
      await ask();
      await send();
      const host = new URL(server.url).host;
      await app
        .getByText(words({ host, problem: "", model, status: 500 }).what)
        .first()
        .waitFor();
      await app.getByText(text.goals.proposalTitle).waitFor();
    },
  );

  it("that asks for a pause is asked the very same once more, when that was agreed to", async () => {
    await choose("busy");
    await ask();
    const shown = await app.getByLabel(preview.body).textContent();
    const before = server.journal.length;
    await send();
    await app.getByText(preview.again.again).waitFor();
    expect(server.journal).toHaveLength(before + 1);
    await send();
    await expect.poll(() => server.journal[before + 1]?.body).toBe(shown);
  });

  it("is shown each plainer form of the question before it is sent", async () => {
    await choose("no-format");
    await ask();
    const before = server.journal.length;
    for (const count of [0, 1, 2]) {
      if (count > 0) await app.getByText(preview.again.plainer).waitFor();
      const shown = await app.getByLabel(preview.body).textContent();
      expect(server.journal).toHaveLength(before + count);
      await send();
      await expect.poll(() => server.journal[before + count]?.body).toBe(shown);
    }
    await app.getByText(text.goals.proposalTitle).waitFor();
  });

  it("is asked for a better answer only after that request was shown too", async () => {
    await choose("invented");
    await ask();
    await send();
    await app.getByText(preview.again.repair).waitFor();
    const sent = server.journal.length;
    await app.getByRole("button", { name: preview.useBuiltIn }).click();
    await app.getByText(text.goals.proposalTitle).waitFor();
    expect(server.journal).toHaveLength(sent);
  });

  it("hears of a stop within 200 ms", async () => {
    await choose("hang");
    await ask();
    await send();
    const stop = app.getByRole("button", { name: text.goals.stop });
    await stop.waitFor();
    await expect.poll(() => server.journal.at(-1)?.body.includes("giving feedback")).toBe(true);
    await app.evaluate(() =>
      addEventListener("click", ({ timeStamp }) => {
        document.documentElement.dataset.clickedAt = `${performance.timeOrigin + timeStamp}`;
      }),
    );
    await stop.click();
    await expect.poll(() => server.journal.at(-1)?.hungUpAt ?? 0).toBeGreaterThan(0);
    const clickedAt = await app.evaluate(() => Number(document.documentElement.dataset.clickedAt));
    const heardAfter = (server.journal.at(-1)?.hungUpAt ?? 0) - clickedAt;
    expect(heardAfter).toBeGreaterThan(-50);
    expect(heardAfter).toBeLessThan(200);
    await app.getByRole("button", { name: text.goals.makeSmart }).waitFor();
  });

  // Last: the page keeps the clock that was put into it.
  it.each(["hang", "idle"])(
    "that falls silent (%s) is named, and the built-in coach answers in its place",
    async (model) => {
      await choose(model);
      const asked = server.journal.length;
      await ask();
      await app.clock.install();
      await send();
      await expect.poll(() => server.journal.length).toBe(asked + 1);
      // Longer than any patience.
      await app.clock.fastForward("10:00");
      const host = new URL(server.url).host;
      const said = text.errors["model-timed-out"]({ host, seconds: 120 });
      await app.getByText(said.what).first().waitFor();
      await app.getByText(text.goals.proposalTitle).waitFor();
    },
  );
});
