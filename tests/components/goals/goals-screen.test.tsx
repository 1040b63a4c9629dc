import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { GoalsScreen } from "@/components/goals/GoalsScreen";
import { aGoal, aPair } from "../../builders/records";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

beforeEach(() => history.replaceState(null, "", "/goals"));

describe("the goals", () => {
  it("teach with one sentence when there are none", async () => {
    const { container } = await renderWith(<GoalsScreen />);

    expect(await screen.findByText(/one rough sentence/)).toBeDefined();
    expect(screen.getByRole("button", { name: "Keep this goal" })).toHaveProperty("disabled", true);
    await expectNoAxeViolations(container);
  });

  it("show each goal with where it stands and its letters", async () => {
    const pair = aPair();
    const goal = aGoal({ pairId: pair.id, status: "active" });
    const { container } = await renderWith(<GoalsScreen />, {
      pair,
      prepare: ({ db }) => db.goals.bulkAdd([goal, aGoal({ statement: "Of another pair" })]),
    });

    const [item] = await screen.findAllByRole("listitem");
    if (!item) throw new Error("No goal is listed");
    expect(within(item).getByRole("link", { name: goal.statement })).toHaveProperty(
      "pathname",
      `/goals/${goal.id}`,
    );
    within(item).getByText("in progress");
    within(item).getByText(/of 5 letters met/);
    expect(screen.queryByText("Of another pair")).toBeNull();
    await expectNoAxeViolations(container);
  });

  it("are shown fifty at a time, open ones first, and the keyboard goes on where more begin", async () => {
    const pair = aPair();
    const goals = Array.from({ length: 60 }, (_, index) =>
      aGoal({
        pairId: pair.id,
        statement: `Goal ${index}`,
        status: index < 55 ? "reached" : "active",
      }),
    );
    const { user } = await renderWith(<GoalsScreen />, {
      pair,
      prepare: ({ db }) => db.goals.bulkAdd(goals),
    });
    const cards = () => screen.getAllByRole("link", { name: /^Goal \d+$/ });

    const more = await screen.findByRole("button", { name: "Show more" });
    expect(cards()).toHaveLength(50);
    const first = cards().slice(0, 5);
    expect(first.map(({ textContent }) => textContent).sort()).toEqual(
      goals.slice(55).map(({ statement }) => statement),
    );
    more.focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(cards()).toHaveLength(60));
    expect(document.activeElement).toBe(cards()[50]);
  });

  it("answer with five letters while a goal is typed, and keep it however vague", async () => {
    const { user, db, pair, container } = await renderWith(<GoalsScreen />);
    await user.type(
      await screen.findByLabelText("A new goal, in your own words"),
      "Be better at talks",
    );

    expect(screen.queryByText(/one rough sentence/)).toBeNull();
    const letters = within(screen.getByRole("list", { name: "SMART check" }));
    expect(letters.getAllByRole("listitem")).toHaveLength(5);
    await expectNoAxeViolations(container);

    await user.click(screen.getByRole("button", { name: "Keep this goal" }));
    await screen.findByText("Goal kept.");
    const [goal] = await db.goals.toArray();
    expect(goal).toMatchObject({ statement: "Be better at talks", pairId: pair.id });
    expect(location.pathname).toBe(`/goals/${goal?.id}`);
  });

  it("give the words back when keeping is undone", async () => {
    const { user, db, pair } = await renderWith(<GoalsScreen />);
    await user.type(
      await screen.findByLabelText("A new goal, in your own words"),
      "Be better at talks",
    );
    await user.click(screen.getByRole("button", { name: "Keep this goal" }));
    await user.click(await screen.findByRole("button", { name: "Undo" }));

    await screen.findByText("Undone.");
    expect(await db.drafts.get(`${pair.id}/goals/new`)).toMatchObject({
      text: "Be better at talks",
    });
    expect((await db.goals.toArray())[0]?.deletedAt).not.toBeNull();
  });

  it("leave what was begun meanwhile in the field when keeping is undone", async () => {
    const { user, db, pair } = await renderWith(<GoalsScreen />);
    const field = await screen.findByLabelText("A new goal, in your own words");
    await user.type(field, "Be better at talks");
    await user.click(screen.getByRole("button", { name: "Keep this goal" }));
    await screen.findByText("Goal kept.");
    await user.type(field, "Listen more");
    await waitFor(async () =>
      expect(await db.drafts.get(`${pair.id}/goals/new`)).toMatchObject({ text: "Listen more" }),
    );
    await user.click(screen.getByRole("button", { name: "Undo" }));

    await screen.findByText("Undone.");
    expect(field).toHaveProperty("value", "Listen more");
  });

  it("speak French", async () => {
    const { user, container } = await renderWith(<GoalsScreen />, { locale: "fr" });
    await user.type(
      await screen.findByLabelText("Un nouvel objectif, avec tes mots"),
      "Progresser à l’oral",
    );

    screen.getByRole("list", { name: "Vérification SMART" });
    screen.getByRole("button", { name: "Garder cet objectif" });
    await expectNoAxeViolations(container);
  });
});
