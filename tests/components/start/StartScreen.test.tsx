import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { StartScreen } from "@/components/start/StartScreen";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

describe("StartScreen", () => {
  it("begins with a role and a name", async () => {
    const { user, db } = await renderWith(<StartScreen />);
    await user.click(screen.getByLabelText("mentor"));
    await user.type(screen.getByLabelText("My mentee’s name"), "Noor");
    await user.click(screen.getByRole("button", { name: "Begin" }));
    await waitFor(async () => {
      const pairs = await db.pairs.toArray();
      expect(pairs).toContainEqual(
        expect.objectContaining({ role: "mentor", partnerName: "Noor", isExample: false }),
      );
    });
  });

  it("speaks French as soon as French is chosen", async () => {
    const { user } = await renderWith(<StartScreen />);
    await user.selectOptions(screen.getByLabelText("Language"), "fr");
    await screen.findByRole("heading", { name: "Bienvenue dans Cordée" });
  });

  it("shows itself with an example in one click", async () => {
    const { user, db } = await renderWith(<StartScreen />);
    await user.click(screen.getByRole("button", { name: "Show me with an example pair" }));
    await waitFor(async () => {
      expect((await db.pairs.toArray()).some(({ isExample }) => isExample)).toBe(true);
      expect(await db.sessions.count()).toBe(1);
    });
  });

  it.each(["en", "fr"] as const)("can be used without eyes or mouse (%s)", async (locale) => {
    const { container } = await renderWith(<StartScreen />, { locale });
    await expectNoAxeViolations(container);
  });
});
