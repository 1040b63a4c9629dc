import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Route, Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { ResourceScreen } from "@/components/plan/ResourceScreen";
import { aGoal, aPair, aResource } from "@/tests/builders/records";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const pair = aPair();
const goal = aGoal({ pairId: pair.id });
const resource = aResource({ pairId: pair.id });

const open = (kept: boolean, locale: "en" | "fr" = "en") => {
  const { hook, history } = memoryLocation({
    path: `/plan/${resource.id}${kept ? "/kept" : ""}`,
    record: true,
  });
  const ui = (
    <Router hook={hook}>
      <Route path="/plan/:id/:kept?" component={ResourceScreen} />
    </Router>
  );
  const prepare = async ({ db }: { db: import("@/lib/db/database").MentoringDb }) => {
    await db.goals.add(goal);
    await db.resources.add(resource);
    await db.resourceTexts.add({ id: resource.id, text: "All of it.", selection: "" });
  };
  return renderWith(ui, { pair, locale, prepare }).then((shown) => ({ ...shown, history }));
};

describe("ResourceScreen", () => {
  it("asks for which goal a page was kept, in one choice", async () => {
    const { user, db } = await open(true);
    await screen.findByText("Kept");
    await screen.findByRole("option", { name: goal.statement });
    const choice = screen.getByRole("combobox", { name: "For which goal?" });
    await user.selectOptions(choice, goal.statement);
    await waitFor(async () => {
      expect(await db.resources.get(resource.id)).toMatchObject({ goalId: goal.id });
    });
  });

  it("takes back what was kept", async () => {
    const { user, db, history } = await open(true);
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(history.at(-1)).toBe("/plan"));
    expect((await db.resources.get(resource.id))?.deletedAt).not.toBeNull();
  });

  it.each([
    [
      "en",
      ["Kind", "course", "Length", "1 h 20 min", "Level", "Beginner", "Begins", "1 March 2026"],
    ],
    [
      "fr",
      ["Genre", "cours", "Durée", "1 h 20 min", "Niveau", "Beginner", "Début", "1er mars 2026"],
    ],
  ] as const)(
    "says what kind of page it is, and what such a page says (%s)",
    async (locale, said) => {
      const { db } = await open(false, locale);
      await db.resources.update(resource.id, {
        kind: "course",
        details: { length: "PT1H20M", level: "Beginner", startsOn: "2026-03-01" },
      });
      await screen.findByText(said[1]);
      const facts = screen.getByText(said[0]).closest("dl")?.textContent?.replaceAll("\u00a0", " ");
      for (const word of said) expect(facts).toContain(word);
    },
  );

  it("keeps the question for the session", async () => {
    const { user, db } = await open(false);
    await user.type(await screen.findByLabelText("A question for the next session"), "Why so?");
    await user.tab();
    await waitFor(async () => {
      expect(await db.resources.get(resource.id)).toMatchObject({ question: "Why so?" });
    });
  });

  it.each(["en", "fr"] as const)("can be used without eyes or mouse (%s)", async (locale) => {
    const { container } = await open(true, locale);
    await screen.findByRole("heading", { level: 1, name: resource.title });
    await expectNoAxeViolations(container);
  });
});
