import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Route } from "wouter";
import { GoalScreen } from "@/components/goals/GoalScreen";
import type { Goal } from "@/lib/domain/goal";
import type { Locale } from "@/lib/domain/locale";
import { aGoal, aPair } from "@/tests/builders/records";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const open = async (change: Partial<Goal>, locale: Locale = "en") => {
  const pair = aPair();
  const goal = aGoal({ pairId: pair.id, ...change });
  history.replaceState(null, "", `/goals/${goal.id}`);
  const shown = await renderWith(<Route path="/goals/:id" component={GoalScreen} />, {
    pair,
    locale,
    prepare: ({ db }) => db.goals.add(goal),
  });
  await screen.findByRole("heading", { level: 1, name: goal.statement });
  return { ...shown, goal };
};

describe("an if-then plan", () => {
  it("ties the obstacle to the first step, and is kept with the goal", async () => {
    const { user, db, goal } = await open({ statement: "Delegate", firstStep: "Call Nour" });
    await user.type(screen.getByLabelText("What gets in the way, or when?"), "I put off calls");
    await user.click(screen.getByRole("button", { name: "Make an if-then plan" }));
    await user.click(await screen.findByRole("button", { name: "Keep this plan" }));
    await screen.findByText("If I put off calls, then I will call Nour.");
    expect(await db.actions.toArray()).toMatchObject([
      {
        goalId: goal.id,
        trigger: "If I put off calls",
        text: "then I will call Nour",
        owner: "mentee",
        status: "open",
        visibility: "both",
      },
    ]);
    await waitFor(async () =>
      expect((await db.goals.get(goal.id))?.obstacle).toBe("I put off calls"),
    );
  });

  it("has its places filled in before it is kept", async () => {
    const { user, db } = await open({ statement: "Delegate", obstacle: "I put off calls" });
    await user.click(screen.getByRole("button", { name: "Make an if-then plan" }));
    await user.type(await screen.findByLabelText("What will you do first?"), "call Nour");
    await user.click(screen.getByRole("button", { name: "Keep this plan" }));
    await waitFor(async () =>
      expect(await db.actions.toArray()).toMatchObject([{ text: "then I call Nour" }]),
    );
  });

  it("is not cut when it is too long: it stays on screen with what was filled in", async () => {
    const { user, db } = await open({ statement: "Delegate", obstacle: "I put off calls" });
    await user.click(screen.getByRole("button", { name: "Make an if-then plan" }));
    const field = await screen.findByLabelText("What will you do first?");
    const words = "call Nour ".repeat(60).trim();
    fireEvent.change(field, { target: { value: words } });
    await user.click(screen.getByRole("button", { name: "Keep this plan" }));
    await screen.findByText(/longer than 500 characters/);
    expect(field).toHaveProperty("value", words);
    expect(await db.actions.count()).toBe(0);
    fireEvent.change(field, { target: { value: "call Nour" } });
    await user.click(screen.getByRole("button", { name: "Keep this plan" }));
    await waitFor(async () => expect(await db.actions.count()).toBe(1));
    await waitFor(() => expect(screen.queryByText(/longer than 500/)).toBeNull());
  });

  it("is removed, and comes back with Undo", async () => {
    const { user, db } = await open({ obstacle: "Noise", firstStep: "Read" });
    await user.click(screen.getByRole("button", { name: "Make an if-then plan" }));
    await user.click(await screen.findByRole("button", { name: "Keep this plan" }));
    await user.click(await screen.findByRole("button", { name: /^Remove the plan/ }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Remove the/ })).toBeNull());
    await screen.findByText("Plan removed.");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "If-then plans" }));
    const undo = screen.getAllByRole("button", { name: "Undo" }).at(-1);
    if (undo) await user.click(undo);
    await screen.findByRole("button", { name: /^Remove the plan/ });
    expect((await db.actions.toArray())[0]?.deletedAt).toBeNull();
  });

  it.each(["en", "fr"] as const)("can be made without eyes or mouse (%s)", async (locale) => {
    const statement = locale === "en" ? "Run better meetings" : "Mieux animer mes réunions";
    const { user, container } = await open({ statement }, locale);
    const name = locale === "en" ? "Make an if-then plan" : /Faire un plan/;
    await user.click(screen.getByRole("button", { name }));
    await screen.findByRole("heading", { name: /A plan for that|Un plan pour ce/ });
    await expectNoAxeViolations(container);
  });
});

describe("a goal that holds two", () => {
  const statement = "Write three articles and hire an apprentice before September";

  it("is made into two in one click, and one again with Undo", async () => {
    const { user, db, goal, container } = await open({ statement });
    await user.click(screen.getByRole("button", { name: "Make it SMART" }));
    await screen.findByRole("heading", { name: "This sentence holds 2 goals" });
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole("button", { name: "Make 2 goals of it" }));
    const listed = async () =>
      (await db.goals.toArray())
        .filter(({ deletedAt }) => deletedAt === null)
        .map((one) => one.statement)
        .sort();
    await waitFor(async () =>
      expect(await listed()).toEqual([
        "Hire an apprentice before September, [for what?].",
        "Write three articles, by [date?], [for what?].",
      ]),
    );
    expect(await db.goals.toArray()).toMatchObject([
      { owner: "mentee", visibility: "both", status: "draft" },
      { owner: "mentee", visibility: "both", status: "draft" },
    ]);
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await listed()).toEqual([statement]));
    expect((await db.goals.get(goal.id))?.statement).toBe(statement);
  });

  it("is not offered apart where it holds one", async () => {
    const { user } = await open({ statement: "Write a guide and publish it in May" });
    await user.click(screen.getByRole("button", { name: "Make it SMART" }));
    await screen.findByRole("heading", { name: "A wording to consider" });
    expect(screen.queryByText(/This sentence holds/)).toBeNull();
  });
});
