import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { type PagesServer, servePages } from "@/tests/tools/pages-server";
import { type OpenChromium, openChromium } from "./chromium";
import { storedIn } from "./stored";

const text = messages.en;
let pages: PagesServer;
let chromium: OpenChromium;
let windows: readonly [panel: Page, tab: Page];
let addresses: Record<"goals" | "plan" | "sessions", string>;

/** The example pair in the real side panel, and in a whole tab beside it. */
beforeAll(async () => {
  pages = await servePages();
  chromium = await openChromium();
  const article = await chromium.context.newPage();
  await article.goto(`${pages.origin}/questions-that-help.html`);
  await chromium.clickAction(article);
  const panel = await chromium.panel();
  await panel.getByRole("button", { name: text.start.example }).click();
  await panel.getByRole("button", { name: text.home.keepPage }).click();
  await panel.getByText(text.plan.facts).waitFor();
  windows = [panel, await chromium.openTab()];
  const { goals, resources, sessions } = await storedIn(panel);
  const planned = sessions?.find(({ status }) => status === "planned");
  addresses = {
    goals: `#/goals/${goals?.[0]?.id}`,
    plan: `#/plan/${resources?.[0]?.id}`,
    sessions: `#/sessions/${planned?.id}`,
  };
});
afterAll(async () => {
  await chromium?.close();
  await pages?.close();
});

const wordsOf = (said: string) => said.split(/\s+/u).filter((word) => word !== "");

/** Both windows at one item, its field ready to be typed in, its caret at the end. */
async function openBoth(where: keyof typeof addresses, label: string): Promise<Locator[]> {
  for (const window of windows) {
    await window.evaluate((hash) => {
      location.hash = hash;
    }, addresses[where]);
  }
  if (where === "goals") await windows[0].getByRole("button", { name: text.goals.reword }).click();
  const fields = windows.map((window) => window.getByLabel(label, { exact: true }));
  for (const field of fields) {
    await field.waitFor();
    await field.press("ControlOrMeta+End");
  }
  return fields;
}

/** Presses one key after the other, as somebody does who types quickly. */
async function type(field: Locator, words: string) {
  for (const letter of words) {
    await field.page().keyboard.type(letter);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Both windows come to show the same: what was there, and each of these words once, none of them half typed. */
async function expectBothSay(fields: readonly Locator[], before: string, words: readonly string[]) {
  const wanted = [...wordsOf(before), ...words].sort();
  await expect
    .poll(
      async () => {
        const [one = "", other = ""] = await Promise.all(fields.map((field) => field.inputValue()));
        return { isSame: one === other, said: wordsOf(one).sort() };
      },
      { timeout: 10_000 },
    )
    .toEqual({ isSame: true, said: wanted });
}

const mine = "Listen first, then ask one open question.";
const theirs = "Zoé brings her notebook and writes answers down.";

describe.each([
  { where: "goals", label: text.goals.wordingLabel, table: "goals", field: "statement" },
  { where: "sessions", label: text.sessions.notes, table: "sessions", field: "notes" },
  { where: "plan", label: text.plan.question, table: "resources", field: "question" },
] as const)("two windows on one text: $label", ({ where, label, table, field }) => {
  const stored = async () => {
    const id = addresses[where].split("/").at(-1);
    const rows = (await storedIn(windows[0]))[table] ?? [];
    return wordsOf(String(rows.find((row) => row.id === id)?.[field]));
  };
  const save = async () => {
    if (where === "goals") {
      await windows[1].getByRole("button", { name: text.goals.saveWording }).click();
    }
  };

  it("keep what is typed in turns", async () => {
    const fields = await openBoth(where, label);
    const before = (await fields[0]?.inputValue()) ?? "";
    const turns = ["one", "two", "three", "four", "five", "six"];
    for (const [place, word] of turns.entries()) {
      const typing = fields[place % 2];
      if (!typing) continue;
      await typing.press("ControlOrMeta+End");
      await type(typing, ` ${word}`);
    }
    await expectBothSay(fields, before, turns);
    await save();
    await expect.poll(stored, { timeout: 10_000 }).toEqual(expect.arrayContaining(turns));
  });

  it("keep what is typed at the same time", async () => {
    const fields = await openBoth(where, label);
    const before = (await fields[0]?.inputValue()) ?? "";
    await Promise.all(
      [mine, theirs].map((words, at) => fields[at] && type(fields[at], ` ${words}`)),
    );
    const all = [...wordsOf(mine), ...wordsOf(theirs)];
    await expectBothSay(fields, before, all);
    await save();
    await expect.poll(stored, { timeout: 10_000 }).toEqual(expect.arrayContaining(all));
    // Words that this window found rather than typed join their row after two seconds.
    const drafts = async () => (await storedIn(windows[0])).drafts;
    await expect.poll(drafts, { timeout: 10_000 }).toEqual([]);
  });
});
