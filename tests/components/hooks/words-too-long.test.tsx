import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it } from "vitest";
import { DepsProvider } from "@/components/hooks/deps";
import { ToastProvider } from "@/components/hooks/toast";
import { useSavedText } from "@/components/hooks/use-saved-text";
import type { Deps } from "@/lib/actions/deps";
import { openDatabase } from "@/lib/db/database";
import { changeGoal, writeGoalAnswer } from "@/lib/db/goals";
import { toInstant } from "@/lib/domain/time";
import { aBrowser } from "@/tests/builders/browser";
import { aGoal } from "@/tests/builders/records";
import { aStorage } from "@/tests/builders/storage";

it("words of two windows that do not fit together all stay in the field, which says so", async () => {
  const deps: Deps = {
    db: openDatabase(crypto.randomUUID()),
    now: () => toInstant(new Date()),
    newId: () => crypto.randomUUID(),
    browser: aBrowser({}, { locale: "en" }),
    openModel: () => Promise.reject(new Error("No model here")),
    storage: aStorage(),
  };
  const { db, now } = deps;
  const goal = aGoal({ purpose: "Why." });
  await db.goals.add(goal);
  const purpose = async () => (await db.goals.get(goal.id))?.purpose;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <DepsProvider deps={deps}>
      <ToastProvider>{children}</ToastProvider>
    </DepsProvider>
  );
  const { result, rerender } = renderHook(
    ({ stored }) =>
      useSavedText("goals/1/purpose", stored, (typed) =>
        writeGoalAnswer(db, goal.id, "purpose", typed, now()),
      ),
    { wrapper, initialProps: { stored: "Why." } },
  );
  await waitFor(() => expect(result.current).not.toBeNull());
  const mine = `Why. ${"mine ".repeat(60)}end`;
  const theirs = `Why. ${"theirs ".repeat(45)}close`;
  act(() => result.current.setText(mine));
  await changeGoal(db, goal.id, { purpose: theirs }, now());
  rerender({ stored: theirs });

  await waitFor(() => expect(result.current.error?.code).toBe("words-too-long"), {
    timeout: 3_000,
  });
  expect(result.current.error?.details).toEqual({ most: 500 });
  for (const words of ["mine end", "theirs close"]) expect(result.current.text).toContain(words);
  expect(await purpose()).toBe(theirs);
  await waitFor(async () => expect((await db.drafts.toArray())[0]?.text).toContain("theirs"));

  act(() => result.current.setText("Why. mine theirs"));
  await waitFor(() => expect(result.current.error).toBeNull(), { timeout: 4_000 });
  await waitFor(async () => expect(await purpose()).toBe("Why. mine theirs"));
});
