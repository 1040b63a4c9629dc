import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { TalkScreen } from "@/components/talk/TalkScreen";
import type { Locale } from "@/lib/domain/locale";
import { coach } from "@/lib/i18n/messages/en/coach";
import { talk as text } from "@/lib/i18n/messages/en/talk";
import { renderWith } from "../../builders/render";

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

describe("a delicate message that is for a person", () => {
  it("is for a person, and polished by nobody, when it threatens", async () => {
    await write("If you do that again, I am done mentoring you.");
    screen.getByRole("heading", { name: coach.person.title });
    expect(screen.queryByRole("button", { name: text.build })).toBeNull();
  });

  it("says why it is in no order, and is put in one once its author says that it is no threat", async () => {
    const { user } = await write("If it happens again I will have to end our mentoring.");
    screen.getByText(text.noOrder);
    await user.click(screen.getByRole("button", { name: coach.disagree }));
    await screen.findByRole("button", { name: text.build });
    expect(screen.queryByText(text.noOrder)).toBeNull();
    expect(screen.queryByRole("heading", { name: coach.person.title })).toBeNull();
  });

  it("is for a person whatever its author disagrees with, when it speaks of violence", async () => {
    const { user } = await write("If you do that again I will have to end it. I will kill you.");
    for (const one of screen.queryAllByRole("button", { name: coach.disagree })) {
      await user.click(one);
    }
    screen.getByRole("heading", { name: coach.person.title });
    expect(screen.queryByRole("button", { name: text.build })).toBeNull();
  });

  it("goes on once its author says that a plain word is no threat", async () => {
    const { user, db } = await write("If you cancel again I am done, and I will tell HR.");
    await user.click(screen.getByRole("button", { name: coach.person.notSo }));
    await screen.findByRole("button", { name: text.build });
    expect(screen.queryByRole("heading", { name: coach.person.title })).toBeNull();
    expect(await db.disagreements.toArray()).toMatchObject([{ flag: "threat" }]);
    expect(screen.queryByText(text.labels.ultimatum)).toBeNull();

    await user.click(screen.getByText(coach.disagreedTitle(1)));
    await user.click(screen.getByRole("button", { name: /again$/ }));
    await screen.findByRole("heading", { name: coach.person.title });
  });

  it("shows how it is heard once its author says that they do not suffer, and orders no violence", async () => {
    const { user } = await write("You never sweep the yard. I want to kill myself.");
    await user.click(screen.getByRole("button", { name: coach.person.notSo }));
    await screen.findByText(text.labels.generalisation);
    await screen.findByLabelText(text.gapsTitle);
    await screen.findByRole("button", { name: text.build });
    await user.type(screen.getAllByRole("textbox")[0] as HTMLElement, " I will kill you.");
    await user.click(await screen.findByRole("button", { name: coach.person.notSo }));
    await waitFor(() => screen.getByLabelText(text.gapsTitle));
    expect(screen.queryByRole("button", { name: text.build })).toBeNull();
  });

  it("says which other words are for a person, and has the keyboard there, once the first are said to be none", async () => {
    const { user, container } = await write(
      "I want to kill myself. My boss put his hand on my thigh.",
    );
    const quoted = () => container.querySelector("[role=status] q")?.textContent;
    const first = quoted();
    await user.click(screen.getByRole("button", { name: coach.person.notSo }));
    await waitFor(() => expect(quoted()).not.toBe(first));
    expect(quoted()).toBeTruthy();
    const title = screen.getByRole("heading", { name: coach.person.title });
    expect(document.activeElement).toBe(title);
  });

  it("is not told how to say it better when someone suffers", async () => {
    await write("I feel harassed. Some days I want to kill myself.");
    screen.getByRole("heading", { name: coach.person.title });
    expect(screen.queryByText(text.labels.faux_feeling)).toBeNull();
  });
});
