import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Route } from "wouter";
import { SessionScreen } from "@/components/sessions/SessionScreen";
import { keepLookBack } from "@/lib/db/reflections";
import type { Locale } from "@/lib/domain/locale";
import { AgendaItem, Promised, type Session } from "@/lib/domain/session";
import { toCalendarDay } from "@/lib/domain/time";
import { aGoal, aPair, aSession, now } from "@/tests/builders/records";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const row = () => ({ id: crypto.randomUUID(), createdAt: now, updatedAt: now, deletedAt: null });

const open = async (change: Partial<Session> = {}, isFull = true, locale: Locale = "en") => {
  const pair = aPair();
  const session = aSession({ pairId: pair.id, status: "held", ...change });
  const goal = aGoal({ pairId: pair.id, statement: "Keep the budget of the stall" });
  const point = {
    ...row(),
    pairId: pair.id,
    sessionId: session.id,
    isDone: true,
    minutes: 15,
    position: "i",
  };
  history.replaceState(null, "", `/sessions/${session.id}`);
  const shown = await renderWith(<Route path="/sessions/:id" component={SessionScreen} />, {
    pair,
    locale,
    prepare: async ({ db }) => {
      await db.sessions.add(session);
      if (!isFull) return;
      await db.goals.add(goal);
      await db.agendaItems.bulkAdd([
        AgendaItem.parse({ ...point, text: "Prices", reason: "mine", sourceId: null }),
        AgendaItem.parse({ ...point, ...row(), text: "x", reason: "goal", sourceId: goal.id }),
      ]);
      const { pairId, sessionId } = point;
      const said = { text: "Send Nour the sheet", by: "me", dueOn: null, state: "open" };
      await db.promises.add(Promised.parse({ ...row(), pairId, sessionId, ...said }));
    },
  });
  await screen.findByRole("heading", { level: 1 });
  return { ...shown, session, goal };
};

describe("looking back on a session", () => {
  it("asks about what was discussed, aimed at and promised, and keeps the answers", async () => {
    const { user, db, goal } = await open();
    await user.click(await screen.findByRole("button", { name: "Ask me" }));
    await user.type(
      await screen.findByLabelText(
        "You talked about this: Prices. What was said or done that you want to remember?",
      ),
      "Round them up",
    );
    screen.getByLabelText("What does it change for this goal: keep the budget of the stall?");
    await user.type(screen.getByLabelText(/^You promised this: send Nour the sheet/), "Tomorrow");
    await user.click(screen.getByRole("button", { name: "Keep in my logbook" }));
    await screen.findByText("Kept in your logbook.");
    expect(await db.logEntries.toArray()).toMatchObject([
      {
        kind: "note",
        by: "me",
        visibility: "only-me",
        goalId: goal.id,
        text: [
          "You talked about this: Prices. What was said or done that you want to remember?\nRound them up",
          "You promised this: send Nour the sheet. What will you do first, and when?\nTomorrow",
        ].join("\n\n"),
      },
    ]);
    await waitFor(async () => expect(await db.drafts.count()).toBe(0));
  });

  it("is taken back into its fields with Undo, and added to by the next time", async () => {
    const { user, db } = await open({}, false);
    const write = async (words: string) => {
      await user.click(await screen.findByRole("button", { name: "Ask me" }));
      await user.type(await screen.findByLabelText(/^What was said or done/), words);
      await user.click(screen.getByRole("button", { name: "Keep in my logbook" }));
    };
    const kept = async () =>
      (await db.logEntries.toArray()).filter(({ deletedAt }) => !deletedAt).map(({ text }) => text);
    await write("First");
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await kept()).toEqual([]));
    await user.click(await screen.findByRole("button", { name: "Ask me" }));
    await user.clear(await screen.findByDisplayValue("First"));
    await user.click(screen.getByRole("button", { name: "Later" }));
    await write("Second");
    await waitFor(async () => expect(await kept()).toHaveLength(1));
    await write("Third");
    await waitFor(async () => expect((await kept())[0]).toMatch(/Second\n\n.*\nThird$/));
    expect((await kept())[0]).not.toContain("First");
  });

  it("keeps what was begun for later", async () => {
    const { user } = await open({}, false);
    await user.click(await screen.findByRole("button", { name: "Ask me" }));
    await user.type(await screen.findByLabelText(/^What did you learn/), "Ask earlier");
    await user.click(screen.getByRole("button", { name: "Later" }));
    await user.click(screen.getByRole("button", { name: "Ask me" }));
    await screen.findByDisplayValue("Ask earlier");
  });

  it("cuts nothing when it no longer fits: the answer stays in its field", async () => {
    const { user, db, session } = await open({}, false);
    const given = {
      text: "x".repeat(39_980),
      goalId: null,
      writtenOn: toCalendarDay(new Date(now)),
    };
    await keepLookBack(db, session, given, now);
    await user.click(await screen.findByRole("button", { name: "Ask me" }));
    await user.type(await screen.findByLabelText(/^What was said or done/), "Important");
    await user.click(screen.getByRole("button", { name: "Keep in my logbook" }));
    await screen.findByText(/longer than 40000 characters/);
    screen.getByDisplayValue("Important");
    expect((await db.logEntries.toArray())[0]?.text).toBe(given.text);
    await waitFor(async () =>
      expect(await db.drafts.toArray()).toMatchObject([{ text: "Important" }]),
    );
  });

  it("waits until the session is closed", async () => {
    await open({ status: "planned" });
    expect(screen.queryByRole("button", { name: "Ask me" })).toBeNull();
  });

  it.each(["en", "fr"] as const)("can be done without eyes or mouse (%s)", async (locale) => {
    const { user, container } = await open({}, false, locale);
    const name = locale === "en" ? "Ask me" : "Pose-les-moi";
    await user.click(await screen.findByRole("button", { name }));
    await screen.findByLabelText(/^What was said|^Qu’est-ce qui s’est dit/);
    await expectNoAxeViolations(container);
  });
});
