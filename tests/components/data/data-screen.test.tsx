import { Blob as WholeBlob } from "node:buffer";
import { screen, waitFor, within } from "@testing-library/react";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { DataScreen } from "@/components/data/DataScreen";
import { EraseContext } from "@/components/opening/erase-context";
import { takeSnapshot } from "@/lib/actions/snapshots";
import { addGoal, changeGoal, removeGoal } from "@/lib/db/goals";
import { toInstant } from "@/lib/domain/time";
import { aPair } from "@/tests/builders/records";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";
import { aStorage } from "@/tests/builders/storage";

// jsdom's own cannot be read as a stream.
beforeAll(() => void vi.stubGlobal("Blob", WholeBlob));
afterAll(() => void vi.unstubAllGlobals());

const pair = aPair();
const goal = { id: crypto.randomUUID(), pairId: pair.id, statement: "Run workshops" };

type Options = NonNullable<Parameters<typeof renderWith>[1]>;
type Prepared = Parameters<NonNullable<Options["prepare"]>>[0];

const withGoal = async ({ db, now }: Prepared) => {
  await addGoal(db, { ...goal, owner: "mentee" }, now());
};
const withDeletedGoal = async (deps: Prepared) => {
  await withGoal(deps);
  await removeGoal(deps.db, goal.id, deps.now());
};
const show = (prepare: Options["prepare"], options: Options = {}) =>
  renderWith(<DataScreen />, { pair, ...(prepare && { prepare }), ...options });

describe("the data page", () => {
  it.each(["en", "fr"] as const)("has no axe violation (%s)", async (locale) => {
    const { container, user } = await show(
      async (deps) => {
        await withDeletedGoal(deps);
        await takeSnapshot(deps, "daily");
      },
      { locale },
    );
    await screen.findByText("Run workshops");
    await user.click(screen.getByRole("button", { name: /^(Erase everything|Tout effacer)$/ }));
    await expectNoAxeViolations(container);
  });

  it("says what is kept, how much, and since when", async () => {
    await show(withGoal);
    const section = await screen.findByRole("region", { name: "What is kept here" });
    expect(await within(section).findByText("Goals")).toBeTruthy();
    expect(await within(section).findByText(/^Last saved: /)).toBeTruthy();
    expect(await within(section).findByText(/2 MB; the browser allows 1 GB/)).toBeTruthy();
  });

  it("leads to each of its parts, and the keyboard with it", async () => {
    const { user } = await show(withGoal);
    const contents = await screen.findByRole("navigation", { name: "On this page" });
    const links = within(contents).getAllByRole("link");
    for (const link of links) {
      await user.click(link);
      expect(document.activeElement?.tagName).toBe("H2");
      expect(document.activeElement?.textContent).toBe(link.textContent);
    }
    expect(links).toHaveLength(7);
  });

  it("asks the browser to keep it, in the very click, and says when it won’t", async () => {
    const persist = vi.fn(async () => false);
    const { user } = await show(withGoal, { deps: { storage: aStorage({ persist }) } });
    const ask = await screen.findByRole("button", { name: "Ask the browser to keep it" });
    expect(persist).not.toHaveBeenCalled();
    await user.click(ask);
    expect(await screen.findByText(/The browser did not promise/)).toBeTruthy();
  });
});

describe("the day’s upkeep", () => {
  it.each([
    ["en", /^The snapshot of the day could not be made/, /has no room left: free some space/],
    ["fr", /^La copie du jour n’a pas pu être faite/, /n’a plus de place/],
  ] as const)("says what it could not do, and what to do (%s)", async (locale, what, next) => {
    const { container } = await show(
      async (deps) => {
        await withGoal(deps);
        const at = Date.now();
        await deps.db.marks.put({ key: "snapshot-failed", at, isFull: true });
      },
      { locale },
    );
    expect(await screen.findByText(what)).toBeTruthy();
    expect(screen.getByText(next)).toBeTruthy();
    await expectNoAxeViolations(container);
  });
});

describe("the trash", () => {
  it("brings a goal back, with Undo", async () => {
    const { user, db } = await show(withDeletedGoal);
    await user.click(await screen.findByRole("button", { name: "Bring back: Run workshops" }));
    await waitFor(async () => expect((await db.goals.get(goal.id))?.deletedAt).toBeNull());
    expect(await screen.findByText("The trash is empty.")).toBeTruthy();
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("button", { name: "Bring back: Run workshops" })).toBeTruthy();
  });

  it("deletes for good in two steps, with a way out between", async () => {
    const { user, db } = await show(withDeletedGoal);
    const name = "Delete for good: Run workshops";
    await user.click(await screen.findByRole("button", { name }));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(await db.goals.count()).toBe(1);
    await user.click(screen.getByRole("button", { name }));
    await user.click(screen.getByRole("button", { name: "Yes, for good" }));
    await waitFor(async () => expect(await db.goals.count()).toBe(0));
    expect(await db.tombstones.get(goal.id)).toMatchObject({ table: "goals" });
  });

  it("is emptied at once when asked twice", async () => {
    const { user, db } = await show(withDeletedGoal);
    await user.click(await screen.findByRole("button", { name: "Empty the trash" }));
    await user.click(screen.getByRole("button", { name: "Yes, empty it for good" }));
    await waitFor(async () => expect(await db.goals.count()).toBe(0));
  });
});

describe("the snapshots", () => {
  it("go back in one click, and Undo goes forth again", async () => {
    const { user, db } = await show(async (deps) => {
      await withGoal(deps);
      await takeSnapshot(deps, "daily");
      await changeGoal(deps.db, goal.id, { purpose: "Later words" }, deps.now());
    });
    const [back] = await screen.findAllByRole("button", { name: /^Go back to/ });
    if (!back) throw new Error("no snapshot");
    await user.click(back);
    await waitFor(async () => expect((await db.goals.get(goal.id))?.purpose).toBe(""));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect((await db.goals.get(goal.id))?.purpose).toBe("Later words"));
  });

  it("are shown as they come, whoever makes them, with their cause and what they hold", async () => {
    const { deps, db } = await show(withGoal);
    const section = await screen.findByRole("region", { name: "Snapshots" });
    await within(section).findByText("There is no snapshot yet.");
    const at = (second: number) => () => toInstant(new Date(2026, 10, 23, 9, 0, second));
    await takeSnapshot({ ...deps, now: at(5) }, "manual");
    await takeSnapshot({ ...deps, now: at(7) }, "before-merge");
    await db.marks.put({ key: "changed", at: 1 });
    expect(await within(section).findByText("Made before merging a backup")).toBeTruthy();
    expect(within(section).getByText(/^1 made before/)).toBeTruthy();
    expect(within(section).getAllByText(/^1 goal, 0 sessions, \d items? in all$/)).toHaveLength(2);
    within(section).getByText(/09:00:05/);
    within(section).getByText(/09:00:07/);
  });

  it("are made on demand", async () => {
    const { user } = await show(withGoal);
    expect(await screen.findByText("There is no snapshot yet.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Make one now" }));
    expect(await screen.findAllByRole("button", { name: /^Go back to/ })).toHaveLength(1);
  });

  it("are not promised where the browser has no place for them", async () => {
    await show(withGoal, { deps: { storage: aStorage({ vault: null }) } });
    expect(await screen.findByText(/no place for snapshots/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Make one now" })).toBeNull();
  });
});

describe("erasing everything", () => {
  it("asks for a word that nobody types by mistake", async () => {
    const erase = vi.fn();
    const { user } = await renderWith(
      <EraseContext value={erase}>
        <DataScreen />
      </EraseContext>,
    );
    await user.click(await screen.findByRole("button", { name: "Erase everything" }));
    const act = () => screen.getByRole("button", { name: "Erase everything for good" });
    const field = screen.getByLabelText("To go on, type “erase”");
    await user.type(field, "yes");
    expect(act()).toHaveProperty("disabled", true);
    await user.clear(field);
    await user.type(field, "Erase");
    await user.click(act());
    expect(erase).toHaveBeenCalledOnce();
  });

  it("puts the keyboard in the word’s field, and back on the button when called off", async () => {
    const { user } = await show(withGoal);
    const begin = () => screen.getByRole("button", { name: "Erase everything" });
    await screen.findByText("Goals");
    await user.click(begin());
    const field = screen.getByLabelText("To go on, type “erase”");
    expect(document.activeElement).toBe(field);
    await user.type(field, "erase");
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(document.activeElement).toBe(begin());
    await user.click(begin());
    expect(screen.getByLabelText("To go on, type “erase”")).toHaveProperty("value", "");
  });
});
