import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { HomeScreen } from "@/components/home/HomeScreen";
import { PairSection } from "@/components/settings/PairSection";
import { saveDraft } from "@/lib/db/drafts";
import { aGoal, aPair, now } from "@/tests/builders/records";
import { renderWith } from "@/tests/builders/render";

it("the example, taken away from the settings, leaves the panel at its first screen", async () => {
  history.replaceState(null, "", "/settings");
  const { user } = await renderWith(<PairSection />, { pair: aPair({ isExample: true }) });
  await user.click(await screen.findByRole("button", { name: "Remove the example" }));
  await waitFor(() => expect(location.pathname).toBe("/"));
});

it("the example goes in one click with all that was written in it, and comes back on Undo", async () => {
  const pair = aPair({ isExample: true });
  const goal = aGoal({ pairId: pair.id, statement: "My own, in the example" });
  const { user, db, deps } = await renderWith(<HomeScreen />, {
    pair,
    prepare: async ({ db }) => {
      await db.goals.add(goal);
      await saveDraft(db, `${pair.id}/goals/new`, "Half a goal", now);
    },
  });
  await user.click(await screen.findByRole("button", { name: "Remove the example pair" }));
  await waitFor(async () => expect(await db.pairs.count()).toBe(0));
  expect(await db.goals.count()).toBe(0);
  expect(await db.drafts.count()).toBe(0);
  await waitFor(async () => expect((await deps.browser.readSettings()).pairId).toBeNull());

  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await screen.findByText("Undone.");
  expect(await db.pairs.toArray()).toEqual([pair]);
  expect(await db.goals.toArray()).toEqual([goal]);
  expect(await db.drafts.toArray()).toMatchObject([{ text: "Half a goal" }]);
  expect((await deps.browser.readSettings()).pairId).toBe(pair.id);
});
