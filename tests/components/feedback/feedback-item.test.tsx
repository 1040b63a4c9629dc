import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Route } from "wouter";
import { FeedbackItemScreen } from "@/components/feedback/FeedbackItemScreen";
import { addFeedback } from "@/lib/db/feedback";
import type { Locale } from "@/lib/domain/locale";
import { feedback as text } from "@/lib/i18n/messages/en/feedback";
import { full } from "../../builders/failures";
import { aPair, now } from "../../builders/records";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

const open = async (locale: Locale = "en") => {
  const pair = aPair();
  const id = crypto.randomUUID();
  const given = { id, pairId: pair.id, text: "The demo began late.", firstText: "Always late." };
  history.replaceState(null, "", `/feedback/${id}`);
  const shown = await renderWith(<Route path="/feedback/:id" component={FeedbackItemScreen} />, {
    pair,
    locale,
    prepare: ({ db }) => addFeedback(db, given, now),
  });
  await screen.findByText("The demo began late.");
  return { ...shown, saved: () => shown.db.feedback.get(id) };
};

describe("a kept feedback", () => {
  it("shows its words and what was first written", async () => {
    const { user, container } = await open();
    await user.click(screen.getByText("What you first wrote"));

    screen.getByRole("heading", { level: 1, name: "Feedback for Lea" });
    screen.getByText("Always late.");
    await expectNoAxeViolations(container);
  });

  it("is seen by others only on its author's word", async () => {
    const { user, saved } = await open();
    expect((await saved())?.visibility).toBe("only-me");
    await user.selectOptions(screen.getByLabelText("Who may see it"), "Ready to say");

    await waitFor(async () => expect((await saved())?.visibility).toBe("ready-to-say"));
  });

  it("gives back what was being typed when a proposal was taken to be changed", async () => {
    const { user, db } = await open();
    await user.click(screen.getByRole("button", { name: text.reword }));
    const field = screen.getByLabelText(text.textLabel) as HTMLTextAreaElement;
    await user.type(field, " You never prepare it.");
    const typed = field.value;
    await user.click(screen.getByRole("button", { name: text.rephrase }));
    await user.click(await screen.findByRole("button", { name: text.edit }));
    expect(document.activeElement).toBe(field);
    const proposed = field.value;
    expect(proposed).not.toBe(typed);
    await waitFor(async () =>
      expect((await db.drafts.toArray()).map(({ text: said }) => said)).toContain(proposed),
    );
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(field.value).toBe(typed));
  });

  it("can be reworded, and says its former words again on Undo", async () => {
    const { user, saved, container } = await open();
    await user.click(screen.getByRole("button", { name: text.reword }));
    await user.type(screen.getByLabelText("What it says"), " Twenty minutes.");
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole("button", { name: "Save this wording" }));

    await screen.findByText("The demo began late. Twenty minutes.");
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () =>
      expect(await saved()).toMatchObject({
        text: "The demo began late.",
        firstText: "Always late.",
      }),
    );
  });

  it("keeps the new wording in its field when it could not be saved", async () => {
    const { user, db } = await open();
    await user.click(screen.getByRole("button", { name: text.reword }));
    const field = screen.getByLabelText("What it says");
    expect(document.activeElement).toBe(field);
    await user.type(field, " Twenty minutes.");
    const put = vi.spyOn(db.feedback, "put").mockRejectedValue(full());
    await user.click(screen.getByRole("button", { name: "Save this wording" }));
    await screen.findByText(/no room left/);
    expect(field).toHaveProperty("value", "The demo began late. Twenty minutes.");

    put.mockRestore();
    await user.click(screen.getByRole("button", { name: "Save this wording" }));
    await screen.findByText("The demo began late. Twenty minutes.");
    const opener = await screen.findByRole("button", { name: text.reword });
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });

  it("can be removed, and comes back on Undo", async () => {
    const { user, saved } = await open();
    await user.click(screen.getByRole("button", { name: "Remove this feedback" }));
    await screen.findByText("Feedback removed.");
    expect(location.pathname).toBe("/feedback");

    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(async () => expect((await saved())?.deletedAt).toBeNull());
  });

  it("says so when there is none at its address", async () => {
    history.replaceState(null, "", `/feedback/${crypto.randomUUID()}`);
    const { container } = await renderWith(
      <Route path="/feedback/:id" component={FeedbackItemScreen} />,
    );
    await screen.findByText(text.notFound);
    await expectNoAxeViolations(container);
  });

  it("speaks French", async () => {
    const { container } = await open("fr");
    screen.getByRole("heading", { level: 1, name: "Retour pour Lea" });
    screen.getByLabelText("Qui peut le voir");
    await expectNoAxeViolations(container);
  });
});
