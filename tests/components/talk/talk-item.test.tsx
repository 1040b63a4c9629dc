import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Route } from "wouter";
import { TalkItemScreen } from "@/components/talk/TalkItemScreen";
import { addTalk } from "@/lib/db/talk";
import { whole } from "@/lib/domain/talk";
import { CalendarDay } from "@/lib/domain/time";
import { coach } from "@/lib/i18n/messages/en/coach";
import { feedback } from "@/lib/i18n/messages/en/feedback";
import { talk as text } from "@/lib/i18n/messages/en/talk";
import { aPair, now } from "../../builders/records";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

const open = async () => {
  const pair = aPair();
  const id = crypto.randomUUID();
  const about = { id: crypto.randomUUID(), happenedOn: CalendarDay.parse("2024-03-01"), facts: "" };
  const given = { ...whole("The gate was blocked."), specify: "Could you sweep it?" };
  history.replaceState(null, "", `/talk/${id}`);
  const shown = await renderWith(<Route path="/talk/:id" component={TalkItemScreen} />, {
    pair,
    prepare: ({ db }) => addTalk(db, { ...given, id, pairId: pair.id, about }, now),
  });
  await screen.findByText(/The gate was blocked\./);
  return { ...shown, saved: () => shown.db.talkDrafts.get(id) };
};

describe("a kept delicate message", () => {
  it("shows its words and the day that it is about", async () => {
    const { container } = await open();
    screen.getByText(/1 March 2024|March 1, 2024/);
    await expectNoAxeViolations(container);
  });

  it("can be reworded, and says its former parts again on Undo", async () => {
    const { user, saved } = await open();
    await user.click(screen.getByRole("button", { name: feedback.reword }));
    await user.type(screen.getByLabelText(feedback.textLabel), " Thank you.");
    await user.click(screen.getByRole("button", { name: feedback.saveText }));
    await screen.findByText(text.reworded);
    expect((await saved())?.describe).toMatch(/Thank you\.$/);

    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(async () =>
      expect(await saved()).toMatchObject({
        describe: "The gate was blocked.",
        specify: "Could you sweep it?",
      }),
    );
  });

  it("has its parts after a proposal was edited first", async () => {
    const { user, saved, db } = await open();
    await user.click(screen.getByRole("button", { name: feedback.reword }));
    await user.click(screen.getByRole("button", { name: text.build }));
    await user.click(await screen.findByRole("button", { name: feedback.edit }));
    await user.type(screen.getByLabelText(feedback.textLabel), " Thanks.");
    await user.click(screen.getByRole("button", { name: feedback.saveText }));
    await screen.findByText(text.reworded);
    expect(await saved()).toMatchObject({
      describe: expect.stringMatching(/^The gate was blocked\./),
      specify: "Could you sweep it?",
      consequence: expect.stringMatching(/^\[.*\] Thanks\.$/),
    });
    // What it said before stays with it, and is no longer being typed.
    const former = "The gate was blocked.\n\nCould you sweep it?";
    await waitFor(async () =>
      expect((await db.drafts.toArray()).map((draft) => draft.text)).toEqual([
        JSON.stringify([former]),
      ]),
    );
    await user.click(screen.getByText(coach.former(1)));
    await user.click(screen.getByRole("button", { name: /^Bring back/ }));
    expect(screen.getByLabelText(feedback.textLabel)).toHaveProperty("value", former);
  });

  it("can be removed, and comes back on Undo", async () => {
    const { user, saved } = await open();
    await user.click(screen.getByRole("button", { name: text.remove }));
    await screen.findByText(text.gone);
    expect(location.pathname).toBe("/talk");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(async () => expect((await saved())?.deletedAt).toBeNull());
  });

  it("says so when there is none at its address", async () => {
    history.replaceState(null, "", `/talk/${crypto.randomUUID()}`);
    await renderWith(<Route path="/talk/:id" component={TalkItemScreen} />);
    await screen.findByText(text.notFound);
  });
});
