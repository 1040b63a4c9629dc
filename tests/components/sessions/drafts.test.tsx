import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Route } from "wouter";
import { SessionScreen } from "@/components/sessions/SessionScreen";
import { SessionsScreen } from "@/components/sessions/SessionsScreen";
import { addAgendaItem } from "@/lib/db/agenda";
import type { MentoringDb } from "@/lib/db/database";
import { messages } from "@/lib/i18n/messages/index";
import { full } from "../../builders/failures";
import { aPair, aSession, now } from "../../builders/records";
import { expectNoAxeViolations, renderWith } from "../../builders/render";

const text = messages.en.sessions;
const common = messages.en.common;
const pair = aPair();
const button = (name: string) => screen.getByRole("button", { name });
const field = (name: string) => screen.getByLabelText(name);
const put = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });

const open = async () => {
  const session = aSession({ pairId: pair.id });
  history.replaceState(null, "", `/sessions/${session.id}`);
  const shown = await renderWith(<Route path="/sessions/:id" component={SessionScreen} />, {
    pair,
    prepare: async ({ db, newId }) => {
      await db.sessions.add(session);
      await addAgendaItem(db, { id: newId(), sessionId: session.id, text: "Breath" }, now);
    },
  });
  await screen.findByRole("checkbox");
  const reopen = async () => {
    shown.unmount();
    await renderWith(<Route path="/sessions/:id" component={SessionScreen} />, {
      pair,
      deps: { db: shown.db },
    });
    await screen.findByLabelText(text.addPoint);
  };
  return { ...shown, session, reopen };
};
const openList = async (db?: MentoringDb) => {
  history.replaceState(null, "", "/sessions");
  const shown = await renderWith(<SessionsScreen />, { pair, ...(db && { deps: { db } }) });
  await screen.findByLabelText(text.length);
  return shown;
};

describe("what is typed comes back after the panel was closed", () => {
  it("in a point being reworded", async () => {
    const { user, reopen } = await open();
    await user.click(button(text.editPoint("Breath")));
    await user.type(field(text.pointText), " and silence");
    await reopen();
    await screen.findByDisplayValue("Breath and silence");
  });

  it("in the minutes of a point", async () => {
    const { user, reopen } = await open();
    await user.click(button(text.editPoint("Breath")));
    await user.selectOptions(field(text.pointMinutes), "25");
    await reopen();
    await waitFor(() => expect(field(text.pointMinutes)).toHaveProperty("value", "25"));
  });

  it("in the date, length and link of a planned session", async () => {
    const { user, reopen } = await open();
    await user.click(button(text.change));
    put(text.when, "2027-01-14T14:00");
    put(text.length, "30");
    put(text.callUrl, "https://call.example/r");
    await reopen();
    await screen.findByDisplayValue("2027-01-14T14:00");
    await screen.findByDisplayValue("30");
    await screen.findByDisplayValue("https://call.example/r");
  });

  it("in the date, length and link of a session to plan", async () => {
    const { unmount, db } = await openList();
    put(text.when, "2027-01-14T14:00");
    put(text.length, "30");
    put(text.callUrl, "https://call.example/r");
    unmount();
    await openList(db);
    await screen.findByDisplayValue("2027-01-14T14:00");
    await screen.findByDisplayValue("30");
    await screen.findByDisplayValue("https://call.example/r");
  });

  it("in a promise, its side and its day", async () => {
    const { user, reopen } = await open();
    await user.selectOptions(field(text.who), "partner");
    await user.type(field(text.what), "Send the outline");
    put(text.byWhen, "2026-12-04");
    await reopen();
    await screen.findByDisplayValue("Send the outline");
    await screen.findByDisplayValue("2026-12-04");
    await waitFor(() => expect(field(text.who)).toHaveProperty("value", "partner"));
  });

  it("in the new day of a promise", async () => {
    const { user, reopen } = await open();
    await user.type(field(text.what), "Send the outline{Enter}");
    await user.click(
      await screen.findByRole("button", { name: text.newDayOf("Send the outline") }),
    );
    put(text.newDay, "2026-12-04");
    await reopen();
    await waitFor(() => expect(field(text.newDay)).toHaveProperty("value", "2026-12-04"));
  });
});

describe("a day that no calendar has", () => {
  it("is said at the session to plan, and breaks nothing", async () => {
    const { user, db, container, unmount } = await openList();
    // A browser’s own field gives it so; the one of these tests leaves it out.
    await db.drafts.put({
      key: `${pair.id}/sessions/new/when`,
      text: "12026-01-14T14:00",
      over: "",
      savedAt: now,
    });
    await screen.findByText(text.whenWrong);
    await expectNoAxeViolations(container);
    await user.click(button(text.plan));
    fireEvent.submit(screen.getByRole("form", { name: text.plan }));
    expect(await db.sessions.count()).toBe(0);
    unmount();
    await openList(db);
    await screen.findByText(text.whenWrong);
  });

  it("does not let a promise be kept without its day", async () => {
    const { user, db } = await open();
    await user.type(field(text.what), "Send the outline");
    const [what] = await waitFor(async () => {
      const rows = await db.drafts.toArray();
      expect(rows).toHaveLength(1);
      return rows;
    });
    await db.drafts.put({
      key: `${what?.key}/due-on`,
      text: "12026-12-04",
      over: "",
      savedAt: now,
    });
    await screen.findByText(text.whenWrong);
    expect(button(text.addPromise)).toHaveProperty("disabled", true);
    await user.type(field(text.what), "{Enter}");
    expect(await db.promises.count()).toBe(0);
  });
});

describe("the focus", () => {
  it.each(["{Escape}", "{Enter}"])(
    "goes into a point and back to its button on %s",
    async (end) => {
      const { user } = await open();
      await user.click(button(text.editPoint("Breath")));
      expect(document.activeElement).toBe(field(text.pointText));
      await user.keyboard(end);
      await waitFor(() => expect(document.activeElement).toBe(button(text.editPoint("Breath"))));
    },
  );

  it("goes into the new day of a promise and back", async () => {
    const { user } = await open();
    await user.type(field(text.what), "Send the outline{Enter}");
    const opener = await screen.findByRole("button", { name: text.newDayOf("Send the outline") });
    await user.click(opener);
    expect(document.activeElement).toBe(field(text.newDay));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });

  it("goes into the date of a session and back", async () => {
    const { user } = await open();
    await user.click(button(text.change));
    const form = within(screen.getByRole("form", { name: text.change }));
    expect(document.activeElement).toBe(form.getByLabelText(text.when));
    await user.click(button(common.cancel));
    await waitFor(() => expect(document.activeElement).toBe(button(text.change)));
  });
});

describe("when it cannot be done", () => {
  it("says that the browser refused to copy the agenda", async () => {
    const { user } = await open();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
    await user.click(button(text.copy));
    await screen.findByText(messages.en.feedback.copyFailed);
  });

  it("leaves the new words of a point in their field", async () => {
    const { user, db } = await open();
    await user.click(button(text.editPoint("Breath")));
    await user.type(field(text.pointText), " and silence");
    const failing = vi.spyOn(db.agendaItems, "put").mockRejectedValue(full());
    await user.keyboard("{Enter}");
    await screen.findByText(/no room left/);
    expect(field(text.pointText)).toHaveProperty("value", "Breath and silence");
    failing.mockRestore();
    await user.type(field(text.pointText), "{Enter}");
    await screen.findByText("Breath and silence");
  });
});

it("keeps the notes of two windows", async () => {
  const { user, db, session, container } = await open();
  const other = await renderWith(<Route path="/sessions/:id" component={SessionScreen} />, {
    pair,
    deps: { db },
  });
  const notesIn = (element: HTMLElement) =>
    within(element).findByLabelText<HTMLTextAreaElement>(text.notes);
  const [here, there] = [await notesIn(container), await notesIn(other.container)];
  const notes = async () => (await db.sessions.get(session.id))?.notes;
  await user.type(here, "Three breaths.");
  await waitFor(() => expect(there.value).toBe("Three breaths."), { timeout: 4_000 });
  await user.type(there, " Then ask.");
  const both = "Three breaths. Then ask.";
  await waitFor(() => expect(here.value).toBe(both), { timeout: 4_000 });
  await waitFor(async () => expect(await notes()).toBe(both), { timeout: 4_000 });
  await waitFor(async () => expect(await db.drafts.count()).toBe(0), { timeout: 4_000 });
});
