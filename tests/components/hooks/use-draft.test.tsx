import { act, fireEvent, render, renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { DepsProvider } from "@/components/hooks/deps";
import { ToastProvider } from "@/components/hooks/toast";
import { useDraft } from "@/components/hooks/use-draft";
import { TextArea } from "@/components/ui/TextArea";
import type { Deps } from "@/lib/actions/deps";
import { openDatabase } from "@/lib/db/database";
import { toInstant } from "@/lib/domain/time";
import { aBrowser } from "@/tests/builders/browser";
import { aStorage } from "@/tests/builders/storage";

const key = "goals/new";

const someDeps = (): Deps => ({
  db: openDatabase(crypto.randomUUID()),
  now: () => toInstant(new Date()),
  newId: () => crypto.randomUUID(),
  browser: aBrowser({}, { locale: "en" }),
  openModel: () => Promise.reject(new Error("No model here")),
  storage: aStorage(),
});

async function typing(deps: Deps, stored?: string, kind?: "words" | "value") {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <DepsProvider deps={deps}>
      <ToastProvider>{children}</ToastProvider>
    </DepsProvider>
  );
  const shown = renderHook(() => useDraft(key, stored, kind), { wrapper });
  await waitFor(() => expect(shown.result.current?.isLoaded).toBe(true));
  const type = (text: string) => act(() => shown.result.current.setText(text));
  const isSaid = (text: string) => waitFor(() => expect(shown.result.current.text).toBe(text));
  return { ...shown, type, isSaid };
}

const inDatabase = async (deps: Deps) => (await deps.db.drafts.get(key))?.text;

const fillDisk = (deps: Deps) => {
  const full = Object.assign(new Error("full"), { name: "QuotaExceededError" });
  return vi.spyOn(deps.db.drafts, "put").mockRejectedValue(full);
};

describe("useDraft", () => {
  it("has a keystroke in the database well within half a second", async () => {
    const deps = someDeps();
    const { type } = await typing(deps);
    type("Learn to");
    await waitFor(async () => expect(await inDatabase(deps)).toBe("Learn to"), { timeout: 450 });
  });

  it("saves while someone types without a pause", async () => {
    const deps = someDeps();
    const { type } = await typing(deps);
    let typed = "";
    // Each keystroke comes before the save would, if the wait began anew with it.
    await vi.waitFor(
      async () => {
        typed += "x";
        type(typed);
        expect(await inDatabase(deps)).toBeDefined();
      },
      { timeout: 2_000, interval: 50 },
    );
    expect(typed.length).toBeGreaterThan(1);
  });

  it("brings the text back when the field opens again", async () => {
    const deps = someDeps();
    const first = await typing(deps);
    first.type("Learn to listen");
    first.unmount();
    const second = await typing(deps);
    await second.isSaid("Learn to listen");
  });

  it("forgets the draft once its text has found its place, and shows what is stored", async () => {
    const deps = someDeps();
    const { result, type } = await typing(deps, "Listen");
    type("Learn to listen");
    await act(() => result.current.clear());
    expect(await deps.db.drafts.count()).toBe(0);
    expect(result.current).toMatchObject({ text: "Listen", typed: null });
  });

  it("says that it cannot save, keeps the words on screen, and says no more once it can", async () => {
    const deps = someDeps();
    const { type, result } = await typing(deps);
    const put = fillDisk(deps);
    type("Learn to");
    await screen.findByText(/no room left/);
    expect(result.current.text).toBe("Learn to");
    put.mockRestore();
    type("Learn to listen");
    await waitFor(() => expect(screen.queryByText(/no room left/)).toBeNull());
    expect(await inDatabase(deps)).toBe("Learn to listen");
  });

  it("saves by itself once there is room, without another key", async () => {
    const deps = someDeps();
    const { type } = await typing(deps);
    const put = fillDisk(deps);
    type("Learn to");
    await screen.findByText(/no room left/);
    put.mockRestore();
    await waitFor(async () => expect(await inDatabase(deps)).toBe("Learn to"), { timeout: 4_000 });
    await waitFor(() => expect(screen.queryByText(/no room left/)).toBeNull());
  });

  it("brings back words that could not be saved, when their field opens again", async () => {
    const deps = someDeps();
    const first = await typing(deps);
    const put = fillDisk(deps);
    first.type("Learn to");
    await screen.findByText(/no room left/);
    first.unmount();
    const second = await typing(deps);
    await second.isSaid("Learn to");
    put.mockRestore();
    second.type("Learn to listen");
    await waitFor(async () => expect(await inDatabase(deps)).toBe("Learn to listen"));
  });
});

describe("two windows on one field", () => {
  it("show each other’s words while only one types", async () => {
    const deps = someDeps();
    const [one, other] = [await typing(deps), await typing(deps)];
    one.type("Learn to listen");
    await other.isSaid("Learn to listen");
    other.type("Learn to listen more");
    await one.isSaid("Learn to listen more");
    await act(() => one.result.current.clear());
    await other.isSaid("");
  });

  it("keep the words of both when both type at once", async () => {
    const deps = someDeps();
    const [one, other] = [await typing(deps), await typing(deps)];
    one.type("Learn to listen");
    other.type("Ask Sam");
    await waitFor(() => expect(one.result.current.text).toMatch(/Ask Sam/));
    expect(one.result.current.text).toMatch(/Learn to listen/);
    await other.isSaid(one.result.current.text);
  });

  it("lose nothing when one is done while the other goes on", async () => {
    const deps = someDeps();
    const [one, other] = [await typing(deps), await typing(deps)];
    one.type("Learn to listen");
    await other.isSaid("Learn to listen");
    other.type("Learn to listen more");
    await act(() => one.result.current.clear());
    await waitFor(async () => expect(await inDatabase(deps)).toBe("Learn to listen more"));
    await one.isSaid("Learn to listen more");
  });

  it("agree on the last value where two make no sense", async () => {
    const deps = someDeps();
    const [one, other] = [await typing(deps, "", "value"), await typing(deps, "", "value")];
    one.type("2026-12-01");
    await other.isSaid("2026-12-01");
    other.type("2026-12-02");
    await one.isSaid("2026-12-02");
  });
});

describe("words that join their row", () => {
  it("leave those that were typed since in the field", async () => {
    const deps = someDeps();
    const { result, type } = await typing(deps, "Listen");
    type("Listen first");
    await act(() =>
      result.current.commit(async (typed) => {
        expect(typed).toEqual({ key, text: "Listen first", over: "Listen" });
        result.current.setText("Listen first, then ask");
        return "Listen first";
      }),
    );
    expect(result.current).toMatchObject({ typed: "Listen first, then ask", over: "Listen first" });
  });

  it("stay in the field when they could not be kept", async () => {
    const deps = someDeps();
    const { result, type } = await typing(deps);
    type("Listen first");
    const failing = () => Promise.reject(new Error("No"));
    await act(() => expect(result.current.commit(failing)).rejects.toThrow("No"));
    expect(result.current.typed).toBe("Listen first");
    expect(await inDatabase(deps)).toBe("Listen first");
  });
});

describe("the caret", () => {
  it("stays at its words when another window’s come before and after them", async () => {
    const shown = render(<TextArea label="Notes" value="one two" onChange={() => {}} />);
    const field = screen.getByLabelText<HTMLTextAreaElement>("Notes");
    await userEvent.setup().click(field);
    const put = (caret: number) => {
      field.setSelectionRange(caret, caret);
      document.dispatchEvent(new Event("selectionchange"));
    };
    put(3);
    shown.rerender(<TextArea label="Notes" value="one two three" onChange={() => {}} />);
    expect(field.selectionStart).toBe(3);
    put(3);
    shown.rerender(<TextArea label="Notes" value="zero one two three" onChange={() => {}} />);
    expect(field.selectionStart).toBe(8);
  });

  it("stays behind a letter just typed, whose place the browser has not told yet", () => {
    const text = (value: string) => <TextArea label="Notes" value={value} onChange={() => {}} />;
    const shown = render(text("one two"));
    const field = screen.getByLabelText<HTMLTextAreaElement>("Notes");
    field.focus();
    field.setSelectionRange(3, 3);
    document.dispatchEvent(new Event("selectionchange"));
    // As a key does: its letter, then its caret.
    field.setRangeText("X", 3, 3, "end");
    fireEvent.input(field);
    shown.rerender(text("oneX two"));
    shown.rerender(text("oneX two three"));
    expect(field.selectionStart).toBe(4);
  });
});
