import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Route } from "wouter";
import { SessionScreen } from "@/components/sessions/SessionScreen";
import { toInstant } from "@/lib/domain/time";
import { messages } from "@/lib/i18n/messages/index";
import { aPair, aSession } from "../../builders/records";
import { renderWith } from "../../builders/render";

it("has nothing more to find in its notes once it is closed, and is in no moment to come", async () => {
  const { sessions, summary } = messages.en;
  const pair = aPair();
  const startsAt = toInstant(new Date(Date.now() + 600_000));
  const session = aSession({ pairId: pair.id, startsAt, notes: "Lea sends the plan." });
  history.replaceState(null, "", `/sessions/${session.id}`);
  const { user } = await renderWith(<Route path="/sessions/:id" component={SessionScreen} />, {
    pair,
    prepare: ({ db }) => db.sessions.add(session),
  });
  await screen.findByRole("button", { name: summary.find });
  await user.click(screen.getByRole("button", { name: sessions.close }));
  await screen.findByText(sessions.closedHint);
  expect(screen.queryByRole("button", { name: summary.find })).toBeNull();
  expect(screen.queryByText(/^in \d|in a moment/)).toBeNull();
});
