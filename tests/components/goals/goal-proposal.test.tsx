import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Route } from "wouter";
import { GoalScreen } from "@/components/goals/GoalScreen";
import type { Locale } from "@/lib/domain/locale";
import { aGoal, aPair } from "../../builders/records";
import { renderWith } from "../../builders/render";

const open = async (statement: string, locale: Locale = "en") => {
  const pair = aPair();
  const goal = aGoal({ pairId: pair.id, statement });
  history.replaceState(null, "", `/goals/${goal.id}`);
  const shown = await renderWith(<Route path="/goals/:id" component={GoalScreen} />, {
    pair,
    locale,
    prepare: ({ db }) => db.goals.add(goal),
  });
  await screen.findByRole("heading", { level: 1, name: statement });
  return { ...shown, goal };
};

describe("a proposal for a goal", () => {
  it("is filled in place by place, the day from a calendar, and taken so", async () => {
    const { user, db, goal } = await open("Visit six growers");
    await user.click(screen.getByRole("button", { name: "Make it SMART" }));
    const places = within(await screen.findByRole("group", { name: "Fill it in now" }));
    fireEvent.change(places.getByLabelText("Date?"), { target: { value: "2027-05-01" } });
    await user.type(places.getByLabelText("For what?"), "so that the market has leeks");
    await user.click(screen.getByRole("button", { name: "Accept" }));
    await waitFor(async () =>
      expect((await db.goals.get(goal.id))?.statement).toBe(
        "Visit six growers, by 1 May 2027, so that the market has leeks.",
      ),
    );
  });

  it("shows the sentence that its places are filled into, where nothing else is proposed", async () => {
    const { user } = await open("Visit six growers by [date?], [for what?].");
    await user.click(screen.getByRole("button", { name: "Make it SMART" }));
    const offer = within(await screen.findByRole("region", { name: "A wording to consider" }));
    expect(offer.getByText("[for what?]")).toBeDefined();
    await user.type(offer.getByLabelText("For what?"), "So that the market has leeks");
    expect(offer.queryByText("[for what?]")).toBeNull();
    expect(offer.getByText("so that the market has leeks")).toBeDefined();
  });

  it("says first that a sentence holds two goals, before it asks anything of it", async () => {
    const { user } = await open("Visit six growers and learn to prune vines");
    await user.click(screen.getByRole("button", { name: "Make it SMART" }));
    const offer = await screen.findByRole("heading", { name: "This sentence holds 2 goals" });
    const places = screen.getByRole("group", { name: "Fill it in now" });
    expect(offer.compareDocumentPosition(places)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("keeps what was being typed among the earlier wordings when it is edited first", async () => {
    const { user, db } = await open("Visit growers");
    await user.click(screen.getByRole("button", { name: "Edit" }));
    await user.type(screen.getByLabelText("What the goal says"), " with Sam");
    await user.click(screen.getByRole("button", { name: "Make it SMART" }));
    await user.click(await screen.findByRole("button", { name: "Edit first" }));
    await screen.findByText("Your words before the proposal");
    await user.click(screen.getByRole("button", { name: "Save this wording" }));
    await waitFor(async () => {
      const past = (await db.goalRevisions.toArray()).map(({ statement }) => statement);
      expect(past.sort()).toEqual(["Visit growers", "Visit growers with Sam"]);
    });
  });

  it("keeps what was typed when a second one is edited over the first", async () => {
    const { user, db } = await open("Visit growers");
    const take = async () => {
      await user.click(screen.getByRole("button", { name: "Make it SMART" }));
      await user.click(await screen.findByRole("button", { name: "Edit first" }));
    };
    await user.click(screen.getByRole("button", { name: "Edit" }));
    await user.type(screen.getByLabelText("What the goal says"), " with Sam");
    await take();
    await user.clear(screen.getByLabelText("What the goal says"));
    await user.type(screen.getByLabelText("What the goal says"), "Meet florists");
    await take();
    await user.click(screen.getByRole("button", { name: "Save this wording" }));
    await waitFor(async () => {
      const past = (await db.goalRevisions.toArray()).map(({ statement }) => statement);
      expect(past.sort()).toEqual(["Meet florists", "Visit growers", "Visit growers with Sam"]);
    });
  });

  it("leaves the screen when the goal says something else", async () => {
    const { user, db, goal } = await open("Visit growers");
    await user.click(screen.getByRole("button", { name: "Make it SMART" }));
    await screen.findByRole("heading", { name: "A wording to consider" });
    await db.goals.update(goal.id, { statement: "Visit florists" });
    await waitFor(() =>
      expect(screen.queryByRole("heading", { name: "A wording to consider" })).toBeNull(),
    );
  });

  it("is in the goal’s language, whatever the screens speak", async () => {
    const { user } = await open("Rencontrer des maraîchers");
    await user.click(screen.getByRole("button", { name: "Make it SMART" }));
    await screen.findByRole("group", { name: "Fill it in now" });
    expect(screen.getByLabelText(/^Critère/)).toBeDefined();
  });

  it("gives no half mark for what is not said", async () => {
    await open("Visit six growers");
    expect(screen.getByText("not said yet")).toBeDefined();
  });
});
