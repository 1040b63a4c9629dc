import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { FeedbackScreen } from "@/components/feedback/FeedbackScreen";
import { full } from "../../builders/failures";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

const blunt = "You never prepare the demo. On Monday it began twenty minutes late.";

beforeEach(() => history.replaceState(null, "", "/feedback"));

const write = async (words = blunt) => {
  const shown = await renderWith(<FeedbackScreen />);
  const field = await screen.findByLabelText("Feedback for Lea");
  await shown.user.type(field, words);
  return { ...shown, field };
};

describe("feedback", () => {
  it("teaches with one sentence when there is none", async () => {
    const { container } = await renderWith(<FeedbackScreen />);
    await screen.findByText(/one thing you saw/);
    await expectNoAxeViolations(container);
  });

  it("shows which words may hurt while they are typed, each with its reason", async () => {
    const { container } = await write();
    const reads = within(screen.getByRole("region", { name: "How it reads" }));
    const [mark] = container.querySelectorAll("mark");

    expect(reads.getByText("may hurt")).toBeDefined();
    const reasons = mark?.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(reasons.map((id) => document.getElementById(id)?.textContent)[0]).toMatch(/never/);
    await expectNoAxeViolations(container);
  });

  it("says so when no word stands out", async () => {
    await write("On Monday you showed the draft to the client, and they signed the same day.");
    screen.getByText(/No word here judges/);
    expect(screen.queryByText(/one thing you saw/)).toBeNull();
  });

  it("is kept as it is, however blunt, for its author alone", async () => {
    const { user, db, pair, field } = await write();
    await user.click(screen.getByRole("button", { name: "Keep this feedback" }));

    await screen.findByText("Feedback kept, for you alone.");
    expect(await db.feedback.toArray()).toMatchObject([
      { text: blunt, firstText: blunt, visibility: "only-me", pairId: pair.id },
    ]);
    expect(field).toHaveProperty("value", "");
    await screen.findByRole("link", { name: blunt });
  });

  it("keeps the other wording with what was first written", async () => {
    const { user, db, container } = await write();
    await user.click(screen.getByRole("button", { name: "Rephrase" }));
    await screen.findByRole("heading", { name: "Another way to say it" });
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole("button", { name: "Keep this wording" }));

    await screen.findByText("Feedback kept, for you alone.");
    const [kept] = await db.feedback.toArray();
    expect(kept?.firstText).toBe(blunt);
    expect(kept?.text).not.toBe(blunt);
    expect(kept?.text).not.toMatch(/never/);
  });

  it("shows what changes by whole sentences", async () => {
    const { user } = await write();
    await user.click(screen.getByRole("button", { name: "Rephrase" }));
    await screen.findByRole("heading", { name: "Another way to say it" });
    await user.click(screen.getByText("What changes"));
    const out = [...document.querySelectorAll("del")].map((one) => one.lastChild?.textContent);
    expect(out).toEqual(["You never prepare the demo. "]);
  });

  it("remembers the first words when the proposal is changed before it is kept", async () => {
    const { user, db, field } = await write();
    await user.click(screen.getByRole("button", { name: "Rephrase" }));
    await user.click(await screen.findByRole("button", { name: "Edit first" }));
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    await user.type(field, "On Monday the demo began twenty minutes late.");
    await user.click(screen.getByRole("button", { name: "Keep this feedback" }));

    await waitFor(async () =>
      expect(await db.feedback.toArray()).toMatchObject([
        { text: "On Monday the demo began twenty minutes late.", firstText: blunt },
      ]),
    );
  });

  it("gives the first words back when a proposal was taken to be changed", async () => {
    const { user, field, db } = await write();
    await user.click(screen.getByRole("button", { name: "Rephrase" }));
    await user.click(await screen.findByRole("button", { name: "Edit first" }));
    const saved = async () => (await db.drafts.toArray()).map(({ text }) => text);
    const proposed = (field as HTMLTextAreaElement).value;
    expect(proposed).not.toBe(blunt);
    await waitFor(async () => expect(await saved()).toContain(proposed));
    await user.click(await screen.findByRole("button", { name: "Undo" }));

    await waitFor(() => expect(field).toHaveProperty("value", blunt));
  });

  it("still has the words before the proposal once nothing offers to undo it, and gives them back", async () => {
    const { user, field } = await write();
    await user.click(screen.getByRole("button", { name: "Rephrase" }));
    await user.click(await screen.findByRole("button", { name: "Edit first" }));
    const proposed = (field as HTMLTextAreaElement).value;
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();

    await user.click(await screen.findByText("Your words before the proposal"));
    await user.click(screen.getByRole("button", { name: `Bring back “${blunt}”` }));
    expect(field).toHaveProperty("value", blunt);
    // The proposal is not lost either.
    await screen.findByRole("button", { name: `Bring back “${proposed}”`, hidden: true });
  });

  it("puts the proposal on the clipboard", async () => {
    const { user } = await write();
    await user.click(screen.getByRole("button", { name: "Rephrase" }));
    await user.click(await screen.findByRole("button", { name: "Copy" }));

    await screen.findByText("Copied.");
    expect(await navigator.clipboard.readText()).toMatch(/Monday/);
  });

  it("has one thing to keep at a time: the proposal, while it is on show", async () => {
    const { user } = await write();
    await user.click(screen.getByRole("button", { name: "Rephrase" }));
    await screen.findByRole("heading", { name: "Another way to say it" });
    expect(screen.queryByRole("button", { name: "Keep this feedback" })).toBeNull();
    await user.keyboard("{Escape}");
    await screen.findByRole("button", { name: "Keep this feedback" });
  });

  it("leaves the text alone when the proposal is refused by Esc", async () => {
    const { user, db, field } = await write();
    await user.click(screen.getByRole("button", { name: "Rephrase" }));
    await screen.findByRole("heading", { name: "Another way to say it" });
    await user.keyboard("{Escape}");

    expect(screen.queryByRole("heading", { name: "Another way to say it" })).toBeNull();
    expect(field).toHaveProperty("value", blunt);
    expect(await db.feedback.count()).toBe(0);
  });

  it("gives the words back when keeping is undone", async () => {
    const { user, field } = await write();
    await user.click(screen.getByRole("button", { name: "Keep this feedback" }));
    await user.click(await screen.findByRole("button", { name: "Undo" }));

    await waitFor(() => expect(field).toHaveProperty("value", blunt));
    await waitFor(() => expect(screen.queryByRole("link", { name: blunt })).toBeNull());
  });

  it("leaves what was begun meanwhile in the field when keeping is undone", async () => {
    const { user, db, field } = await write();
    await user.click(screen.getByRole("button", { name: "Keep this feedback" }));
    await screen.findByText("Feedback kept, for you alone.");
    await user.type(field, "Thank you for Monday.");
    await user.click(screen.getByRole("button", { name: "Undo" }));

    await screen.findByText("Undone.");
    expect(field).toHaveProperty("value", "Thank you for Monday.");
    expect(await db.feedback.toArray()).toMatchObject([{ text: blunt }]);
  });

  it("gives the focus to what is said when Undo goes", async () => {
    const { user } = await write();
    await user.click(screen.getByRole("button", { name: "Keep this feedback" }));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Undone."));
  });

  it("says so when Undo fails", async () => {
    const { user, db } = await write();
    await user.click(screen.getByRole("button", { name: "Keep this feedback" }));
    await screen.findByText("Feedback kept, for you alone.");
    vi.spyOn(db.feedback, "put").mockRejectedValue(full());
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText(/no room left/);
  });

  it("speaks French", async () => {
    const { user, container } = await renderWith(<FeedbackScreen />, { locale: "fr" });
    await user.type(
      await screen.findByLabelText("Retour pour Lea"),
      "Tu ne prépares jamais la démo.",
    );

    screen.getByRole("region", { name: "Comment cela se lit" });
    screen.getByText("peut blesser");
    await user.click(screen.getByRole("button", { name: "Reformuler" }));
    await screen.findByRole("heading", { name: "Une autre façon de le dire" });
    await expectNoAxeViolations(container);
  });
});
