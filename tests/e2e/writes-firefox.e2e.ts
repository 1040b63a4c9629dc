import { afterEach, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { type CallInPage, type OpenFirefox, openFirefox } from "./firefox";
import {
  fieldSays,
  fillDisk,
  makeRoom,
  openField,
  pasteInto,
  pressButton,
  readRows,
  says,
  typeInto,
  waitForWords,
} from "./in-page";

const text = messages.en;
const label = text.sessions.notes;
const full = text.errors["storage-full"]({});

let firefox: OpenFirefox;
afterEach(() => firefox?.close());

type Rows = Record<"sessions" | "goals" | "drafts", Record<string, unknown>[]>;
const rowsIn = async (app: CallInPage): Promise<Rows> =>
  JSON.parse(await app<string>(readRows, "sessions", "goals", "drafts"));

/** The example pair, and the address of its next session. */
async function begin(app: CallInPage): Promise<string> {
  await app(pressButton, text.start.example);
  await app(waitForWords, text.home.page);
  const { sessions } = await rowsIn(app);
  return `#/sessions/${sessions.find(({ status }) => status === "planned")?.id}`;
}

const notesIn = async (app: CallInPage) => {
  const { sessions } = await rowsIn(app);
  return String(sessions.find(({ status }) => status === "planned")?.notes);
};
const wordsOf = (said: string) => said.split(/\s+/u).filter((word) => word !== "");

it("two windows of Firefox that write one text at the same time lose no word", async () => {
  firefox = await openFirefox();
  const one = await firefox.openApp();
  const address = await begin(one);
  const other = await firefox.openApp(address);
  const windows = [one, other];
  for (const window of windows) await window(openField, address, label);
  const said = [
    " Listen first, then ask one open question.",
    "\nZoé brings her notebook and writes answers down.",
  ];
  await Promise.all(windows.map((window, at) => window(typeInto, label, said[at] ?? "")));
  const wanted = said.flatMap(wordsOf).sort();
  for (const window of windows) {
    await expect
      .poll(async () => wordsOf(await window<string>(fieldSays, label)).sort(), { timeout: 15_000 })
      .toEqual(wanted);
  }
  await expect
    .poll(async () => wordsOf(await notesIn(one)).sort(), { timeout: 15_000 })
    .toEqual(wanted);
  await expect.poll(async () => (await rowsIn(one)).drafts, { timeout: 15_000 }).toEqual([]);
});

it("Firefox without room keeps the words on screen, says the way out, and saves them later", async () => {
  firefox = await openFirefox({
    // All the room that sites and extensions have together, in kilobytes.
    preferences: { "dom.quotaManager.temporaryStorage.fixedLimit": 16_000 },
  });
  const app = await firefox.openApp();
  const address = await begin(app);
  await app(openField, address, label);
  await app(typeInto, label, "Listen first.");
  await expect.poll(() => notesIn(app), { timeout: 15_000 }).toBe("Listen first.");
  const before = await rowsIn(app);

  expect(await app<number>(fillDisk)).toBeGreaterThan(5);
  // What is written now is more than may be left over.
  await app(typeInto, label, " Then ask.");
  const more = "Then wait. ".repeat(900);
  await app(pasteInto, label, more);
  await app(waitForWords, full.what);
  await app(waitForWords, full.next);
  expect(await app<string>(fieldSays, label)).toBe(`Listen first. Then ask.${more}`);
  expect((await rowsIn(app)).goals).toEqual(before.goals);
  expect(await notesIn(app)).not.toContain("Then wait.");

  await app(makeRoom);
  await expect.poll(() => app<boolean>(says, full.what), { timeout: 20_000 }).toBe(false);
  await expect.poll(() => notesIn(app), { timeout: 20_000 }).toContain("Then wait.");
});
