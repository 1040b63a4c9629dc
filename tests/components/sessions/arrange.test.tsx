import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Route } from "wouter";
import { SessionScreen } from "@/components/sessions/SessionScreen";
import { addAgendaItem, listAgenda } from "@/lib/db/agenda";
import { addPromise } from "@/lib/db/promises";
import { addSession } from "@/lib/db/sessions";
import { messages } from "@/lib/i18n/messages/index";
import { aPair, aSession, now } from "../../builders/records";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

const pair = aPair();
const text = messages.en.summary;
const press = (name: string) => screen.getByRole("button", { name });

const open = async () => {
  const session = aSession({ pairId: pair.id });
  history.replaceState(null, "", `/sessions/${session.id}`);
  const shown = await renderWith(<Route path="/sessions/:id" component={SessionScreen} />, {
    pair,
    prepare: async ({ db, newId }) => {
      await addPromise(
        db,
        { id: newId(), pairId: pair.id, sessionId: null, by: "me", text: "Tidy", dueOn: null },
        now,
      );
      await addSession(db, session, now);
      await addAgendaItem(db, { id: newId(), sessionId: session.id, text: "Breath" }, now);
    },
  });
  await screen.findAllByRole("checkbox", {}, { timeout: 5_000 });
  const order = async () =>
    (await listAgenda(shown.db, session.id)).map((item) => `${item.text} ${item.minutes}`);
  return { ...shown, session, order };
};

describe("the order of an agenda", () => {
  it("is proposed with all the minutes shared, taken over on a word, and undone", async () => {
    const { user, container, order } = await open();
    const before = await order();
    await user.click(press(text.arrange));
    const heading = await screen.findByRole("heading", { name: text.arrangedTitle });
    const surface = heading.closest("section") ?? document.body;
    const lines = within(surface)
      .getAllByRole("listitem")
      .map((line) => line.textContent);
    expect(lines).toEqual(["Tidy · 15 min", "Breath · 30 min"]);
    await expectNoAxeViolations(container);
    expect(await order()).toEqual(before);
    await user.click(within(surface).getByRole("button", { name: text.accept }));
    await screen.findByText(text.arranged);
    expect(await order()).toEqual(["Tidy 15", "Breath 30"]);
    await user.click(press(messages.en.common.undo));
    await waitFor(async () => expect(await order()).toEqual(before));
  });

  it("stays as it is when the proposal is refused, with the keyboard back where it was asked", async () => {
    const { user, order } = await open();
    const before = await order();
    await user.click(press(text.arrange));
    await screen.findByRole("heading", { name: text.arrangedTitle });
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { name: text.arrangedTitle })).toBeNull();
    expect(document.activeElement).toBe(press(text.arrange));
    expect(await order()).toEqual(before);
  });
});
