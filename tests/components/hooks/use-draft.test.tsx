import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { DepsProvider } from "@/components/hooks/deps";
import { useDraft } from "@/components/hooks/use-draft";
import type { Deps } from "@/lib/actions/deps";
import { openDatabase } from "@/lib/db/database";
import { toInstant } from "@/lib/domain/time";
import { aBrowser } from "@/tests/builders/browser";
import { aStorage } from "@/tests/builders/storage";

const someDeps = (): Deps => ({
  db: openDatabase(crypto.randomUUID()),
  now: () => toInstant(new Date()),
  newId: () => crypto.randomUUID(),
  browser: aBrowser(),
  storage: aStorage(),
  openModel: () => Promise.reject(new Error("No model here")),
});

async function typing(deps: Deps, key: string) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <DepsProvider deps={deps}>{children}</DepsProvider>
  );
  const shown = renderHook(() => useDraft(key), { wrapper });
  await waitFor(() => expect(shown.result.current?.isLoaded).toBe(true));
  return shown;
}

describe("useDraft", () => {
  it("has a keystroke in the database well within half a second", async () => {
    const deps = someDeps();
    const { result } = await typing(deps, "goals/new");
    act(() => result.current.setText("Learn to"));
    await waitFor(async () => expect(await deps.db.drafts.get("goals/new")).toBeDefined(), {
      timeout: 450,
    });
  });

  it("saves while someone types without a pause", async () => {
    const deps = someDeps();
    const { result } = await typing(deps, "goals/new");
    for (let typed = 1; typed <= 8; typed++) {
      act(() => result.current.setText("x".repeat(typed)));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect((await deps.db.drafts.get("goals/new"))?.text.length).toBeGreaterThanOrEqual(4);
  });

  it("brings the text back when the field opens again", async () => {
    const deps = someDeps();
    const first = await typing(deps, "goals/new");
    act(() => first.result.current.setText("Learn to listen"));
    first.unmount();
    const second = await typing(deps, "goals/new");
    await waitFor(() => expect(second.result.current.text).toBe("Learn to listen"));
  });

  it("forgets the draft once its text has found its place", async () => {
    const deps = someDeps();
    const { result } = await typing(deps, "goals/new");
    act(() => result.current.setText("Learn to listen"));
    await act(() => result.current.clear());
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await deps.db.drafts.count()).toBe(0);
    expect(result.current.text).toBe("");
  });
});
