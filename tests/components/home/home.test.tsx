import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HomeScreen } from "@/components/home/HomeScreen";
import { addPromise, keepPromise } from "@/lib/db/promises";
import type { Pair } from "@/lib/domain/pair";
import { CalendarDay } from "@/lib/domain/time";
import { common } from "@/lib/i18n/messages/en/common";
import { home as text } from "@/lib/i18n/messages/en/home";
import { plan } from "@/lib/i18n/messages/en/plan";
import { aPair, aResource, aSession, now } from "@/tests/builders/records";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const [establish, trust] = text.steps;
const knot = (name = "") => screen.findByRole("button", { name });

describe("the rope", () => {
  const open = (change: Partial<Pair> = {}) => renderWith(<HomeScreen />, { pair: aPair(change) });

  it("says what each step is for, and lets the pair say that it is there", async () => {
    const { user, db, pair, container } = await open();
    await user.click(await knot(trust?.name));
    screen.getByText(trust?.about ?? "");
    await expectNoAxeViolations(container);
    await user.click(await knot(text.weAreHere));
    await waitFor(async () => expect((await db.pairs.get(pair.id))?.chosenStep).toBe(1));
  });

  it("says why it is where it is", async () => {
    const { user } = await open();
    await user.click(await knot(establish?.name));
    await screen.findByText(text.seems);
  });

  it("follows along again when it is let", async () => {
    const { user, db, pair } = await open({ chosenStep: 1 });
    const here = await knot(trust?.name);
    expect(here.parentElement?.getAttribute("aria-current")).toBe("step");
    await user.click(here);
    screen.getByText(text.chosen);
    await user.click(await knot(text.letItSeem));
    await waitFor(async () => expect((await db.pairs.get(pair.id))?.chosenStep).toBeNull());
  });
});

describe("a promise on Home", () => {
  const open = async () => {
    const pair = aPair();
    const id = crypto.randomUUID();
    const dueOn = CalendarDay.parse("2026-11-20");
    const given = { id, pairId: pair.id, sessionId: null, text: "Send the book", dueOn };
    const shown = await renderWith(<HomeScreen />, {
      pair,
      deps: { now: () => now },
      prepare: ({ db }) => addPromise(db, { ...given, by: "me" }, now),
    });
    const state = async () => (await shown.db.promises.get(id))?.state;
    return { ...shown, state };
  };

  it("is open again on Undo, once it was kept", async () => {
    const { user, state } = await open();
    await user.click(await screen.findByRole("button", { name: /Send the book/ }));
    await screen.findByText(text.keptSaid);
    expect(await state()).toBe("kept");
    await user.click(screen.getByRole("button", { name: common.undo }));
    await waitFor(async () => expect(await state()).toBe("open"));
  });

  it("has the keyboard when a search led to it", async () => {
    const pair = aPair();
    const id = crypto.randomUUID();
    const given = { pairId: pair.id, sessionId: null, by: "me", dueOn: null } as const;
    history.replaceState({ found: id }, "");
    const { container } = await renderWith(<HomeScreen />, {
      pair,
      prepare: async ({ db }) => {
        await addPromise(db, { ...given, id: crypto.randomUUID(), text: "Bring a chair" }, now);
        await addPromise(db, { ...given, id, text: "Send the book" }, now);
      },
    });
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Send the book"));
    expect(document.activeElement?.tagName).toBe("LI");
    await expectNoAxeViolations(container);
    history.replaceState(null, "");
  });

  it("is told with its state when a search led to it and it was kept already", async () => {
    const pair = aPair();
    const id = crypto.randomUUID();
    history.replaceState({ found: id }, "");
    await renderWith(<HomeScreen />, {
      pair,
      prepare: async ({ db }) => {
        const given = { id, pairId: pair.id, sessionId: null, by: "me", dueOn: null } as const;
        await addPromise(db, { ...given, text: "Send the book" }, now);
        await keepPromise(db, id, now);
      },
    });
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Send the book Kept"));
    history.replaceState(null, "");
  });

  it("says by how much it is late", async () => {
    await open();
    await screen.findByText(/late by 3 days/);
  });
});

it("an agenda without a point invites to add one", async () => {
  const pair = aPair();
  const session = aSession({ pairId: pair.id });
  await renderWith(<HomeScreen />, {
    pair,
    deps: { now: () => now },
    prepare: ({ db }) => db.sessions.add(session),
  });
  await screen.findByRole("link", { name: text.fillAgenda });
  screen.getByText(new RegExp(text.noPoints));
});

describe("the page in front", () => {
  it("is opened in the plan when it is there already", async () => {
    const pair = aPair();
    const resource = aResource({ pairId: pair.id });
    const tab = { id: 1, url: resource.url, title: resource.title };
    const { user } = await renderWith(<HomeScreen />, {
      pair,
      browser: { frontTab: async () => tab },
      prepare: ({ db }) => db.resources.add(resource),
    });
    const open = await screen.findByRole("button", { name: plan.openResource });
    screen.getByRole("button", { name: plan.readAgain });
    expect(screen.queryByRole("button", { name: text.keepPage })).toBeNull();
    await user.click(open);
    expect(location.pathname).toBe(`/plan/${resource.id}`);
  });

  it("says why it cannot be kept, even when the browser hides its address", async () => {
    await renderWith(<HomeScreen />, {
      browser: {
        frontTab: async () => ({ id: 1, url: "", title: "" }),
        refusalOfTab: async () => "browser-page",
      },
    });
    await screen.findByText(/belongs to the browser/);
    expect(screen.queryByRole("button", { name: text.keepPage })).toBeNull();
  });
});
