import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { TalkScreen } from "@/components/talk/TalkScreen";
import type { Locale } from "@/lib/domain/locale";
import { coach } from "@/lib/i18n/messages/en/coach";
import { feedback } from "@/lib/i18n/messages/en/feedback";
import { talk as text } from "@/lib/i18n/messages/en/talk";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

const harsh =
  "You never sweep the yard. On Monday the crates blocked the gate. Could you sweep it?";

beforeEach(() => history.replaceState(null, "", "/talk"));

const write = async (words = harsh, locale: Locale = "en") => {
  const shown = await renderWith(<TalkScreen />, { locale });
  const [field] = await screen.findAllByRole("textbox");
  if (!field) throw new Error("Nowhere to write");
  await shown.user.click(field);
  await shown.user.paste(words);
  return { ...shown, field };
};

describe("a delicate conversation", () => {
  it("teaches with one sentence when there is none", async () => {
    const { container } = await renderWith(<TalkScreen />);
    await screen.findByText(text.empty);
    await expectNoAxeViolations(container);
  });

  it("says of each sentence what it does, and what to make of one that hurts", async () => {
    const { container } = await write();
    const heard = within(screen.getByRole("region", { name: text.heardTitle }));
    const [first, second, third] = heard.getAllByRole("listitem");

    expect(first?.textContent).toContain(text.labels.generalisation);
    expect(first?.textContent).toContain(text.turn.fact);
    expect(second?.textContent).toContain(text.labels.fact);
    expect(third?.textContent).toContain(text.labels.request);
    heard.getByText(text.reds(1));
    await expectNoAxeViolations(container);
  });

  it("asks one question for each part that is still unsaid", async () => {
    await write("On Monday the crates blocked the gate. Could you sweep it?");
    screen.getByText(text.nothingHurts);
    screen.getByText(new RegExp(text.descQuestions.E.replace("?", "\\?")));
    expect(screen.queryByText(new RegExp(text.descQuestions.D))).toBeNull();
  });

  it("does not take what is asked for what comes of it", async () => {
    const asked = "On Monday the crates blocked the gate. I was worried. Could you sweep it?";
    const { user } = await write(asked);
    const gaps = () => screen.getByLabelText(text.gapsTitle).textContent;
    expect(gaps()).toContain(text.descQuestions.C);
    await user.paste(" That way we would both save the trip.");
    expect(gaps()).not.toContain(text.descQuestions.C);
    screen.getByText(text.canBeHeard);
  });

  it("reads a sentence without the label that its author disagrees with, until they change their mind", async () => {
    const { user, db } = await write();
    await user.click(screen.getByRole("button", { name: coach.disagree }));
    await waitFor(() => expect(screen.queryByText(text.reds(1))).toBeNull());
    expect(await db.disagreements.toArray()).toMatchObject([
      { flag: "generalisation", words: "You never sweep the yard." },
    ]);

    await user.click(screen.getByText(coach.disagreedTitle(1)));
    await user.click(screen.getByRole("button", { name: /again$/ }));
    await screen.findByText(text.reds(1));
  });

  it("hands a disputed label on in the form of the check that set it", async () => {
    const { user } = await write();
    await user.click(screen.getByRole("button", { name: coach.disagree }));
    await user.click(await screen.findByText(coach.disagreedTitle(1)));
    await user.click(screen.getByRole("button", { name: coach.copyCases }));
    const line = JSON.parse(await navigator.clipboard.readText());
    expect(line).toMatchObject({
      lang: "en",
      text: "You never sweep the yard.",
      sentences: [{ span: "You never sweep the yard.", start: 0, end: 25 }],
    });
    expect(line.sentences[0].labels).not.toContain("generalisation");
    expect(line).toHaveProperty("overall");
    expect(line).toHaveProperty("desc_missing");
    expect(line).not.toHaveProperty("flags");
  });

  it("keeps a sentence in its order that its author disagreed about", async () => {
    const { user } = await write();
    await user.click(screen.getByRole("button", { name: text.build }));
    await screen.findByRole("region", { name: text.proposalTitle });
    await user.click(screen.getByRole("button", { name: coach.disagree }));
    // A proposal that leaves it out no longer stands.
    await waitFor(() =>
      expect(screen.queryByRole("region", { name: text.proposalTitle })).toBeNull(),
    );
    await user.click(screen.getByRole("button", { name: text.build }));
    await user.click(await screen.findByRole("button", { name: feedback.edit }));
    const [field] = screen.getAllByRole("textbox");
    expect(field).toHaveProperty("value", expect.stringMatching(/^You never sweep the yard\./));
  });

  it("can be disagreed with label by label", async () => {
    await write("You obviously don’t care. You are selfish and you never call.");
    screen.getByRole("button", { name: text.disagree(text.labels.judgement) });
    screen.getByRole("button", { name: text.disagree(text.labels.generalisation) });
  });

  it("is put in order from its author's sentences, and kept part by part", async () => {
    const { user, db, container } = await write();
    await user.click(screen.getByRole("button", { name: text.build }));
    await screen.findByRole("heading", { name: text.proposalTitle });
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole("button", { name: feedback.keepThis }));

    await screen.findByText(text.kept);
    const [kept] = await db.talkDrafts.toArray();
    expect(kept?.describe).toMatch(/^On Monday the crates blocked the gate\. \[/);
    expect(kept?.specify).toBe("Could you sweep it?");
    expect(kept?.tensionId).toBeNull();
  });

  it("is kept part by part when its proposal was edited first", async () => {
    const { user, db, field } = await write();
    await user.click(screen.getByRole("button", { name: text.build }));
    await user.click(await screen.findByRole("button", { name: feedback.edit }));
    await user.type(field, " Thank you.");
    await user.click(screen.getByRole("button", { name: text.keep }));

    await screen.findByText(text.kept);
    const [kept] = await db.talkDrafts.toArray();
    expect(kept?.describe).toMatch(/^On Monday the crates blocked the gate\./);
    expect(kept?.specify).toBe("Could you sweep it?");
    expect(kept?.consequence).toMatch(/^\[.*\] Thank you\.$/);
    // Nothing is being typed any more; the words before the proposal stay with the message.
    await waitFor(async () =>
      expect((await db.drafts.toArray()).map(({ key }) => key.split("/").slice(1))).toEqual([
        ["talk", kept?.id, "text", "former"],
      ]),
    );
  });

  it("is kept as it is, however blunt, with the day that it is about", async () => {
    const { user, db, field } = await write();
    await user.type(screen.getByLabelText(text.dayLabel), "2024-03-01");
    await screen.findByText(/say when it was, and why/);
    await user.click(screen.getByRole("button", { name: text.keep }));

    await screen.findByText(text.kept);
    expect(await db.talkDrafts.toArray()).toMatchObject([{ describe: harsh }]);
    expect(await db.tensions.toArray()).toMatchObject([
      { happenedOn: "2024-03-01", facts: "On Monday the crates blocked the gate." },
    ]);
    expect(field).toHaveProperty("value", "");
    await screen.findByRole("link", { name: harsh });
  });

  it("is back in its field on Undo", async () => {
    const { user, db, field } = await write();
    await user.click(screen.getByRole("button", { name: text.keep }));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(field).toHaveProperty("value", harsh));
    expect((await db.talkDrafts.toArray())[0]?.deletedAt).not.toBeNull();
  });

  it("has its first words back on Undo when the proposal was taken to be changed", async () => {
    const { user, db, field } = await write();
    await user.click(screen.getByRole("button", { name: text.build }));
    await user.click(await screen.findByRole("button", { name: feedback.edit }));
    const saved = async () => (await db.drafts.toArray()).map((draft) => draft.text);
    const proposed = (field as HTMLTextAreaElement).value;
    expect(proposed).not.toBe(harsh);
    await waitFor(async () => expect(await saved()).toContain(proposed));
    await user.type(field, " Thank you.");
    await user.click(await screen.findByRole("button", { name: "Undo" }));

    // What was typed since stays beside them.
    await waitFor(() =>
      expect(field).toHaveProperty("value", expect.stringContaining("You never sweep the yard.")),
    );
    expect((field as HTMLTextAreaElement).value).toMatch(/Thank you\.$/);
  });

  it("is not asked for the day that its author gave", async () => {
    const { user } = await write("You never sweep the yard.");
    await user.type(screen.getByLabelText(text.dayLabel), "2024-03-01");
    await user.click(screen.getByRole("button", { name: text.build }));
    await user.click(await screen.findByRole("button", { name: feedback.edit }));
    const [field] = screen.getAllByRole("textbox");
    const { value } = field as HTMLTextAreaElement;
    expect(value).toMatch(/^On Friday,? 1 March 2024: \[/);
    expect(value).not.toContain("and when");
  });

  it("is better said than written when it is long", async () => {
    await write("It rained. ".repeat(7));
    screen.getByText(text.isLong);
  });

  it("speaks French", async () => {
    const { container } = await write("Tu n’écoutes jamais.", "fr");
    screen.getByText("généralisation");
    await expectNoAxeViolations(container);
  });
});
