import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DepsProvider, PairProvider } from "@/components/hooks/deps";
import { SearchScreen } from "@/components/search/SearchScreen";
import type { Deps } from "@/lib/actions/deps";
import { addPromise } from "@/lib/db/promises";
import { AgendaItem } from "@/lib/domain/session";
import { Instant } from "@/lib/domain/time";
import { aGoal, aPair, aResource, aSession, now } from "../../builders/records";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

const pair = aPair();
const other = aPair({ partnerName: "Noor" });
const goal = aGoal({ pairId: pair.id, statement: "Lead with patience" });
const page = aResource({
  pairId: pair.id,
  title: "On listening",
  why: "It speaks of <b>patience</b> & calm",
});
const theirs = aSession({ pairId: other.id, notes: "Patience again" });

const anAgendaItem = (change: Partial<AgendaItem>): AgendaItem =>
  AgendaItem.parse({
    id: crypto.randomUUID(),
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    visibility: "both",
    reason: "mine",
    minutes: 5,
    isDone: false,
    notes: "",
    position: "a",
    ...change,
  });

const prepare = async ({ db }: Deps) => {
  await db.pairs.put(other);
  await db.goals.put(goal);
  await db.resources.put(page);
  await db.sessions.put(theirs);
};
const open = (locale: "en" | "fr" = "en") =>
  renderWith(<SearchScreen />, { pair, locale, prepare });

beforeEach(() => {
  location.hash = "";
});
afterEach(() => {
  location.hash = "";
});

describe("the search", () => {
  it("begins in its field, and says what it searches", async () => {
    const { container } = await open();
    expect(document.activeElement).toBe(screen.getByLabelText("Words to look for"));
    screen.getByText(/everything that is kept on this device/);
    await expectNoAxeViolations(container);
  });

  it("answers while it is typed, and marks the words", async () => {
    const { user, container } = await open();
    await user.type(screen.getByLabelText("Words to look for"), "pati");
    const results = await screen.findByRole("list", { name: "Results" });
    expect(within(results).getAllByRole("link")).toHaveLength(2);
    expect(within(results).getByRole("link", { name: "Lead with patience" })).toBeTruthy();
    expect([...container.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual([
      "patience",
      "patience",
    ]);
    await screen.findByText("2 results");
    await expectNoAxeViolations(container);
  });

  it("shows text as text, whatever it holds", async () => {
    const { user, container } = await open();
    await user.type(screen.getByLabelText("Words to look for"), "calm");
    await screen.findByText(/<b>patience<\/b> &/);
    expect(container.querySelector("b")).toBeNull();
  });

  it("goes through the results by arrows, and opens one by Enter", async () => {
    const { user } = await open();
    await user.type(screen.getByLabelText("Words to look for"), "patience");
    await screen.findByRole("link", { name: "Lead with patience" });
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement?.textContent).toBe("On listening");
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(document.activeElement).toBe(screen.getByLabelText("Words to look for"));
    await user.keyboard("{ArrowDown}{Enter}");
    expect(location.pathname + location.hash).toContain(`/goals/${goal.id}`);
  });

  it("stays with the pair on screen until everyone is asked for, and says whose it is", async () => {
    const { user, deps } = await open();
    await user.type(screen.getByLabelText("Words to look for"), "again");
    await screen.findByText("Nothing contains “again”.");
    screen.getByText(/Try fewer words/);
    await user.click(screen.getByText("Narrow it down"));
    await user.selectOptions(await screen.findByLabelText("With"), "Everyone");
    await screen.findByText("Noor", { selector: "span" });
    await user.click(screen.getByRole("link", { name: "Session" }));
    await waitFor(async () => expect((await deps.browser.readSettings()).pairId).toBe(other.id));
  });

  it("offers to take off the filters that hide everything", async () => {
    const { user, container } = await open();
    await user.type(screen.getByLabelText("Words to look for"), "listening");
    await screen.findByRole("link", { name: "On listening" });
    await user.click(screen.getByText("Narrow it down"));
    await user.selectOptions(screen.getByLabelText("Kind"), "Goal");
    await screen.findByText("Nothing with these filters; 1 result without them.");
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole("button", { name: "Clear the filters" }));
    expect(document.activeElement).toBe(screen.getByLabelText("Words to look for"));
    await screen.findByRole("link", { name: "On listening" });
  });

  it("offers to look in one kind when its name is typed", async () => {
    const { user } = await open();
    await user.type(screen.getByLabelText("Words to look for"), "goal");
    await user.click(await screen.findByRole("button", { name: "Look in one kind only: Goal" }));
    await user.type(screen.getByLabelText("Words to look for"), "patience");
    await screen.findByText("1 result");
  });

  it("is as it was for whoever comes back to it", async () => {
    const { user, unmount, deps } = await open();
    await user.type(screen.getByLabelText("Words to look for"), "patience");
    unmount();
    await renderWith(<SearchScreen />, { pair, deps: { db: deps.db } });
    expect(screen.getByLabelText<HTMLInputElement>("Words to look for").value).toBe("patience");
    await screen.findByRole("link", { name: "Lead with patience" });
  });

  it("does not show one pair what was looked for beside another", async () => {
    const { user, unmount, deps } = await open();
    await user.type(screen.getByLabelText("Words to look for"), "patience");
    await screen.findByRole("link", { name: "Lead with patience" });
    unmount();
    const { rerender } = await renderWith(<SearchScreen />, { pair: other, deps: { db: deps.db } });
    const field = () => screen.getByLabelText<HTMLInputElement>("Words to look for");
    expect(field().value).toBe("");
    await user.type(field(), "again");
    await screen.findByRole("link", { name: "Session" });
    rerender(
      <DepsProvider deps={deps}>
        <PairProvider pair={pair}>
          <SearchScreen />
        </PairProvider>
      </DepsProvider>,
    );
    await waitFor(() => expect(field().value).toBe("patience"));
    expect(screen.queryByRole("link", { name: "Session" })).toBeNull();
  });

  it("finds the others as they were for whoever comes back from another pair’s result", async () => {
    const { user, unmount, deps } = await open();
    await user.type(screen.getByLabelText("Words to look for"), "patience");
    await user.click(screen.getByText("Narrow it down"));
    await user.selectOptions(await screen.findByLabelText("With"), "Everyone");
    await user.click(await screen.findByRole("link", { name: "Session" }));
    unmount();
    await renderWith(<SearchScreen />, { pair: other, deps: { db: deps.db } });
    await screen.findByRole("link", { name: "Lead with patience" });
  });

  it("says how many rows cannot be found yet", async () => {
    const goals = Array.from({ length: 45 }, (_, index) =>
      aGoal({ pairId: pair.id, statement: `Goal ${index}` }),
    );
    const { container } = await renderWith(<SearchScreen />, {
      pair,
      prepare: ({ db }) => db.goals.bulkAdd(goals),
    });
    await screen.findByText(/^6 items cannot be found yet/);
    await expectNoAxeViolations(container);
  });

  it("says what happened when the browser cannot read, and answers again once it can", async () => {
    const { user, container, db } = await open();
    const reading = vi.spyOn(db.pairs, "toArray").mockImplementation(() => {
      throw Object.assign(new Error("broken"), { name: "UnknownError" });
    });
    await user.type(screen.getByLabelText("Words to look for"), "patience");
    await screen.findByText("The browser closed Cordée’s storage.");
    await expectNoAxeViolations(container);
    reading.mockRestore();
    await user.type(screen.getByLabelText("Words to look for"), " ");
    await screen.findByRole("link", { name: "Lead with patience" });
    expect(screen.queryByText("The browser closed Cordée’s storage.")).toBeNull();
  });

  it("says of which session an agenda point is, and not twice what a promise says", async () => {
    const session = aSession({
      pairId: pair.id,
      startsAt: Instant.parse("2026-11-26T13:00:00.000Z"),
    });
    const promiseId = crypto.randomUUID();
    const point = { pairId: pair.id, sessionId: session.id, sourceId: null };
    const { user, container } = await renderWith(<SearchScreen />, {
      pair,
      deps: { now: () => now },
      prepare: async ({ db }) => {
        await db.sessions.put(session);
        const given = { pairId: pair.id, sessionId: session.id, by: "me", dueOn: null } as const;
        await addPromise(db, { ...given, id: promiseId, text: "Send the lantern plan" }, now);
        await db.agendaItems.bulkAdd([
          anAgendaItem({ ...point, text: "Send the lantern plan", sourceId: promiseId }),
          anAgendaItem({ ...point, text: "Choose a lantern" }),
        ]);
      },
    });
    await user.type(screen.getByLabelText("Words to look for"), "lantern");
    await screen.findByText("2 results");
    await screen.findByRole("link", { name: "Send the lantern plan" });
    screen.getByText("Agenda point");
    expect(screen.getAllByText(/^Session of Thursday,? 26 November/)).toHaveLength(2);
    await expectNoAxeViolations(container);
  });

  it("speaks French", async () => {
    const { user, container } = await open("fr");
    await user.type(screen.getByLabelText("Mots à chercher"), "patiance");
    await screen.findByRole("list", { name: "Résultats" });
    await screen.findByText("2 résultats");
    await expectNoAxeViolations(container);
  });
});
