import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ClosingScreen } from "@/components/closing/ClosingScreen";
import { addGoal, changeGoal, removeGoal } from "@/lib/db/goals";
import { Instant } from "@/lib/domain/time";
import { messages } from "@/lib/i18n/messages/index";
import { aPair } from "../../builders/records";
import { renderWith } from "../../builders/render";

const at = Instant.parse("2026-05-02T10:00:00.000Z");
const REACHED = "Fire 40 bowls without a crack";
const OPEN_PLACE = "Sell ten bowls by [date?]";
const text = messages.en.closing;

const open = async () => {
  const pair = aPair({ partnerName: "Lea" });
  const ids = { reached: crypto.randomUUID(), unfinished: crypto.randomUUID() };
  const shown = await renderWith(<ClosingScreen />, {
    pair,
    prepare: async ({ db }) => {
      const goal = { pairId: pair.id, owner: "mentee", status: "reached" } as const;
      await addGoal(db, { ...goal, id: ids.reached, statement: REACHED }, at);
      await addGoal(db, { ...goal, id: ids.unfinished, statement: OPEN_PLACE }, at);
    },
  });
  await shown.user.click(await screen.findByRole("button", { name: text.open }));
  const offer = within(await screen.findByRole("region", { name: text.proposal }));
  return { ...shown, ids, offer };
};

describe("a line of the recap", () => {
  it("is not made of words with places left to fill in: the way to them is shown", async () => {
    const { ids, offer } = await open();
    offer.getByText(REACHED);
    expect(offer.queryByText(OPEN_PLACE)).toBeNull();
    const way = screen.getByRole("link", { name: OPEN_PLACE });
    expect(way.getAttribute("href")).toContain(`/goals/${ids.unfinished}`);
  });

  it("says which it is: its goal is no longer reached, or was removed", async () => {
    const { db, ids, offer, user } = await open();
    const accept = messages.en.summary.acceptOf(REACHED);
    await user.click(offer.getByRole("button", { name: accept }));
    await user.click(offer.getByRole("button", { name: messages.en.common.close }));
    await screen.findByRole("heading", { name: text.groups.goal });
    await changeGoal(db, ids.reached, { status: "active" }, at);
    await screen.findByText(new RegExp(text.unreached));
    const way = screen.getByRole("link", { name: REACHED });
    expect(way.getAttribute("href")).toContain(`/goals/${ids.reached}`);

    await removeGoal(db, ids.reached, at);
    await screen.findByText(text.noSource);
  });
});
