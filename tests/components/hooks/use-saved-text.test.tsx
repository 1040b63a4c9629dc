import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it } from "vitest";
import { DepsProvider } from "@/components/hooks/deps";
import { ToastProvider } from "@/components/hooks/toast";
import { useSavedText } from "@/components/hooks/use-saved-text";
import type { Deps } from "@/lib/actions/deps";
import { openDatabase } from "@/lib/db/database";
import { joinTyped, type Typed } from "@/lib/db/drafts";
import { toInstant } from "@/lib/domain/time";
import { aBrowser } from "@/tests/builders/browser";
import { aStorage } from "@/tests/builders/storage";

it("tries again by itself until its words are kept, and says until then that they are not", async () => {
  const deps: Deps = {
    db: openDatabase(crypto.randomUUID()),
    now: () => toInstant(new Date()),
    newId: () => crypto.randomUUID(),
    browser: aBrowser({}, { locale: "en" }),
    openModel: () => Promise.reject(new Error("No model here")),
    storage: aStorage(),
  };
  let isFull = true;
  let row = "";
  const save = async (typed: Typed) => {
    if (isFull) throw Object.assign(new Error("full"), { name: "QuotaExceededError" });
    row = await joinTyped(deps.db, typed, row);
    return row;
  };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <DepsProvider deps={deps}>
      <ToastProvider>{children}</ToastProvider>
    </DepsProvider>
  );
  const { result } = renderHook(() => useSavedText("goals/new", row, save), { wrapper });
  await waitFor(() => expect(result.current).not.toBeNull());
  act(() => result.current.setText("Learn to listen"));
  await waitFor(() => expect(result.current.error?.code).toBe("storage-full"), { timeout: 2_000 });
  isFull = false;
  await waitFor(() => expect(result.current.error).toBeNull(), { timeout: 4_000 });
  expect(row).toBe("Learn to listen");
  expect(result.current.text).toBe("Learn to listen");
});
