import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Route } from "wouter";
import { GoalScreen } from "@/components/goals/GoalScreen";
import type { Goal } from "@/lib/domain/goal";
import type { Locale } from "@/lib/domain/locale";
import { goals as text } from "@/lib/i18n/messages/en/goals";
import { goals as french } from "@/lib/i18n/messages/fr/goals";
import { aGoal, aPair } from "../../builders/records";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

const open = async (change: Partial<Goal> = {}, locale: Locale = "en") => {
  const pair = aPair();
  const goal = aGoal({ pairId: pair.id, ...change });
  history.replaceState(null, "", `/goals/${goal.id}`);
  const shown = await renderWith(<Route path="/goals/:id" component={GoalScreen} />, {
    pair,
    locale,
    prepare: ({ db }) => db.goals.add(goal),
  });
  await screen.findByRole("heading", { level: 1, name: goal.statement });
  const saved = async () => {
    const now = await shown.db.goals.get(goal.id);
    if (!now) throw new Error("The goal is gone");
    return now;
  };
  return { ...shown, goal, saved };
};

describe("a goal", () => {
  it("says so when there is none at its address", async () => {
    history.replaceState(null, "", `/goals/${crypto.randomUUID()}`);
    const { container } = await renderWith(<Route path="/goals/:id" component={GoalScreen} />);

    await screen.findByText(text.notFound);
    await expectNoAxeViolations(container);
  });

  it("takes the answers that a sentence cannot give, while they are typed", async () => {
    const { user, saved, container } = await open();
    await user.selectOptions(screen.getByLabelText(/how sure are you/), "4");
    await user.type(screen.getByLabelText("First step, or who helps"), "Ask Sam for a slot");
    await user.type(screen.getByLabelText(/What will it change/), "Shorter meetings");

    await waitFor(async () =>
      expect(await saved()).toMatchObject({
        confidence: 4,
        firstStep: "Ask Sam for a slot",
        purpose: "Shorter meetings",
      }),
    );
    await screen.findByText(/one point more/);
    await expectNoAxeViolations(container);
  });

  it("says that it stays out of the agenda while it is only for its author", async () => {
    const { user } = await open({ visibility: "only-me" });
    screen.getByText(text.onlyMeHint);
    await user.selectOptions(screen.getByLabelText(text.visibilityLabel), "both");
    await waitFor(() => expect(screen.queryByText(text.onlyMeHint)).toBeNull());
  });

  it("becomes the proposal when it is accepted, and its own words again on Undo", async () => {
    const { user, goal, saved, container } = await open();
    await user.click(screen.getByRole("button", { name: "Make it SMART" }));

    const heading = await screen.findByRole("heading", { name: "A wording to consider" });
    expect(document.activeElement).toBe(heading);
    screen.getByText("Built-in coach");
    screen.getByText(/to fill in, between square brackets/);
    expect(container.querySelectorAll("ins").length).toBeGreaterThan(0);
    await expectNoAxeViolations(container);

    await user.click(screen.getByRole("button", { name: "Accept" }));
    await screen.findByText("1 earlier wording");
    expect((await saved()).statement).not.toBe(goal.statement);

    await user.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByRole("heading", { level: 1, name: goal.statement });
    expect((await saved()).statement).toBe(goal.statement);
    await screen.findByText("2 earlier wordings");
    await expectNoAxeViolations(container);
  });

  it("stays as it was when the proposal is refused by Esc", async () => {
    const { user, goal, saved } = await open();
    await user.click(screen.getByRole("button", { name: "Make it SMART" }));
    await screen.findByRole("heading", { name: "A wording to consider" });
    await user.keyboard("{Escape}");

    expect(screen.queryByRole("heading", { name: "A wording to consider" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Make it SMART" }));
    expect(await saved()).toEqual(goal);
  });

  it("takes the proposal into the field to be changed first", async () => {
    const { user, goal, saved, container } = await open();
    await user.click(screen.getByRole("button", { name: "Make it SMART" }));
    await user.click(await screen.findByRole("button", { name: "Edit first" }));

    const field = screen.getByLabelText("What the goal says");
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(await saved()).toEqual(goal);
    await expectNoAxeViolations(container);

    await user.clear(field);
    await user.type(field, "Run three workshops by June");
    await user.click(screen.getByRole("button", { name: "Save this wording" }));
    await screen.findByRole("heading", { level: 1, name: "Run three workshops by June" });
    expect(screen.queryByLabelText("What the goal says")).toBeNull();
  });

  it("brings a wording being typed back after the panel was closed", async () => {
    const first = await open();
    await first.user.click(screen.getByRole("button", { name: text.reword }));
    await first.user.type(screen.getByLabelText("What the goal says"), " every week");
    first.unmount();

    await waitFor(async () =>
      expect(
        await first.db.drafts.get(`${first.pair.id}/goals/${first.goal.id}/wording`),
      ).toMatchObject({
        text: `${first.goal.statement} every week`,
      }),
    );
  });

  it("can be removed, and comes back on Undo", async () => {
    const { user, saved } = await open();
    await user.click(screen.getByRole("button", { name: "Remove this goal" }));
    await screen.findByText("Goal removed.");
    expect(location.pathname).toBe("/goals");

    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(async () => expect((await saved()).deletedAt).toBeNull());
  });

  it("speaks French", async () => {
    const { user, container } = await open({ statement: "Animer de meilleurs ateliers" }, "fr");
    await user.click(screen.getByRole("button", { name: french.makeSmart }));

    await screen.findByRole("heading", { name: french.proposalTitle });
    screen.getByRole("button", { name: french.accept });
    await expectNoAxeViolations(container);
  });

  it("no longer shows a proposal once what it was made of has changed", async () => {
    const purpose = "to please Anna";
    const { user, db, goal } = await open({ statement: "Weld a chair", purpose });
    await user.click(screen.getByRole("button", { name: "Make it SMART" }));
    await screen.findByRole("button", { name: "Accept" });
    await db.goals.update(goal.id, { purpose: "to sit on it" });
    await waitFor(() => expect(screen.queryByRole("button", { name: "Accept" })).toBeNull());
    await user.click(screen.getByRole("button", { name: "Make it SMART" }));
    await user.click(await screen.findByRole("button", { name: "Accept" }));
    await waitFor(async () =>
      expect((await db.goals.get(goal.id))?.statement).toMatch(/to sit on it/),
    );
  });

  it("may rest on two stretches of words that begin at one place", async () => {
    await open({ statement: "Run a calm workshop about welding" });
    screen.getByText("Run a", { selector: "q" });
  });
});
