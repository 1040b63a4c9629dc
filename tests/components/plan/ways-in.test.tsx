import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { PlanScreen } from "@/components/plan/PlanScreen";
import { TabsScreen } from "@/components/plan/TabsScreen";
import type { BrowserPort } from "@/lib/actions/deps";
import { AppError } from "@/lib/domain/errors";
import { messages } from "@/lib/i18n/messages";
import { aClip } from "@/tests/builders/clip";
import { aPair, aResource } from "@/tests/builders/records";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const pair = aPair();
const text = messages.en.plan;

async function open(
  ui: React.ReactNode,
  browser: Partial<BrowserPort> = {},
  locale: "en" | "fr" = "en",
) {
  const { hook, history } = memoryLocation({ path: "/plan", record: true });
  const known = aResource({ pairId: pair.id, url: "https://notes.example/known" });
  const shown = await renderWith(<Router hook={hook}>{ui}</Router>, {
    pair,
    locale,
    browser,
    prepare: ({ db }) => db.resources.add(known),
  });
  const links = async () =>
    (await shown.db.resources.toArray())
      .filter(({ id, deletedAt }) => id !== known.id && deletedAt === null)
      .map(({ title, url, state }) => [title, url, state]);
  return { ...shown, history, links };
}

/** Lets something fall on the panel as a browser hands it over. */
function dropOn(target: Element, data: Record<string, string>) {
  const dataTransfer = { types: Object.keys(data), getData: (type: string) => data[type] ?? "" };
  const isLeftToBrowser = fireEvent.drop(target, { dataTransfer });
  return !isLeftToBrowser;
}

describe("a link that is pasted into the plan", () => {
  it("is kept without opening it, by the keyboard alone, and shown", async () => {
    const { user, history, links } = await open(<PlanScreen />);
    await user.click(await screen.findByLabelText(text.addLink));
    await user.paste("A guide: https://a.example/guide?utm_source=letter");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(history.at(-1)).toMatch(/\/kept$/));
    expect(await links()).toEqual([["A guide", "https://a.example/guide", "not-opened"]]);
  });

  it("leads to what is in the plan already", async () => {
    const { user, history, links } = await open(<PlanScreen />);
    await user.type(await screen.findByLabelText(text.addLink), "www.notes.example/known{Enter}");
    await waitFor(() => expect(history.at(-1)).toMatch(/\/known-link$/));
    expect(await links()).toEqual([]);
  });

  it("may be one of several: what became of them is said, with Undo", async () => {
    const { user, links } = await open(<PlanScreen />);
    await user.click(await screen.findByLabelText(text.addLink));
    await user.paste("https://a.example/1 https://a.example/2 https://notes.example/known");
    await user.click(screen.getByRole("button", { name: text.keepLinks(3) }));
    await screen.findByText(text.keptMany(2, 1, 0));
    expect(await links()).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: messages.en.common.undo }));
    await waitFor(async () => expect(await links()).toEqual([]));
  });

  it("is asked for where there is none", async () => {
    const { user } = await open(<PlanScreen />);
    await user.type(await screen.findByLabelText(text.addLink), "no link");
    await screen.findByText(text.noLink);
    expect(
      screen.getByRole<HTMLButtonElement>("button", { name: text.keepLinks(0) }).disabled,
    ).toBe(true);
  });

  it.each(["en", "fr"] as const)("has a field for everybody, in %s", async (locale) => {
    const { container } = await open(<PlanScreen />, {}, locale);
    await screen.findByLabelText(messages[locale].plan.addLink);
    await expectNoAxeViolations(container);
  });
});

describe("what is dragged into the panel", () => {
  it("is kept when it is a link, under the name it has on its page", async () => {
    const { history, links } = await open(<PlanScreen />);
    await screen.findByLabelText(text.addLink);
    const isTaken = dropOn(document.body, {
      "text/uri-list": "https://a.example/guide",
      "text/plain": "https://a.example/guide",
      "text/html": '<a href="https://a.example/guide" onclick="fail()">A <b>guide</b></a>',
    });
    expect(isTaken).toBe(true);
    await waitFor(() => expect(history.at(-1)).toMatch(/\/kept$/));
    expect(await links()).toEqual([["A guide", "https://a.example/guide", "not-opened"]]);
  });

  it("is kept as a passage of the page in front when it is words of it", async () => {
    const tab = { id: 3, url: aClip().url, title: "" };
    const quote = { text: "Say why people are here.", prefix: "", suffix: "" };
    const readPage = async () => ({ kind: "clip", address: tab.url, clip: aClip(), quote });
    const { db, history } = await open(<PlanScreen />, { frontTab: async () => tab, readPage });
    await screen.findByLabelText(text.addLink);
    dropOn(document.body, { "text/plain": quote.text, "text/html": `<p>${quote.text}</p>` });
    await waitFor(() => expect(history.at(-1)).toMatch(/\/kept$/));
    expect(await db.quotes.toArray()).toMatchObject([quote]);
  });

  it("is nothing of the page in front when its words are not selected there", async () => {
    const tab = { id: 3, url: aClip().url, title: "" };
    const quote = { text: "Say why people are here.", prefix: "", suffix: "" };
    const readPage = async () => ({ kind: "clip", address: tab.url, clip: aClip(), quote });
    const { links } = await open(<PlanScreen />, { frontTab: async () => tab, readPage });
    await screen.findByLabelText(text.addLink);
    dropOn(document.body, { "text/plain": "Words of another window" });
    await screen.findByText(text.noLink);
    expect(await links()).toEqual([]);
  });

  it("is not kept when it comes from a panel, whatever it is", async () => {
    const { container, db, history } = await open(<PlanScreen />);
    await screen.findByLabelText(text.addLink);
    const data: Record<string, string> = { "text/uri-list": "https://a.example/guide" };
    const setData = (type: string, value: string) => {
      data[type] = value;
    };
    fireEvent.dragStart(container, { dataTransfer: { setData } });
    expect(dropOn(document.body, data)).toBe(true);
    await db.resources.count();
    expect(history).toEqual(["/plan"]);
  });

  it("is left to the browser in a field, and when it is neither", async () => {
    const { links } = await open(<PlanScreen />);
    const field = await screen.findByLabelText(text.addLink);
    expect(dropOn(field, { "text/plain": "https://a.example/guide" })).toBe(false);
    expect(dropOn(document.body, { Files: "" })).toBe(false);
    expect(await links()).toEqual([]);
  });
});

describe("several tabs at once", () => {
  const tabs = Array.from({ length: 30 }, (_, at) => ({
    id: at + 1,
    url: at === 4 ? "chrome://settings" : `https://notes.example/${at === 3 ? "known" : at}`,
    title: `Tab ${at}`,
  }));
  const readPage = async (id: number) => {
    if (id === 8) throw new AppError("page-not-readable", { reason: "no-access", url: "" });
    const { url, title } = tabs.find((tab) => tab.id === id) ?? { url: "", title: "" };
    return { kind: "clip", address: url, clip: aClip({ url, title }), quote: null };
  };

  it("are kept, each with what became of it: 30", async () => {
    const windowTabs = async (isSelected: boolean) => (isSelected ? tabs.slice(0, 1) : tabs);
    const { user, db, container } = await open(<TabsScreen />, { windowTabs, readPage });
    await user.click(await screen.findByRole("button", { name: text.keepAll(30) }));
    await screen.findByText(text.tabsDone(28, 30), {}, { timeout: 20_000 });
    expect(screen.getAllByText(text.outcomes.kept)).toHaveLength(27);
    screen.getByText(text.outcomes.known);
    screen.getByText(/belongs to the browser/);
    screen.getByText(/cannot see this page yet/);
    expect(await db.resources.count()).toBe(28);
    screen.getByRole("link", { name: "Tab 6" });
    await expectNoAxeViolations(container);
  }, 30_000);

  it("are asked for where they hide, and access is given back at the end, whatever happens", async () => {
    const giveBack = vi.fn(async () => ["http://model.example/*"]);
    let isSeen = false;
    const seeSitesOnce = vi.fn(async () => {
      isSeen = true;
      return giveBack;
    });
    const windowTabs = async () =>
      tabs.slice(0, 2).map((tab) => (isSeen ? tab : { ...tab, url: "", title: "" }));
    const requestOrigin = vi.fn(async () => true);
    const browser = { windowTabs, readPage, seeSitesOnce, requestOrigin };
    const { user } = await open(<TabsScreen />, browser);
    await screen.findByText(text.tabsHint);
    await user.click(await screen.findByRole("button", { name: text.keepSelected(2) }));
    await screen.findByText(text.tabsDone(2, 2));
    await waitFor(() => expect(giveBack).toHaveBeenCalledOnce());
    await screen.findByText(text.tookBack("model.example"));
    await user.click(screen.getByRole("button", { name: text.giveAgain }));
    expect(requestOrigin).toHaveBeenCalledWith("http://model.example/*");
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  it("begin with what a closed panel could not say any more", async () => {
    await open(<TabsScreen />, { lostSites: async () => ["http://model.example/*"] });
    await screen.findByText(text.tookBack("model.example"));
    await screen.findByRole("button", { name: text.giveAgain });
  });

  it("are asked for nothing where all can be seen", async () => {
    const seeSitesOnce = vi.fn(async () => null);
    const windowTabs = async () => tabs.slice(0, 1);
    const { user } = await open(<TabsScreen />, { windowTabs, readPage, seeSitesOnce });
    await user.click(await screen.findByRole("button", { name: text.keepSelected(1) }));
    await screen.findByText(text.outcomes.kept);
    expect(seeSitesOnce).not.toHaveBeenCalled();
  });
});
