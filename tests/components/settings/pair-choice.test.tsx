import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { App } from "@/components/App";
import { DepsProvider } from "@/components/hooks/deps";
import { SettingsScreen } from "@/components/settings/SettingsScreen";
import { Instant } from "@/lib/domain/time";
import { aPair } from "@/tests/builders/records";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const mine = aPair({ role: "mentor", createdAt: Instant.parse("2026-11-20T09:00:00.000Z") });
const theirs = aPair({ role: "mentor", createdAt: Instant.parse("2026-11-21T09:00:00.000Z") });

describe("the choice of pair", () => {
  beforeEach(() => {
    location.hash = "/settings";
  });

  it("is not there with one pair", async () => {
    await renderWith(<SettingsScreen />);
    await screen.findByLabelText("What you call the other person");
    expect(screen.queryByLabelText("Pair on screen")).toBeNull();
  });

  it.each([
    ["en", "Pair on screen", /^Lea, .+ \(begun .*20 November/],
    ["fr", "Binôme affiché", /^Lea, .+ \(commencé le .*20 novembre/],
  ] as const)(
    "tells two of one name apart, without axe violation (%s)",
    async (...[locale, label, line]) => {
      const { container } = await renderWith(<SettingsScreen />, {
        locale,
        pair: mine,
        prepare: ({ db }) => db.pairs.put(theirs),
      });
      const choice = await screen.findByLabelText<HTMLSelectElement>(label);
      expect(choice.value).toBe(mine.id);
      expect(choice.options[0]?.text).toMatch(line);
      expect(choice.options[1]?.text).not.toBe(choice.options[0]?.text);
      await expectNoAxeViolations(container);
    },
  );

  it("shows the chosen pair on all screens at once, and keeps the keyboard where it is", async () => {
    const { deps, unmount } = await renderWith(null, {
      pair: mine,
      prepare: ({ db }) => db.pairs.put({ ...theirs, partnerName: "Ida" }),
    });
    unmount();
    render(
      <DepsProvider deps={deps}>
        <App />
      </DepsProvider>,
    );
    const choice = await screen.findByLabelText("Pair on screen");
    await userEvent.selectOptions(choice, theirs.id);
    await waitFor(() => expect(screen.getByRole("link", { name: /^Ida/ })).toBeTruthy());
    expect((await deps.browser.readSettings()).pairId).toBe(theirs.id);
    const again = await screen.findByLabelText<HTMLSelectElement>("Pair on screen");
    await waitFor(() => expect(document.activeElement).toBe(again));
    expect(again.value).toBe(theirs.id);
  });
});
