import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Route } from "wouter";
import { GoalScreen } from "@/components/goals/GoalScreen";
import { rewordGoal } from "@/lib/db/goals";
import { goals as text } from "@/lib/i18n/messages/en/goals";
import { full } from "../../builders/failures";
import { aGoal, aPair, now } from "../../builders/records";
import { renderWith } from "../../builders/render";

const open = async () => {
  const pair = aPair();
  const goal = aGoal({ pairId: pair.id });
  history.replaceState(null, "", `/goals/${goal.id}`);
  const shown = await renderWith(<Route path="/goals/:id" component={GoalScreen} />, {
    pair,
    prepare: ({ db }) => db.goals.add(goal),
  });
  await screen.findByRole("heading", { level: 1, name: goal.statement });
  const wordings = async () =>
    (await shown.db.goalRevisions.toArray()).map(({ statement }) => statement).sort();
  return { ...shown, goal, wordings };
};
const button = (name: string) => screen.getByRole("button", { name });
const typed = `${aGoal().statement} every week`;

const reword = async () => {
  const shown = await open();
  await shown.user.click(button(text.reword));
  await shown.user.type(screen.getByLabelText(text.wordingLabel), " every week");
  return shown;
};

describe("a wording being typed", () => {
  it("takes the focus, and gives it back when it is left", async () => {
    const { user } = await open();
    await user.click(button(text.reword));
    expect(document.activeElement).toBe(screen.getByLabelText(text.wordingLabel));
    await user.click(button(text.leaveWording));
    await waitFor(() => expect(document.activeElement).toBe(button(text.reword)));
  });

  it("stays in its field when it could not be saved, and is saved the next time", async () => {
    const { user, db, goal } = await reword();
    const put = vi.spyOn(db.goals, "put").mockRejectedValue(full());
    await user.click(button(text.saveWording));
    await screen.findByText(/no room left/);
    expect(screen.getByLabelText(text.wordingLabel)).toHaveProperty("value", typed);
    expect((await db.goals.get(goal.id))?.statement).toBe(goal.statement);

    put.mockRestore();
    await user.click(button(text.saveWording));
    await screen.findByRole("heading", { level: 1, name: typed });
    expect(await db.drafts.count()).toBe(0);
  });

  it("is kept among the earlier ones when a proposal takes its place", async () => {
    const { user, goal, wordings } = await reword();
    await user.click(button(text.makeSmart));
    await user.click(await screen.findByRole("button", { name: text.accept }));
    await screen.findByText(text.earlierTitle(2));
    expect(await wordings()).toEqual([goal.statement, typed].sort());
  });

  it("is kept among the earlier ones when one of those is brought back", async () => {
    const { user, db, deps, goal, wordings } = await open();
    const first = { goalId: goal.id, statement: "Chair a review", replacedBy: "edit" as const };
    await rewordGoal(db, { ...first, revisionId: deps.newId() }, now);
    await screen.findByRole("heading", { level: 1, name: "Chair a review" });
    await user.click(button(text.reword));
    await user.type(screen.getByLabelText(text.wordingLabel), " soon");
    await user.click(await screen.findByText(text.earlierTitle(1)));
    await user.click(button(text.bringBackNamed(goal.statement)));
    await screen.findByRole("heading", { level: 1, name: goal.statement });
    expect(await wordings()).toEqual(
      ["Chair a review", "Chair a review soon", goal.statement].sort(),
    );
  });

  it("keeps what another window made of the goal meanwhile", async () => {
    const { user, db, deps, goal, wordings } = await reword();
    const other = { goalId: goal.id, statement: "Of another window", replacedBy: "edit" as const };
    await rewordGoal(db, { ...other, revisionId: deps.newId() }, now);
    await user.click(button(text.saveWording));
    await screen.findByRole("heading", { level: 1, name: typed });
    expect(await wordings()).toEqual([goal.statement, "Of another window"].sort());
  });
});
