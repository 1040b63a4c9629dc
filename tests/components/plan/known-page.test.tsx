import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Route, Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { ResourceScreen } from "@/components/plan/ResourceScreen";
import { addQuote } from "@/lib/db/quotes";
import { Instant } from "@/lib/domain/time";
import { messages } from "@/lib/i18n/messages";
import { aClip } from "@/tests/builders/clip";
import { aGoal, aPair, aResource, now } from "@/tests/builders/records";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const pair = aPair();
const goal = aGoal({ pairId: pair.id });
const tab = { id: 4, url: aClip().url, title: "" };
const resource = aResource({
  pairId: pair.id,
  url: tab.url,
  goalId: goal.id,
  createdAt: Instant.parse("2026-05-03T10:00:00.000Z"),
});
const quote = { text: "A silence is not a no.", prefix: "", suffix: "" };

async function open(how: string, locale: "en" | "fr" = "en") {
  const { hook, history } = memoryLocation({ path: `/plan/${resource.id}/${how}`, record: true });
  const openTab = vi.fn(async () => {});
  const shown = await renderWith(
    <Router hook={hook}>
      <Route path="/plan/:id/:kept?" component={ResourceScreen} />
    </Router>,
    {
      pair,
      locale,
      deps: { now: () => now },
      browser: {
        frontTab: async () => tab,
        readPage: async () => ({ kind: "clip", address: tab.url, clip: aClip({ title: "Anew" }) }),
        openTab,
      },
      prepare: async ({ db }) => {
        await db.goals.add(goal);
        await db.resources.add(resource);
        await db.resourceTexts.add({ id: resource.id, text: "All of it.", selection: "" });
        const row = { id: crypto.randomUUID(), pairId: pair.id, resourceId: resource.id };
        await db.transaction("rw", db.quotes, () => addQuote(db, { ...row, ...quote }, now));
      },
    },
  );
  return { ...shown, history, openTab };
}

describe.each(["en", "fr"] as const)("a page that was to be kept again, in %s", (locale) => {
  const text = messages[locale].plan;

  it("says since when it is in the plan and for which goal, and is left as it is", async () => {
    const { db, container } = await open("known", locale);
    await waitFor(() =>
      expect(
        screen
          .getAllByRole("status")
          .map((one) => one.textContent)
          .join(),
      ).toMatch(new RegExp(`3 (May|mai).*${goal.statement}`)),
    );
    screen.getByRole("button", { name: text.readAgain });
    screen.getByRole("button", { name: text.keepBoth });
    expect(await db.resources.toArray()).toEqual([resource]);
    await expectNoAxeViolations(container);
  });
});

describe("a page that was to be kept again", () => {
  const text = messages.en.plan;

  it("is brought up to date at a press, with Undo", async () => {
    const { db, user, history } = await open("known");
    await user.click(await screen.findByRole("button", { name: text.readAgain }));
    await waitFor(() => expect(history.at(-1)).toBe(`/plan/${resource.id}/updated`));
    expect(await db.resources.toArray()).toMatchObject([{ title: "Anew", goalId: goal.id }]);
    await user.click(await screen.findByRole("button", { name: messages.en.common.undo }));
    await waitFor(async () =>
      expect(await db.resourceTexts.toArray()).toMatchObject([{ text: "All of it." }]),
    );
    expect(await db.resources.toArray()).toMatchObject([{ title: resource.title }]);
  });

  it("is kept a second time at a press", async () => {
    const { db, user, history } = await open("known");
    await user.click(await screen.findByRole("button", { name: text.keepBoth }));
    await waitFor(() => expect(history.at(-1)).toMatch(/\/kept$/));
    expect(await db.resources.count()).toBe(2);
  });

  it("that was a mere link is not read in place of the page in front", async () => {
    await open("known-link");
    await screen.findByRole("heading", { level: 1, name: resource.title });
    await screen.findByText(quote.text);
    expect(screen.queryByRole("button", { name: text.readAgain })).toBeNull();
  });
});

describe("a passage that was marked", () => {
  const text = messages.en.plan;

  it("is opened where it stands, asked about, and taken away with a way back", async () => {
    const { db, user, openTab } = await open("quoted");
    await screen.findByText(text.quoted);
    const passage = (await screen.findByText(quote.text)).closest("li") ?? document.body;
    await user.click(within(passage).getByRole("button", { name: new RegExp(text.openAtQuote) }));
    expect(openTab).toHaveBeenCalledWith(
      `${resource.url}#:~:text=A%20silence%20is%20not%20a%20no.`,
    );
    await user.type(within(passage).getByLabelText(text.quoteQuestion("Lea")), "Why wait?");
    await user.tab();
    await waitFor(async () =>
      expect(await db.quotes.toArray()).toMatchObject([{ question: "Why wait?" }]),
    );
    await user.click(within(passage).getByRole("button", { name: /^Remove · A silence/ }));
    await screen.findByText(text.quoteRemoved);
    await waitFor(() => expect(screen.queryByText(quote.text)).toBeNull());
    expect(document.activeElement?.tagName).toBe("H1");
    await user.click(screen.getByRole("button", { name: messages.en.common.undo }));
    await screen.findByText(quote.text);
  });

  it("may stand for the whole text, with Undo", async () => {
    const { db, user } = await open("quoted");
    const stored = async () => (await db.resourceTexts.get(resource.id))?.text;
    await user.click(await screen.findByRole("button", { name: new RegExp(text.onlyQuote) }));
    await waitFor(async () => expect(await stored()).toBe(quote.text));
    await user.click(await screen.findByRole("button", { name: messages.en.common.undo }));
    await waitFor(async () => expect(await stored()).toBe("All of it."));
  });
});
