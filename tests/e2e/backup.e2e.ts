import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { aPair, aResource } from "../builders/records";
import { runAge } from "../tools/age";
import { rounds } from "../tools/endurance";
import { chanceFrom, plausibleText } from "../tools/plausible-text";
import { type OpenChromium, openChromium } from "./chromium";

const text = messages.en.backup;
const folder = mkdtempSync(join(tmpdir(), "cordee-backup-"));
const passphrase = "corde mousqueton piton 4";
/** Resources with a text of 8 kB each. */
const count = rounds(1_000, 10_000);

let chromium: OpenChromium;
let app: Page;

beforeAll(async () => {
  chromium = await openChromium();
  app = await chromium.openTab("#/data");
  await watchPauses(app);
});
afterAll(async () => {
  await chromium.close();
  rmSync(folder, { recursive: true });
});

/** Notes the longest time for which the page could not have shown a typed letter. */
const watchPauses = (page: Page) =>
  page.evaluate(() => {
    let last = performance.now();
    Object.assign(globalThis, { longestPause: 0 });
    setInterval(() => {
      const pause = performance.now() - last - 5;
      last = performance.now();
      const seen = Number(Reflect.get(globalThis, "longestPause"));
      Object.assign(globalThis, { longestPause: Math.max(seen, pause) });
    }, 5);
  });

/** That time since it was last asked, in milliseconds. */
const longestPause = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const seen = Number(Reflect.get(globalThis, "longestPause"));
    Object.assign(globalThis, { longestPause: 0 });
    return seen;
  });

async function timed(name: string, act: () => Promise<unknown>): Promise<number> {
  await longestPause(app);
  const started = performance.now();
  await act();
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  const pause = await longestPause(app);
  console.log(`${name}: ${seconds} s for ${count} resources, longest pause ${pause.toFixed(0)} ms`);
  return pause;
}

function aLargeBackup(): string {
  const pair = aPair();
  const resources = Array.from({ length: count }, (_, index) =>
    aResource({ pairId: pair.id, title: `Resource ${index}` }),
  );
  const words = plausibleText(8_000, chanceFrom(1));
  const resourceTexts = resources.map(({ id }) => ({ id, text: words, selection: "" }));
  const path = join(folder, "large.json");
  const file = {
    format: "cordee-backup",
    version: 2,
    tables: { pairs: [pair], resources, resourceTexts },
  };
  writeFileSync(path, JSON.stringify(file));
  return path;
}

const choose = (path: string) => app.getByLabel(text.choose).setInputFiles(path);

async function downloaded(name: string, click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([
    app.waitForEvent("download", { timeout: 120_000 }),
    click(),
  ]);
  const path = join(folder, name);
  await download.saveAs(path);
  return path;
}

describe("a backup of a very busy year", () => {
  let plain = "";

  it("comes in, and is merged", async () => {
    const path = aLargeBackup();
    await timed("read and compared", async () => {
      await choose(path);
      await app.getByText(text.plan.title).waitFor({ timeout: 120_000 });
    });
    await timed("merged", async () => {
      await app.getByRole("button", { name: text.merge }).click();
      await app.getByText(text.merged).waitFor({ timeout: 120_000 });
    });
  }, 300_000);

  it("goes out as a file that says the same", async () => {
    await timed("written", async () => {
      plain = await downloaded("plain.json", () =>
        app.getByRole("button", { name: text.download, exact: true }).click(),
      );
    });
    const { tables } = JSON.parse(readFileSync(plain, "utf8"));
    expect(tables.resourceTexts).toHaveLength(count);
  }, 300_000);

  it("is sealed so that the age tool opens it", async () => {
    await app.getByRole("button", { name: text.withPassphrase }).click();
    await app.getByLabel(text.passphrase, { exact: true }).fill(passphrase);
    await app.getByLabel(text.passphraseAgain).fill(passphrase);
    const sealed = await downloaded("sealed.json.age", () =>
      app.locator("form").getByRole("button", { name: text.download }).click(),
    );
    const opened = join(folder, "opened.json");
    runAge([passphrase], "-d", "-o", opened, sealed);
    const tables = (path: string) => JSON.parse(readFileSync(path, "utf8")).tables;
    expect(statSync(opened).size).toBeGreaterThan(count * 8_000);
    expect(tables(opened)).toEqual(tables(plain));
  }, 300_000);

  it("sealed by the age tool, it is opened and holds nothing new", async () => {
    const sealed = join(folder, "again.json.age");
    runAge([passphrase, passphrase], "-p", "-o", sealed, plain);
    await choose(sealed);
    await app.getByText(messages.en.errors["passphrase-needed"]({}).what).waitFor();
    await app.getByLabel(text.passphrase, { exact: true }).fill(passphrase);
    const open = app.getByRole("button", { name: text.open, exact: true });
    await open.click();
    await app.getByRole("button", { name: text.stop }).click();
    await app.getByText(text.stopped).waitFor();
    // What the age tool asks of a passphrase takes more than a second, and the screen goes on meanwhile.
    const pause = await timed("opened", async () => {
      await open.click();
      await app.getByText(text.unsealing, { exact: true }).waitFor();
      await app
        .getByText(text.reading, { exact: true })
        .or(app.getByText(text.plan.title))
        .waitFor();
    });
    await app.getByText(text.plan.nothing).waitFor({ timeout: 120_000 });
    expect(pause).toBeLessThan(1_000);
  }, 300_000);
});
