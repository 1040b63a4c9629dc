import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Route } from "wouter";
import { SessionScreen } from "@/components/sessions/SessionScreen";
import type { Goal } from "@/lib/domain/goal";
import type { Pair } from "@/lib/domain/pair";
import { aGoal, aPair, aSession } from "@/tests/builders/records";
import { expectNoAxeViolations, renderWith } from "@/tests/builders/render";

const open = async (goals: Partial<Goal>[], change: Partial<Pair> = {}) => {
  const pair = aPair(change);
  const session = aSession({ pairId: pair.id, status: "planned" });
  history.replaceState(null, "", `/sessions/${session.id}`);
  const shown = await renderWith(<Route path="/sessions/:id" component={SessionScreen} />, {
    pair,
    prepare: async ({ db }) => {
      await db.sessions.add(session);
      await db.goals.bulkAdd(
        goals.map((one) => aGoal({ pairId: pair.id, status: "active", ...one })),
      );
    },
  });
  await screen.findByRole("heading", { name: "Agenda" });
  return { ...shown, session };
};

describe("questions for the mentor, before a session", () => {
  it("are about what is stuck, and join the agenda in one click", async () => {
    const { user, db, session, container } = await open([
      { statement: "Delegate the order", obstacle: "I check it at night" },
      { statement: "Read a balance sheet" },
    ]);
    await user.click(await screen.findByRole("button", { name: "Suggest questions" }));
    await expectNoAxeViolations(container);
    await user.click(
      await screen.findByRole("button", { name: /I am stuck here: I check it at night/ }),
    );
    const points = () => db.agendaItems.where({ sessionId: session.id }).toArray();
    await waitFor(async () =>
      expect(await points()).toMatchObject([
        { text: "I am stuck here: I check it at night. What would you try first?", reason: "mine" },
      ]),
    );
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await points()).toEqual([]));
  });

  it("leave out what is for its author alone", async () => {
    await open([{ statement: "Leave the firm", obstacle: "My boss", visibility: "only-me" }]);
    expect(screen.queryByRole("button", { name: "Suggest questions" })).toBeNull();
  });

  it("are not the mentor’s to ask", async () => {
    await open([{ statement: "Delegate the order" }], { role: "mentor" });
    expect(screen.queryByRole("button", { name: "Suggest questions" })).toBeNull();
  });
});
