import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Route } from "wouter";
import { SessionScreen } from "@/components/sessions/SessionScreen";
import type { Locale } from "@/lib/domain/locale";
import { Instant } from "@/lib/domain/time";
import { messages } from "@/lib/i18n/messages/index";
import { aPair, aSession } from "../../builders/records";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

const pair = aPair({ partnerName: "Lea" });
const text = messages.en.summary;
const common = messages.en.common;
const notes = `Talked about the rota.
Lea sends the draft by Friday.
We agreed to meet every second Tuesday.
Who signs the papers?
Win: my first bread order went out on time.
- [ ] Order the gloves`;

const open = async (said = notes, locale: Locale = "en") => {
  const startsAt = Instant.parse("2026-03-11T14:00:00.000Z");
  const session = aSession({ pairId: pair.id, startsAt, notes: said });
  history.replaceState(null, "", `/sessions/${session.id}`);
  const shown = await renderWith(<Route path="/sessions/:id" component={SessionScreen} />, {
    pair,
    locale,
    prepare: ({ db }) => db.sessions.add(session),
  });
  const find = messages[locale].summary.find;
  await shown.user.click(await screen.findByRole("button", { name: find }));
  await screen.findByRole("heading", { name: messages[locale].summary.found });
  return { ...shown, session };
};
const press = (name: string) => screen.getByRole("button", { name });

describe("what came of a session", () => {
  it("is proposed line by line, each beside the words of the notes, and kept by nobody yet", async () => {
    const { container, db } = await open();
    await screen.findByText("sends the draft");
    screen.getByText("Lea sends the draft by Friday.");
    screen.getByText(/“by Friday”: Friday,? 13 March/);
    expect(screen.getAllByRole("button", { name: /^Accept:/ })).toHaveLength(5);
    expect(await db.promises.count()).toBe(0);
    expect(await db.questions.count()).toBe(0);
    expect(await db.wins.count()).toBe(0);
    await expectNoAxeViolations(container);
  });

  it("becomes a promise of the ledger once accepted, and none again by Undo", async () => {
    const { user, db, session } = await open();
    await user.click(await screen.findByRole("button", { name: text.acceptOf("sends the draft") }));
    await screen.findByText(text.accepted.promise);
    const [promised] = await db.promises.toArray();
    expect(promised).toMatchObject({
      text: "sends the draft",
      by: "partner",
      dueOn: "2026-03-13",
      sessionId: session.id,
    });
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: text.acceptOf("sends the draft") })).toBeNull(),
    );
    await user.click(press(common.undo));
    await screen.findByRole("button", { name: text.acceptOf("sends the draft") });
    expect((await db.promises.toArray())[0]?.deletedAt).not.toBeNull();
  });

  it("is listed as decided, left open and won, and can be taken out again", async () => {
    const { user, db, session } = await open();
    const decision = "We agreed to meet every second Tuesday";
    for (const line of [
      decision,
      "Who signs the papers?",
      "my first bread order went out on time",
    ]) {
      await user.click(await screen.findByRole("button", { name: text.acceptOf(line) }));
      await waitFor(() =>
        expect(screen.queryByRole("button", { name: text.acceptOf(line) })).toBeNull(),
      );
    }
    const section = (await screen.findByRole("heading", { name: text.title })).closest("section");
    within(section ?? document.body).getByRole("heading", { name: text.titles.decision });
    within(section ?? document.body).getByRole("heading", { name: text.titles.question });
    within(section ?? document.body).getByRole("heading", { name: text.titles.win });
    expect((await db.sessions.get(session.id))?.summary).toBe(decision);
    await user.click(press(messages.en.sessions.remove(decision)));
    await waitFor(async () => expect((await db.sessions.get(session.id))?.summary).toBe(""));
    await user.click(press(common.undo));
    await waitFor(async () => expect((await db.sessions.get(session.id))?.summary).toBe(decision));
  });

  it("is asked who promised where the notes do not say, and may be reworded and given a day", async () => {
    const { user, db } = await open();
    const line = await screen.findByRole("button", { name: text.acceptOf("Order the gloves") });
    expect(line).toHaveProperty("disabled", true);
    await user.selectOptions(
      screen.getByLabelText(messages.en.sessions.who, { selector: "li select" }),
      "me",
    );
    await user.click(press(text.editOf("Order the gloves")));
    const what = screen.getByDisplayValue("Order the gloves");
    await user.type(what, ", size 9");
    await user.click(press(text.acceptOf("Order the gloves, size 9")));
    await waitFor(async () =>
      expect((await db.promises.toArray())[0]).toMatchObject({
        text: "Order the gloves, size 9",
        by: "me",
        dueOn: null,
      }),
    );
  });

  it("goes when it is refused, comes back by Undo, and leaves the keyboard on the next line", async () => {
    const { user } = await open();
    const refuse = await screen.findByRole("button", { name: text.refuseOf("sends the draft") });
    await user.click(refuse);
    await waitFor(() => expect(screen.queryByText("sends the draft")).toBeNull());
    expect(document.activeElement).not.toBe(document.body);
    await user.click(press(common.undo));
    await screen.findByText("sends the draft");
  });

  it("is said to be nothing where the notes hold nothing, in French too", async () => {
    const { container } = await open("Parlé du planning.", "fr");
    await screen.findByText(messages.fr.summary.nothing);
    await expectNoAxeViolations(container);
  });

  it("reads French notes in French", async () => {
    await open(
      "Lea envoie le brouillon d’ici vendredi.\nOn garde des séances de 45 minutes.",
      "fr",
    );
    await screen.findByRole("button", {
      name: messages.fr.summary.acceptOf("envoie le brouillon"),
    });
    screen.getByText(/vendredi 13 mars/);
  });
});
