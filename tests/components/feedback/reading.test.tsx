import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FeedbackScreen } from "@/components/feedback/FeedbackScreen";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

beforeEach(() => history.replaceState(null, "", "/feedback"));

const write = async (words: string) => {
  const shown = await renderWith(<FeedbackScreen />);
  const field = await screen.findByLabelText("Feedback for Lea");
  await shown.user.type(field, words);
  return { ...shown, field };
};

const FORMED =
  "On Monday, you showed the three figures first. I understood the plan at once. Next time, could you send them before the meeting?";

const proposal = () => screen.queryByRole("heading", { name: "Another way to say it" });

describe("feedback that is written", () => {
  it("is compared with the proposal that is made for it, and only as long as it stands", async () => {
    const { user, field } = await write("You never latch the hutch.");
    await user.click(screen.getByRole("button", { name: "Rephrase" }));
    await screen.findByRole("heading", { name: "Another way to say it" });
    expect(document.querySelectorAll("del").length).toBeGreaterThan(0);

    await user.type(field, " It rained.");
    await waitFor(() => expect(proposal()).toBeNull());
  });

  it.each([
    "Some days I want to kill myself.",
    "If you keep arriving late, I am done mentoring you.",
  ])("is never polished when it is for a person: %s", async (words) => {
    const { container, user } = await write(words);
    screen.getByRole("heading", { name: "This is for a person" });
    expect(screen.queryByText(/No word here judges/)).toBeNull();
    expect(screen.queryByRole("button", { name: "Rephrase" })).toBeNull();
    await expectNoAxeViolations(container);
    await user.type(screen.getByLabelText("Someone you can turn to"), "Nour, 01 02 03");
    await user.tab();
  });

  it("says how many places are left instead of calling it well said", async () => {
    await write("On Monday you closed the hutch [[what did it change?].");
    const reads = within(screen.getByRole("region", { name: "How it reads" }));
    expect(reads.getByText(/1 place to fill in/)).toBeDefined();
    expect(reads.queryByText(/No word here judges/)).toBeNull();
  });

  it("is read in its own language, whatever the screens speak", async () => {
    await write("Tu es vraiment paresseux.");
    const reads = within(screen.getByRole("region", { name: "How it reads" }));
    expect(reads.getByText("may hurt")).toBeDefined();
  });

  it("shows how it will be received", async () => {
    const { user } = await write("You are lazy. The hutch was open on Monday.");
    await user.click(screen.getByText("How it will be received"));
    expect(screen.getByText("You are lazy.")).toBeDefined();
    expect(screen.getByText("Nothing says what to do next.")).toBeDefined();
  });

  it("is not marked again where its author disagreed, until they change their mind", async () => {
    const { user, db, pair, container } = await write("You are lazy on stage.");
    await user.click(screen.getByRole("button", { name: "I disagree about “You are lazy”" }));
    await waitFor(() => expect(container.querySelector("mark")).toBeNull());
    expect(await db.disagreements.toArray()).toMatchObject([
      { flag: "label", words: "You are lazy", sentence: "You are lazy on stage.", pairId: pair.id },
    ]);
    await user.click(screen.getByText("1 remark you disagreed with"));
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole("button", { name: "Mark “You are lazy” again" }));
    await waitFor(() => expect(container.querySelector("mark")).not.toBeNull());
  });

  it("shows no remark on the words of another text", async () => {
    const { user, field } = await write("You are lazy on stage.");
    await user.click(screen.getByRole("button", { name: "I disagree about “You are lazy”" }));
    await screen.findByText("1 remark you disagreed with");
    await user.clear(field);
    await user.type(field, "The hutch was open on Monday.");
    await waitFor(() => expect(screen.queryByText(/you disagreed with/)).toBeNull());
  });
});

describe("a proposal", () => {
  it("says so when it is what was written, and offers to keep it", async () => {
    const { user, db } = await write(FORMED);
    await user.click(screen.getByRole("button", { name: "Rephrase" }));
    await screen.findByText(/Your words already follow this form/);
    expect(screen.queryByText("What changes")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Keep this wording" }));
    await waitFor(async () => expect((await db.feedback.toArray())[0]?.text).toBe(FORMED));
  });

  it("is filled in place by place before it is kept", async () => {
    const { user, db } = await write("You should have locked the shed on Friday.");
    await user.click(screen.getByRole("button", { name: "Rephrase" }));
    const places = within(await screen.findByRole("group", { name: "Fill it in now" }));
    await user.type(places.getByLabelText("What did you see or hear?"), "The door stood open.");
    await user.click(screen.getByRole("button", { name: "Keep this wording" }));
    await waitFor(async () => expect(await db.feedback.count()).toBe(1));
    const [kept] = await db.feedback.toArray();
    expect(kept?.text).toMatch(/^On Friday: The door stood open\. \[what did it change/);
    await screen.findByText("2 places to complete");
  });
});
