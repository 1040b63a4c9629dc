import { Blob as WholeBlob } from "node:buffer";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { DepsProvider, useDeps, useLocale } from "@/components/hooks/deps";
import { useQuery } from "@/components/hooks/use-query";
import { useErase } from "@/components/opening/erase-context";
import { Opening } from "@/components/opening/Opening";
import type { BrowserPort, Deps, StoragePort } from "@/lib/actions/deps";
import { openDatabase } from "@/lib/db/database";
import type { Locale } from "@/lib/domain/locale";
import { messages } from "@/lib/i18n/messages";
import { aBrowser } from "@/tests/builders/browser";
import { aPair, now } from "@/tests/builders/records";
import { expectNoAxeViolations } from "@/tests/builders/render";
import { aStorage } from "@/tests/builders/storage";

/** Stands for every screen: writes and counts, as one does. */
function Work() {
  const { db } = useDeps();
  const erase = useErase();
  const words = messages[useLocale()].data.erase;
  const count = useQuery((tables) => tables.pairs.count(), []);
  return (
    <main>
      <h1>Work</h1>
      <p>{`${count} pairs`}</p>
      <button type="button" onClick={() => void db.pairs.add(aPair())}>
        Add
      </button>
      <button type="button" onClick={() => erase(words)}>
        Erase
      </button>
    </main>
  );
}

const noDatabase = (name: string) =>
  ({
    open: () => {
      throw new DOMException("no", name);
    },
  }) as unknown as IDBFactory;

interface Options {
  db?: Deps["db"];
  browser?: Partial<BrowserPort>;
  storage?: Partial<StoragePort>;
  locale?: Locale;
}

function open({ db, browser = {}, storage, locale = "en" }: Options = {}) {
  const deps: Deps = {
    db: db ?? openDatabase(`opening-${crypto.randomUUID()}`),
    now: () => now,
    newId: () => crypto.randomUUID(),
    browser: aBrowser(browser, { locale }),
    storage: aStorage(storage),
    openModel: () => Promise.reject(new Error("No model here")),
  };
  const shown = render(
    <DepsProvider deps={deps}>
      <Opening>
        <Work />
      </Opening>
    </DepsProvider>,
  );
  return { ...shown, deps, user: userEvent.setup() };
}

const hold = (name: string, version: number) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

describe("opening", () => {
  it("shows the screens, and nothing else, when all is well", async () => {
    open();
    expect(await screen.findByText("0 pairs")).toBeTruthy();
    expect(screen.queryByRole("status")).toBeNull();
  });

  it.each([
    ["SecurityError", "en", /keeps nothing for Cordée/],
    ["UnhandledError", "fr", /n’arrive pas à lire/],
    ["QuotaExceededError", "en", /has no room left/],
  ] as const)("works on after %s (%s), and says how to save", async (name, locale, said) => {
    const db = openDatabase("refused", { indexedDB: noDatabase(name), IDBKeyRange });
    const { container, user } = open({ db, locale });
    expect(await screen.findByText(said)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Add" }));
    expect(await screen.findByText(/^[1-9]\d* pairs/)).toBeTruthy();
    await expectNoAxeViolations(container);

    const created = vi.fn<(file: Blob) => string>(() => "blob:made");
    vi.stubGlobal("Blob", WholeBlob);
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: created, revokeObjectURL() {} }));
    await user.click(screen.getByRole("button", { name: /Save to a file|Enregistrer dans/ }));
    await waitFor(() => expect(created).toHaveBeenCalled());
    const file = created.mock.calls[0]?.[0];
    expect(JSON.parse((await file?.text()) ?? "").tables.pairs.length).toBeGreaterThan(0);
    vi.unstubAllGlobals();
  });

  it("shows the screens although the settings cannot be read, and says so", async () => {
    const readSettings = () => Promise.reject(new Error("corruption"));
    const { container } = open({ browser: { readSettings } });
    expect(await screen.findByText("0 pairs")).toBeTruthy();
    expect(await screen.findByText(/cannot read your settings/)).toBeTruthy();
    expect(screen.getByText("Error: corruption")).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it.each([
    [0, 0],
    [1, 1],
  ])("forgets a file that a closed window read, but not an open one’s (%i)", async (tabs, left) => {
    const db = openDatabase(`opening-${crypto.randomUUID()}`);
    await db.stagedRows.add({ table: "goals", number: 1, row: {}, staging: "", order: 1 });
    open({ db, storage: { otherWindows: async () => ({ panels: 0, tabs }) } });
    await screen.findByText("0 pairs");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await db.stagedRows.count()).toBe(left);
  });

  it.each([
    [{ panels: 1, tabs: 0 }, /Close the Cordée panel in your other window; /],
    [{ panels: 0, tabs: 1 }, /Close the other tab of Cordée; /],
    [{ panels: 1, tabs: 2 }, /Close the Cordée panel in your other window and the other tabs/],
    [{ panels: 0, tabs: 0 }, /Close every other Cordée/],
  ])("says which window to close (%o), and goes on by itself", async (others, said) => {
    const name = `opening-${crypto.randomUUID()}`;
    const old = await hold(name, 10);
    open({ db: openDatabase(name), storage: { otherWindows: async () => others } });
    expect(await screen.findByText(said)).toBeTruthy();
    old.close();
    expect(await screen.findByText("0 pairs")).toBeTruthy();
  });

  it("changes nothing in a newer database, and says what to do", async () => {
    const name = `opening-${crypto.randomUUID()}`;
    (await hold(name, 900)).close();
    const { container } = open({ db: openDatabase(name) });
    expect(await screen.findByText(/A newer Cordée wrote what is kept here/)).toBeTruthy();
    await expectNoAxeViolations(container);
    expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(900);
  });

  it("lets go when another window upgrades, and asks to be loaded again", async () => {
    const { deps } = open();
    await screen.findByText("0 pairs");
    (await hold(deps.db.name, 900)).close();
    expect(await screen.findByText("A newer Cordée runs in another window.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Load again" })).toBeTruthy();
  });
});

describe("erasing everything", () => {
  it("takes the screens away first, then shows that nothing is left", async () => {
    const eraseAll = vi.fn(async () => {
      expect(screen.queryByText("Work")).toBeNull();
    });
    const { user, deps, container } = open({ storage: { eraseAll } });
    await screen.findByText("0 pairs");
    await user.click(screen.getByRole("button", { name: "Erase" }));
    expect(await screen.findByText(/^Everything is erased/)).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement?.textContent).toMatch(/^Everything is erased/),
    );
    expect(screen.getAllByText("none")).toHaveLength(5);
    expect(deps.db.isOpen()).toBe(false);
    await expectNoAxeViolations(container);
  });

  it("says which window to close while one holds the data, and goes on by itself", async () => {
    let letGo = () => {};
    const eraseAll = (onBlocked: () => void) => {
      onBlocked();
      return new Promise<void>((resolve) => {
        letGo = resolve;
      });
    };
    const otherWindows = async () => ({ panels: 0, tabs: 1 });
    const { user, container } = open({ storage: { eraseAll, otherWindows } });
    await screen.findByText("0 pairs");
    await user.click(screen.getByRole("button", { name: "Erase" }));
    expect(await screen.findByText(/^Another window still holds your data/)).toBeTruthy();
    expect(await screen.findByText(/^Close the other tab of Cordée; /)).toBeTruthy();
    await expectNoAxeViolations(container);
    letGo();
    expect(await screen.findByText(/^Everything is erased/)).toBeTruthy();
  });

  it("names what is left when not all could go, and tries again", async () => {
    const remains = { databases: ["cordee"], files: [], stored: [], sites: [], reminders: [] };
    const eraseAll = vi.fn(async () => {});
    const { user } = open({ storage: { eraseAll, remains: async () => remains } });
    await screen.findByText("0 pairs");
    await user.click(screen.getByRole("button", { name: "Erase" }));
    expect(await screen.findByText("cordee")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(eraseAll).toHaveBeenCalledTimes(2));
  });
});
