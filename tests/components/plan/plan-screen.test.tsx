import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { PlanScreen } from "@/components/plan/PlanScreen";
import { messages } from "@/lib/i18n/messages/index";
import { aPair, aResource } from "../../builders/records";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

beforeEach(() => history.replaceState(null, "", "/plan"));

const cards = () => document.querySelectorAll("main li a");

it.each(["en", "fr"] as const)(
  "shows fifty pages, then fifty more at a press, with the focus on the first of them, in %s",
  async (locale) => {
    const pair = aPair();
    const pages = Array.from({ length: 110 }, (_, index) =>
      aResource({ pairId: pair.id, title: `Page ${index}` }),
    );
    const { user, container } = await renderWith(<PlanScreen />, {
      pair,
      locale,
      prepare: ({ db }) => db.resources.bulkAdd(pages),
    });
    const name = messages[locale].common.showMore;

    const more = await screen.findByRole("button", { name });
    expect(cards()).toHaveLength(50);
    await expectNoAxeViolations(container);

    await user.click(more);
    await waitFor(() => expect(cards()).toHaveLength(100));
    expect(document.activeElement).toBe(cards()[50]);

    await user.click(screen.getByRole("button", { name }));
    await waitFor(() => expect(cards()).toHaveLength(110));
    expect(screen.queryByRole("button", { name })).toBeNull();
    expect(document.activeElement).toBe(cards()[100]);
  },
);
