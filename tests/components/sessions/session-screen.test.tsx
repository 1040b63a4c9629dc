import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Route } from "wouter";
import { SessionScreen } from "@/components/sessions/SessionScreen";
import { addAgendaItem } from "@/lib/db/agenda";
import { mergeDraft } from "@/lib/db/drafts";
import { writeNotes } from "@/lib/db/sessions";
import type { Locale } from "@/lib/domain/locale";
import type { Session } from "@/lib/domain/session";
import { toCalendarDay, toInstant } from "@/lib/domain/time";
import { messages } from "@/lib/i18n/messages/index";
import { aFeedback, aPair, aSession, now } from "../../builders/records";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

const text = messages.en.sessions;

/** Opens a session on which three points are: Breath, Slides, Questions. */
async function open(change: Partial<Session> = {}, locale: Locale = "en", draft?: string) {
  const pair = aPair();
  const session = aSession({ pairId: pair.id, ...change });
  history.replaceState(null, "", `/sessions/${session.id}`);
  const shown = await renderWith(<Route path="/sessions/:id" component={SessionScreen} />, {
    pair,
    locale,
    prepare: async ({ db, newId }) => {
      await db.sessions.add(session);
      for (const point of ["Breath", "Slides", "Questions"]) {
        await addAgendaItem(db, { id: newId(), sessionId: session.id, text: point }, now);
      }
      const key = `${pair.id}/sessions/${session.id}/notes`;
      const typing = { key, seen: null, over: session.notes };
      if (draft) await mergeDraft(db, { ...typing, text: draft }, now);
    },
  });
  await screen.findByText("Questions");
  return { ...shown, session };
}

/** Ten minutes in. */
const begun = () => ({ startsAt: toInstant(new Date(Date.now() - 600_000)) });

const points = () =>
  screen.getAllByRole("checkbox").map((box) => box.closest("label")?.textContent);
const button = (name: string) => screen.getByRole("button", { name });

describe("the agenda", () => {
  it("is reordered by keyboard, said each time, and the focus stays on the point", async () => {
    const { user } = await open();
    const box = screen.getByRole("checkbox", { name: text.done("Questions") });
    box.focus();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await waitFor(() => expect(points()).toEqual(["Breath", "Questions", "Slides"]));
    const said = await screen.findByText(text.moved(2, 3));
    expect(document.activeElement).toBe(box);

    button(text.moveUp("Slides")).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(points()).toEqual(["Breath", "Slides", "Questions"]));
    await waitFor(() => expect(screen.getByText(text.moved(2, 3))).not.toBe(said));
    expect(document.activeElement).toBe(button(text.moveUp("Slides")));
  });

  it("takes a new point, and gives a removed one back", async () => {
    const { user } = await open();
    await user.click(button(text.remove("Questions")));
    await waitFor(() => expect(points()).toEqual(["Breath", "Slides"]));
    await user.type(screen.getByLabelText(text.addPoint), "Closing words{Enter}");
    await waitFor(() => expect(points()).toEqual(["Breath", "Slides", "Closing words"]));
    await user.click(button(messages.en.common.undo));
    await waitFor(() =>
      expect(points()).toEqual(["Breath", "Slides", "Questions", "Closing words"]),
    );
    await user.click(button(text.moveUp("Closing words")));
    await waitFor(() =>
      expect(points()).toEqual(["Breath", "Slides", "Closing words", "Questions"]),
    );
  });
});

describe("a point", () => {
  it("gets other words and minutes in its own place", async () => {
    const { user } = await open();
    await user.click(button(text.editPoint("Slides")));
    expect(screen.queryByText("Slides", { selector: "span" })).toBeNull();
    await user.type(screen.getByLabelText(text.pointText), ", fewer");
    await user.selectOptions(screen.getByLabelText(text.pointMinutes), "20");
    await user.click(button(messages.en.common.save));
    await screen.findByText(/20 min/);
    expect(points()).toEqual(["Breath", "Slides, fewer", "Questions"]);
  });

  it("stays as it was on Cancel", async () => {
    const { user } = await open();
    await user.click(button(text.editPoint("Slides")));
    await user.type(screen.getByLabelText(text.pointText), ", fewer");
    await user.selectOptions(screen.getByLabelText(text.pointMinutes), "20");
    await user.click(button(messages.en.common.cancel));
    await waitFor(() => expect(points()).toEqual(["Breath", "Slides", "Questions"]));
    expect(screen.queryByText(/20 min/)).toBeNull();
  });

  it("is not copied while the other may not see it, and says so", async () => {
    const feedback = aFeedback({ text: "It began late.", visibility: "ready-to-say" });
    const { user, db, session, pair } = await open();
    const later = toInstant(new Date(Date.parse(now) + 60_000));
    await db.feedback.add({ ...feedback, pairId: pair.id, updatedAt: later });
    await user.click(await screen.findByRole("button", { name: text.addNew(1) }));
    await screen.findByText("It began late.");
    screen.getByText(messages.en.common.visibility["ready-to-say"]);
    await user.click(button(text.copy));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain("- Slides");
    expect(copied).not.toContain("late");
    expect(await db.agendaItems.where({ sessionId: session.id }).count()).toBe(4);
  });

  it("too many are said to be too many", async () => {
    await open({ minutes: 10 });
    screen.getByText(text.overFull(15, 10));
  });
});

describe("the notes", () => {
  it("have the cursor when the two are in the session", async () => {
    await open(begun());
    expect(document.activeElement).toBe(screen.getByLabelText(text.notes));
  });

  it("leave it to the heading before", async () => {
    await open({ startsAt: toInstant(new Date(Date.now() + 7 * 86_400_000)) });
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    screen.getByText(text.closeLater);
  });

  it("join their session, and leave no draft behind", async () => {
    const { user, db, session } = await open();
    await user.type(screen.getByLabelText(text.notes), "Three breaths.");
    await waitFor(
      async () => expect((await db.sessions.get(session.id))?.notes).toBe("Three breaths."),
      { timeout: 3_000 },
    );
    await waitFor(async () => expect(await db.drafts.count()).toBe(0));
    const newer = { key: "of another window", over: "Three breaths." };
    await writeNotes(db, session.id, { ...newer, text: "Newer, from another window." }, now);
    await screen.findByDisplayValue("Newer, from another window.");
  });

  it("are found again when the panel closed before they were written", async () => {
    const { db, session } = await open({ notes: "Be" }, "en", "Before");
    await screen.findByDisplayValue("Before");
    await waitFor(async () => expect((await db.sessions.get(session.id))?.notes).toBe("Before"), {
      timeout: 3_000,
    });
  });
});

describe("a planned session", () => {
  it("can be moved to another day and another link", async () => {
    const { user, db, session } = await open();
    await user.click(button(text.change));
    fireEvent.change(screen.getByLabelText(text.when), { target: { value: "2027-01-14T14:00" } });
    await user.type(screen.getByLabelText(text.callUrl), "https://call.example/room");
    await user.click(button(messages.en.common.save));
    await screen.findByRole("button", { name: text.join });
    expect(await db.sessions.get(session.id)).toMatchObject({
      startsAt: new Date("2027-01-14T14:00").toISOString(),
      callUrl: "https://call.example/room",
    });
  });

  it("is closed once it has begun, and opened again", async () => {
    const { user, db, session } = await open(begun());
    await user.click(button(text.close));
    await screen.findByText(text.closedHint);
    screen.getByText(text.carried(3));
    expect(screen.queryByLabelText(text.addPoint)).toBeNull();
    expect(screen.queryByRole("button", { name: text.editPoint("Slides") })).toBeNull();
    expect(screen.getByLabelText(text.notes)).toHaveProperty("readOnly", true);
    await user.click(await screen.findByRole("button", { name: text.reopen }));
    await screen.findByRole("button", { name: text.close });
    expect((await db.sessions.get(session.id))?.status).toBe("planned");
  });
});

describe("a promise", () => {
  it("is made, given a new date, kept, removed and brought back", async () => {
    const { user, db, container } = await open();
    await user.selectOptions(screen.getByLabelText(text.who), "partner");
    await user.type(screen.getByLabelText(text.what), "Send the outline{Enter}");
    await user.click(
      await screen.findByRole("button", { name: text.newDayOf("Send the outline") }),
    );
    fireEvent.change(screen.getByLabelText(text.newDay), { target: { value: "2026-12-04" } });
    await expectNoAxeViolations(container);
    await user.click(button(messages.en.common.save));
    await screen.findByText(new RegExp(text.renegotiated));
    expect(await db.promises.toArray()).toMatchObject([
      { by: "partner", state: "renegotiated", dueOn: "2026-12-04" },
    ]);

    await user.click(button(text.keptOf("Send the outline")));
    await waitFor(() =>
      expect(button(text.keptOf("Send the outline")).getAttribute("aria-pressed")).toBe("true"),
    );
    await user.click(button(text.remove("Send the outline")));
    await waitFor(() => expect(screen.queryByText(/Send the outline/)).toBeNull());
    await user.click(button(messages.en.common.undo));
    await screen.findByText(/Send the outline/);
  });

  it("says by how much it is late", async () => {
    const { user } = await open();
    await user.type(screen.getByLabelText(text.what), "Send the outline");
    const day = toCalendarDay(new Date(Date.now() - 3 * 86_400_000));
    fireEvent.change(screen.getByLabelText(text.byWhen), { target: { value: day } });
    await user.click(button(text.addPromise));
    await screen.findByText(/late by 3 days/);
  });

  it("keeps its day on Cancel", async () => {
    const { user } = await open();
    await user.type(screen.getByLabelText(text.what), "Send the outline{Enter}");
    await user.click(
      await screen.findByRole("button", { name: text.newDayOf("Send the outline") }),
    );
    await user.click(button(messages.en.common.cancel));
    await waitFor(() => expect(screen.queryByLabelText(text.newDay)).toBeNull());
  });
});

it.each(["en", "fr"] as const)("says all of it in %s, to everyone", async (locale) => {
  const { user, container } = await open({ callUrl: "https://call.example/room" }, locale);
  const words = messages[locale].sessions;
  const agenda = within(screen.getByRole("region", { name: words.agenda }));
  expect(agenda.getAllByText(new RegExp(words.reasons.mine))).toHaveLength(3);
  await expectNoAxeViolations(container);
  await user.click(button(words.change));
  await user.click(button(words.editPoint("Slides")));
  await expectNoAxeViolations(container);
});
