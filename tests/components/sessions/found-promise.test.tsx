import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { Route } from "wouter";
import { SessionScreen } from "@/components/sessions/SessionScreen";
import { addPromise, keepPromise } from "@/lib/db/promises";
import { messages } from "@/lib/i18n/messages/index";
import { aPair, aSession, now } from "../../builders/records";
import { renderWith } from "../../builders/render";

it("a promise that was kept has the keyboard, and says so, when a search led to it", async () => {
  const pair = aPair();
  const session = aSession({ pairId: pair.id, status: "held" });
  const id = crypto.randomUUID();
  history.replaceState({ found: id }, "", `/sessions/${session.id}`);
  await renderWith(<Route path="/sessions/:id" component={SessionScreen} />, {
    pair,
    prepare: async ({ db }) => {
      await db.sessions.add(session);
      const given = { id, pairId: pair.id, sessionId: session.id, by: "me", dueOn: null } as const;
      await addPromise(db, { ...given, text: "Send the book" }, now);
      await keepPromise(db, id, now);
    },
  });
  await waitFor(() => expect(document.activeElement?.textContent).toContain("Send the book"));
  const kept = screen.getByRole("button", { name: messages.en.sessions.keptOf("Send the book") });
  expect(kept.getAttribute("aria-pressed")).toBe("true");
});
