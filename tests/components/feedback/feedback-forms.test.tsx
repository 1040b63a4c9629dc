import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FeedbackScreen } from "@/components/feedback/FeedbackScreen";
import { coach } from "@/lib/i18n/messages/en/coach";
import { feedback as text } from "@/lib/i18n/messages/en/feedback";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

beforeEach(() => history.replaceState(null, "", "/feedback"));

const choose = async (words: string, form: string) => {
  const shown = await renderWith(<FeedbackScreen />);
  await shown.user.click(await screen.findByLabelText("Feedback for Lea"));
  await shown.user.paste(words);
  await shown.user.selectOptions(screen.getByLabelText(text.formLabel), form);
  await shown.user.click(screen.getByRole("button", { name: text.rephrase }));
  await screen.findByRole("heading", { name: text.proposalTitle });
  return shown;
};

describe("the form of a feedback", () => {
  it("is its author's choice, explained, and kept with it", async () => {
    const { user, db, container } = await choose(
      "You never rake the yard. Could you rake it before Friday?",
      text.forms.feedforward,
    );
    screen.getByText(text.formHints.feedforward);
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole("button", { name: text.keepThis }));

    await screen.findByText(text.kept);
    expect(await db.feedback.toArray()).toMatchObject([
      { text: "Could you rake it before Friday?", kind: "feedforward", format: "feedforward" },
    ]);
  });

  it("is a sandwich with its caveat, and says when the praise names no act", async () => {
    await choose("Great job! Your rows are sloppy.", text.forms.sandwich);
    screen.getByText(coach.receive.sandwich);
    screen.getByText(text.vaguePraise);
  });

  it("keeps its form when it is edited first, and has none once its first words are back", async () => {
    const { user, db } = await choose("Could you rake it before Friday?", text.forms.feedforward);
    await user.click(screen.getByRole("button", { name: text.edit }));
    await user.type(screen.getByRole("textbox"), " Thank you.");
    await user.click(await screen.findByRole("button", { name: text.keep }));
    await screen.findByText(text.kept);
    const kept = { text: expect.stringMatching(/Thank you\.$/), format: "feedforward" };
    expect(await db.feedback.toArray()).toMatchObject([{ ...kept, kind: "feedforward" }]);

    const blunt = "Great job! Your rows are sloppy.";
    await user.click(screen.getByRole("textbox"));
    await user.paste(blunt);
    await user.click(screen.getByRole("button", { name: text.rephrase }));
    await user.click(await screen.findByRole("button", { name: text.edit }));
    const field = screen.getByRole("textbox");
    await waitFor(async () =>
      expect((await db.drafts.toArray()).map((draft) => draft.text)).toContain(
        (field as HTMLTextAreaElement).value,
      ),
    );
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(field).toHaveProperty("value", blunt));
    await user.click(screen.getByRole("button", { name: text.keep }));
    await waitFor(async () => expect(await db.feedback.count()).toBe(2));
    const again = (await db.feedback.toArray()).find((one) => one.text === blunt);
    expect(again).toMatchObject({ kind: "constructive", format: null });
  });

  it("takes the proposal of another form off the screen", async () => {
    const { user } = await choose("Great job! Your rows are sloppy.", text.forms.coin);
    await user.selectOptions(screen.getByLabelText(text.formLabel), text.forms.praise);
    expect(screen.queryByRole("heading", { name: text.proposalTitle })).toBeNull();
  });
});
