import { beforeEach, describe, expect, it } from "vitest";
import { findKept, type KeepDeps, keepLink, keepPage } from "@/lib/actions/keep-page";
import { openDatabase } from "@/lib/db/database";
import { listResources } from "@/lib/db/resources";
import { aBrowser } from "@/tests/builders/browser";
import { aClip } from "@/tests/builders/clip";
import { aPair, now } from "@/tests/builders/records";

const tab = { id: 7, url: "https://notes.example/workshop" };
let db = openDatabase(crypto.randomUUID());
const pair = aPair();

/** A browser whose page answers this, however odd. */
const deps = (answer: unknown): KeepDeps => ({
  db,
  now: () => now,
  newId: () => crypto.randomUUID(),
  browser: aBrowser({ readPage: async () => answer }, { pairId: pair.id }),
});

/** What the injected script answers of the tab's page. */
const read = (clip: object, address = tab.url) => ({ kind: "clip", address, clip });

beforeEach(async () => {
  db = openDatabase(crypto.randomUUID());
  await db.pairs.add(pair);
});

describe("keepPage", () => {
  it("keeps the facts and the text of a page", async () => {
    const { resource } = await keepPage(deps(read(aClip())), tab);
    expect(resource).toMatchObject({ title: "How to open a workshop", author: "Sam Reed" });
    expect(await db.resourceTexts.get(resource.id)).toMatchObject({ text: aClip().text });
  });

  it("brings a page that is kept already up to date, and keeps what the user said of it", async () => {
    const first = await keepPage(deps(read(aClip())), tab);
    await db.resources.update(first.resource.id, { question: "Why five minutes?" });
    const again = aClip({ title: "How to open any workshop" });
    const second = await keepPage(deps(read(again)), tab);
    expect(second.isNew).toBe(false);
    expect(await listResources(db, pair.id)).toMatchObject([
      { id: first.resource.id, title: again.title, question: "Why five minutes?" },
    ]);
  });

  it.each([
    ["nothing", undefined],
    ["words", "hello"],
    ["a clip without title", read({ ...aClip(), title: undefined })],
    ["an address that runs a script", read({ ...aClip(), url: "javascript:alert(1)" })],
    ["a text of two million characters", read({ ...aClip(), text: "x".repeat(2e6) })],
  ])("refuses a page that answers %s, and writes nothing", async (_, answer) => {
    await expect(keepPage(deps(answer), tab)).rejects.toMatchObject({
      code: "page-not-readable",
      details: { reason: "nothing-to-read" },
    });
    expect(await db.resources.count()).toBe(0);
  });

  it.each([
    ["the tab's own page, under another fragment", `${tab.url}#part`],
    ["the tab's own page, as a letter linked it", `${tab.url}?utm_source=letter`],
  ])("keeps %s", async (_, address) => {
    await keepPage(deps(read(aClip(), address)), tab);
    expect(await db.resources.count()).toBe(1);
  });

  it("keeps no other page than the one that was asked for: the tab may have moved on", async () => {
    const elsewhere = "https://notes.example/next";
    const answer = read(aClip({ url: elsewhere }), elsewhere);
    await expect(keepPage(deps(answer), tab)).rejects.toMatchObject({
      code: "page-not-readable",
      details: { reason: "gone", url: tab.url },
    });
    expect(await db.resources.count()).toBe(0);
  });

  it("keeps what is in front where the browser does not tell its address", async () => {
    await keepPage(deps(read(aClip())), { id: 7, url: "" });
    expect(await db.resources.count()).toBe(1);
  });

  it("says which kind of page it is when its address tells", async () => {
    const settings = { id: 1, url: "chrome://settings" };
    await expect(keepPage(deps(undefined), settings)).rejects.toMatchObject({
      details: { reason: "browser-page" },
    });
  });

  it("asks for a pair first", async () => {
    await db.pairs.clear();
    await expect(keepPage(deps(undefined), tab)).rejects.toMatchObject({ code: "pair-not-found" });
  });
});

describe("keepLink", () => {
  it("keeps the address of a page that nobody opened", async () => {
    const { resource } = await keepLink(deps(undefined), tab.url, "A workshop");
    expect(resource).toMatchObject({ title: "A workshop", state: "not-opened", words: 0 });
  });

  it("completes the link once its page is kept, also a link that tracked its readers", async () => {
    const link = `${aClip().url}?utm_source=letter#start`;
    const { resource: before } = await keepLink(deps(undefined), link, "A workshop");
    const { resource } = await keepPage(deps(read(aClip())), tab);
    const { id } = before;
    expect(resource).toMatchObject({ id, title: "How to open a workshop", state: "unread" });
  });

  it("refuses what is no page", async () => {
    await expect(keepLink(deps(undefined), "javascript:alert(1)", "")).rejects.toMatchObject({
      code: "page-not-readable",
    });
  });
});

describe("findKept", () => {
  it("knows a page by its address, whatever tracks its readers or points into it", async () => {
    const { resource } = await keepPage(deps(read(aClip())), tab);
    const { url } = resource;
    for (const address of [url, `${url}#part`, `${url}?utm_source=letter`]) {
      expect(await findKept(db, pair.id, address)).toMatchObject({ id: resource.id });
    }
  });

  it("knows neither another page nor what is no address", async () => {
    await keepPage(deps(read(aClip())), tab);
    for (const address of ["https://notes.example/next", "", "about:blank", "no address"]) {
      expect(await findKept(db, pair.id, address)).toBeNull();
    }
  });
});
