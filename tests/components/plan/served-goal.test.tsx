import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Route, Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { ResourceScreen } from "@/components/plan/ResourceScreen";
import type { ChatModel } from "@/lib/coach/task";
import type { Locale } from "@/lib/domain/locale";
import type { Pair } from "@/lib/domain/pair";
import type { Resource } from "@/lib/domain/resource";
import { toInstant } from "@/lib/domain/time";
import { aGoal, aPair, aResource, now } from "@/tests/builders/records";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

interface Given {
  resource?: Partial<Resource>;
  statements?: string[];
  pair?: Partial<Pair>;
  isKept?: boolean;
  /** What a model answers, when there is one. */
  answer?: object;
  locale?: Locale;
}

const endpoint = { baseUrl: "https://models.example/v1", model: "small" };

/** A model that answers at once, after it was allowed to send. */
const aModel = (answer: object): ChatModel => ({
  name: "small · models.example",
  host: "models.example",
  async *answer(_, { onSend }) {
    await onSend({ url: `${endpoint.baseUrl}/chat/completions`, body: "{}", isPlainer: false });
    yield answer;
  },
});

const open = async ({
  resource: change,
  statements = ["Open my workshops without notes", "Read a balance sheet"],
  pair: pairChange,
  isKept = false,
  locale = "en",
  answer,
}: Given) => {
  const pair = aPair(pairChange);
  // A model names goals by their number, the oldest first.
  const goals = statements.map((statement, at) => {
    const createdAt = toInstant(new Date(Date.parse(now) + at));
    return aGoal({ pairId: pair.id, statement, status: "active", createdAt });
  });
  const resource = aResource({ pairId: pair.id, ...change });
  const path = `/plan/${resource.id}${isKept ? "/kept" : ""}`;
  const { hook } = memoryLocation({ path });
  const shown = await renderWith(
    <Router hook={hook}>
      <Route path="/plan/:id/:kept?" component={ResourceScreen} />
    </Router>,
    {
      pair,
      locale,
      ...(answer && {
        settings: { coach: "address" as const, endpoint },
        browser: { hasOrigin: async () => true },
        deps: { openModel: async () => aModel(answer) },
      }),
      prepare: async ({ db }) => {
        await db.goals.bulkAdd(goals);
        await db.resources.add(resource);
        await db.resourceTexts.add({ id: resource.id, text: "All of it.", selection: "" });
      },
    },
  );
  await screen.findByRole("heading", { level: 1, name: resource.title });
  return { ...shown, goals, resource };
};

const workshops = {
  title: "Opening a workshop",
  excerpt: "The first five minutes of a workshop decide the rest; leave your notes.",
};

describe("the goal that a page serves", () => {
  it("is suggested with its reason once the page is kept, and taken in one click", async () => {
    const { user, db, goals, resource } = await open({ isKept: true, resource: workshops });
    await screen.findByText(/^Both speak of “workshop” and “workshops”/);
    await user.click(screen.getByRole("button", { name: "It is for this goal" }));
    await waitFor(async () =>
      expect(await db.resources.get(resource.id)).toMatchObject({ goalId: goals[0]?.id }),
    );
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: "It is for this goal" })).toBeNull(),
    );
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "For which goal?" }));
  });

  it("is none, plainly, where none fits", async () => {
    await open({
      isKept: true,
      resource: { title: "Bus timetable", excerpt: "Line 4 leaves late." },
    });
    await screen.findByText(/None of your goals fits clearly. The page shares no telling word/);
    expect(screen.queryByRole("button", { name: "It is for this goal" })).toBeNull();
  });

  it("is none: there is nothing to refuse, and the answer is closed", async () => {
    const resource = { title: "Bus timetable", excerpt: "Line 4 leaves late." };
    const { user } = await open({ resource });
    await user.click(await screen.findByRole("button", { name: "Suggest a goal" }));
    await screen.findByText(/None of your goals fits clearly/);
    expect(screen.queryByRole("button", { name: "No" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByText(/None of your goals fits clearly/)).toBeNull();
  });

  it("says which word was too little", async () => {
    await open({ isKept: true, resource: { title: "Balance bikes", excerpt: "Eight models." } });
    await screen.findByText(/It shares too little with them: “Balance”/i);
  });

  it("is not asked about where there are no goals", async () => {
    await open({ isKept: true, statements: [], resource: workshops });
    await screen.findByText("You have no open goal yet.");
    expect(screen.queryByRole("button", { name: "Suggest a goal" })).toBeNull();
  });

  it("is suggested later on request, and left with Esc", async () => {
    const { user } = await open({ resource: workshops });
    await user.click(await screen.findByRole("button", { name: "Suggest a goal" }));
    await screen.findByRole("heading", { name: "The goal it may serve" });
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { name: "The goal it may serve" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Suggest a goal" }));
  });

  it("is shown by a model with the page’s own words, beside the built-in coach", async () => {
    const answer = { goal: "g2", quote: "leave your notes" };
    const { user, db, goals, resource } = await open({ resource: workshops, answer });
    await user.click(await screen.findByRole("button", { name: "Suggest a goal" }));
    await user.click(await screen.findByRole("button", { name: "Send" }));
    const model = within(await screen.findByRole("region", { name: /What small · .* proposes/ }));
    model.getByText("leave your notes");
    await user.click(model.getByRole("button", { name: "It is for this goal" }));
    await waitFor(async () =>
      expect(await db.resources.get(resource.id)).toMatchObject({ goalId: goals[1]?.id }),
    );
  });

  it("is not shown by a model that quotes what the page does not say", async () => {
    const answer = { goal: "g2", quote: "read the balance sheet first" };
    const { user } = await open({ resource: workshops, answer });
    await user.click(await screen.findByRole("button", { name: "Suggest a goal" }));
    await user.click(await screen.findByRole("button", { name: "Send" }));
    // It is asked once more, told what was wrong.
    await user.click(await screen.findByRole("button", { name: "Send" }));
    await screen.findByText("it quotes words that the page does not say");
    expect(screen.queryByText("read the balance sheet first")).toBeNull();
  });

  it.each(["en", "fr"] as const)("can be taken without eyes or mouse (%s)", async (locale) => {
    const { container, user } = await open({ isKept: true, resource: workshops, locale });
    await screen.findByText(/workshops/, { selector: "p:not([class*=goal])" });
    await user.click(
      await screen.findByRole("button", { name: /^Suggest questions|^Proposer des questions/ }),
    );
    await screen.findByRole("heading", { name: /Questions to choose|Des questions au/ });
    await expectNoAxeViolations(container);
  });
});

describe("questions for the mentor", () => {
  it("are taken beside the one that is there, and taken back with Undo", async () => {
    const { user, db, resource } = await open({
      resource: { ...workshops, question: "Why five minutes?" },
    });
    await user.click(await screen.findByRole("button", { name: "Suggest questions" }));
    const name = /^Take this question: I read this: “Opening a workshop”/;
    await user.click(await screen.findByRole("button", { name }));
    await waitFor(async () =>
      expect((await db.resources.get(resource.id))?.question).toBe(
        "Why five minutes? I read this: “Opening a workshop”. How does that fit what you have seen?",
      ),
    );
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () =>
      expect((await db.resources.get(resource.id))?.question).toBe("Why five minutes?"),
    );
  });

  it("never take the place of a long one that is there", async () => {
    const question = "Why? ".repeat(90).trim();
    const { user, db, resource } = await open({ resource: { ...workshops, question } });
    await user.click(await screen.findByRole("button", { name: "Suggest questions" }));
    const name = /^Take this question: I read this: “Opening a workshop”/;
    await user.click(await screen.findByRole("button", { name }));
    await screen.findByText(/longer than 500 characters/);
    screen.getByRole("button", { name });
    expect((await db.resources.get(resource.id))?.question).toBe(question);
  });

  it("are in the language of the pair, whatever the page is in", async () => {
    const { user } = await open({ resource: workshops, pair: { partnerLocale: "fr" } });
    await user.click(await screen.findByRole("button", { name: "Suggest questions" }));
    await screen.findByRole("button", { name: /J’ai lu ceci\s: «\sOpening a workshop\s»/ });
  });

  it("are not the mentor’s to ask", async () => {
    await open({ pair: { role: "mentor" } });
    await screen.findByRole("button", { name: "Suggest a goal" });
    expect(screen.queryByRole("button", { name: "Suggest questions" })).toBeNull();
  });
});
