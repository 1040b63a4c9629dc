import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { GoalChoice } from "@/components/plan/GoalChoice";
import { aGoal, aPair } from "../../builders/records";
import { renderWith } from "../../builders/render";

it("a page’s goal is chosen among the open ones, and the one it serves stays when it is reached", async () => {
  const pair = aPair();
  const goal = (statement: string, status: "active" | "reached") =>
    aGoal({ pairId: pair.id, statement, status });
  const [open, served, past] = [
    goal("Open", "active"),
    goal("Served", "reached"),
    goal("Past", "reached"),
  ];
  await renderWith(<GoalChoice value={served.id} onChange={() => {}} />, {
    pair,
    prepare: ({ db }) => db.goals.bulkAdd([open, served, past]),
  });
  expect(await screen.findByRole("option", { name: "Served" })).toHaveProperty("selected", true);
  expect(await screen.findByRole("option", { name: "Open" })).toBeTruthy();
  expect(screen.queryByRole("option", { name: "Past" })).toBeNull();
});
