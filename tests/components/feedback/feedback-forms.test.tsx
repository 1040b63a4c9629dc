import { screen } from "@testing-library/react";
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

  it("takes the proposal of another form off the screen", async () => {
    const { user } = await choose("Great job! Your rows are sloppy.", text.forms.coin);
    await user.selectOptions(screen.getByLabelText(text.formLabel), text.forms.praise);
    expect(screen.queryByRole("heading", { name: text.proposalTitle })).toBeNull();
  });
});
