import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { startWireServer, type WireServer } from "@/tests/tools/wire-server";
import { type OpenChromium, openChromium } from "./chromium";

const text = messages.en;
const { settings, preview } = text.model;

/** Words of the example that a model must never be told with a goal: the partner, a promise, a feedback. */
const privateWords = ["Lea", "facilitators", "half of the slides", "outline"];

describe("a model of the user's choice", () => {
  let server: WireServer;
  let chromium: OpenChromium;
  let app: Page;

  beforeAll(async () => {
    server = await startWireServer();
    chromium = await openChromium();
    await grantLoopback(chromium);
    app = await chromium.openTab();
    await app.getByRole("button", { name: text.start.example }).click();
    await app.getByRole("heading", { level: 1, name: text.home.title }).waitFor();
  });
  afterAll(async () => {
    await chromium.close();
    await server.close();
  });

  const choose = async (model: string) => {
    await app.goto(`chrome-extension://${chromium.id}/sidepanel.html?tab#/settings`);
    await app.getByLabel(settings.baseUrl).fill(server.url);
    await app.getByLabel(settings.name, { exact: true }).fill(model);
    await app.getByLabel(settings.key, { exact: true }).fill("secret-key");
    await app.getByRole("button", { name: settings.save, exact: true }).click();
    await app.getByRole("button", { name: settings.test }).waitFor();
  };
  const ask = async () => {
    await app.goto(`chrome-extension://${chromium.id}/sidepanel.html?tab#/goals`);
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
    const [first] = server.journal;
    expect(first?.body).toBe(shown);
    for (const word of privateWords) expect(first?.body).not.toContain(word);
    expect(first?.headers.authorization).toBe("Bearer secret-key");
    expect(Object.keys(first?.headers ?? {}).filter((name) => name.startsWith("x-"))).toEqual([]);
  });

  const failures = {
    "401": text.errors["model-key-refused"],
    "403": text.errors["model-access-refused"],
    "429": text.errors["model-too-many-requests"],
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

  it("is stopped within 200 ms, and hears it", async () => {
    await choose("hang");
    await ask();
    await send();
    const stop = app.getByRole("button", { name: text.goals.stop });
    await stop.waitFor();
    await expect.poll(() => server.journal.at(-1)?.body.includes("giving feedback")).toBe(true);
    const before = Date.now();
    await stop.click();
    await expect.poll(() => server.journal.at(-1)?.hungUpAt ?? 0).toBeGreaterThanOrEqual(before);
    await app.getByRole("button", { name: text.goals.makeSmart }).waitFor();
  });
});

/** The browser's own prompt cannot be answered without a screen: the grant is made where its user would see it. */
async function grantLoopback({ context, id }: OpenChromium) {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    (extension) =>
      (
        chrome as unknown as {
          developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
        }
      ).developerPrivate.addHostPermission(extension, "http://127.0.0.1/*"),
    id,
  );
  await page.close();
}
