import { beforeEach, describe, expect, it } from "vitest";
import { type KeepDeps, keepLink, keepPage } from "@/lib/actions/keep-page";
import { openDatabase } from "@/lib/db/database";
import { findByPage } from "@/lib/db/find-page";
import { putBack } from "@/lib/db/keep-resource";
import { listQuotes } from "@/lib/db/quotes";
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

  it("leaves a page that is in the plan already as it is, by whichever address it is met again", async () => {
    const first = await keepPage(deps(read(aClip())), tab);
    const again = aClip({ title: "How to open any workshop" });
    for (const address of [
      tab.url,
      `${tab.url}/?utm_source=letter`,
      "http://m.notes.example/workshop#part",
    ]) {
      const there = { id: 8, url: address };
      const second = await keepPage(deps(read({ ...again, url: address }, address)), there);
      expect(second).toMatchObject({ how: "known", resource: { id: first.resource.id } });
    }
    expect(await listResources(db, pair.id)).toEqual([first.resource]);
  });

  it("marks the passage that was selected, also in a page that is in the plan already, once", async () => {
    const quote = { text: "Say why people are here.", prefix: "the rest. ", suffix: "" };
    const { resource } = await keepPage(deps({ ...read(aClip()), quote }), tab);
    const next = { ...quote, text: "The first five minutes" };
    const hows = [];
    for (const passage of [next, quote, null]) {
      hows.push((await keepPage(deps({ ...read(aClip()), quote: passage }), tab)).how);
    }
    expect(hows).toEqual(["quoted", "known", "known"]);
    expect(await listQuotes(db, resource.id)).toMatchObject([quote, next]);
  });

  it("keeps a page a second time where both are wanted", async () => {
    await keepPage(deps(read(aClip())), tab);
    const { how } = await keepPage(deps(read(aClip())), tab, "both");
    expect(how).toBe("kept");
    expect(await db.resources.count()).toBe(2);
  });

  it("keeps for its reader alone a second time what was for its reader alone", async () => {
    const { resource } = await keepPage(deps(read(aClip())), tab);
    await db.resources.update(resource.id, { visibility: "only-me" });
    const second = await keepPage(deps(read(aClip())), tab, "both");
    expect(second.resource.visibility).toBe("only-me");
  });

  it("brings a page up to date where that is wanted, and keeps what the user said of it", async () => {
    const first = await keepPage(deps(read(aClip())), tab);
    await db.resources.update(first.resource.id, { question: "Why five minutes?" });
    const again = aClip({ title: "How to open any workshop" });
    const second = await keepPage(deps(read(again)), tab, "update");
    expect(second.how).toBe("updated");
    expect(await listResources(db, pair.id)).toMatchObject([
      { id: first.resource.id, title: again.title, question: "Why five minutes?" },
    ]);
  });

  it("keeps the passage of a page that is brought up to date, and gives back what was there", async () => {
    const { resource } = await keepPage(deps(read(aClip({ selection: "Say why." }))), tab);
    await db.resourceTexts.update(resource.id, { text: "Shortened." });
    const again = aClip({ title: "Anew", text: "All of it, anew.", selection: "" });
    const { former } = await keepPage(deps(read(again)), tab, "update");
    const stored = () => db.resourceTexts.get(resource.id);
    expect(await stored()).toMatchObject({ text: "All of it, anew.", selection: "Say why." });
    await db.resources.update(resource.id, { question: "Since when?" });
    if (former) await putBack(db, former, now);
    expect(await stored()).toMatchObject({ text: "Shortened.", selection: "Say why." });
    expect(await listResources(db, pair.id)).toMatchObject([
      { title: resource.title, question: "Since when?" },
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

  it("leaves a link to another path as it is, though its key is the same, until it is asked", async () => {
    await keepLink(deps(undefined), "https://youtu.be/Zi_XLOBDo_Y", "A knot");
    const url = "https://www.youtube.com/watch?v=Zi_XLOBDo_Y";
    const video = { id: 7, url };
    const { how, resource } = await keepPage(deps(read(aClip({ url }), url)), video);
    expect({ how, title: resource.title }).toEqual({ how: "known", title: "A knot" });
    const { former } = await keepPage(deps(read(aClip({ url }), url)), video, "update");
    if (former) await putBack(db, former, now);
    expect(await listResources(db, pair.id)).toMatchObject([resource]);
    expect(await db.resourceTexts.count()).toBe(0);
  });

  it("refuses what is no page", async () => {
    await expect(keepLink(deps(undefined), "javascript:alert(1)", "")).rejects.toMatchObject({
      code: "page-not-readable",
    });
  });
});

describe("a page that says to be another", () => {
  const page = (number: number) => ({
    tab: { id: number, url: `https://notes.example/course?part=${number}` },
    clip: aClip({ url: "https://notes.example/course", text: `Part ${number}: ${textOf(number)}` }),
  });
  const textOf = (seed: number) =>
    Array.from({ length: 120 }, (_, at) => `word${(at * at * seed * 31) % 997}`).join(" ");
  const keep = (number: number) => {
    const { tab: there, clip } = page(number);
    return keepPage(deps(read(clip, there.url)), there);
  };

  it("goes by where it was read when the text is another’s", async () => {
    await keep(1);
    const { how, resource } = await keep(2);
    expect([how, resource.url]).toEqual(["kept", page(2).tab.url]);
    expect((await keep(2)).how).toBe("known");
  });

  it("is known again by what it says when the text is the same", async () => {
    const { resource } = await keep(1);
    const there = { id: 1, url: "https://notes.example/course?from_page=abc" };
    const again = await keepPage(deps(read(page(1).clip, there.url)), there);
    expect(again).toMatchObject({ how: "known", resource: { id: resource.id } });
  });
});

describe("findByPage", () => {
  it("knows a page by its address, whatever tracks its readers or points into it", async () => {
    const { resource } = await keepPage(deps(read(aClip())), tab);
    const { url } = resource;
    for (const address of [url, `${url}#part`, `${url}?utm_source=letter`]) {
      expect(await findByPage(db, pair.id, address)).toMatchObject({ id: resource.id });
    }
  });

  it("knows neither another page, nor another pair’s, nor one that was deleted, nor what is no address", async () => {
    const { resource } = await keepPage(deps(read(aClip())), tab);
    for (const address of ["https://notes.example/next", "", "about:blank", "no address"]) {
      expect(await findByPage(db, pair.id, address)).toBeUndefined();
    }
    expect(await findByPage(db, crypto.randomUUID(), resource.url)).toBeUndefined();
    await db.resources.update(resource.id, { deletedAt: now });
    expect(await findByPage(db, pair.id, resource.url)).toBeUndefined();
  });
});
