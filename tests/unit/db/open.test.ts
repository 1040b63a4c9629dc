import { Dexie } from "dexie";
import { expect, it, vi } from "vitest";
import { openDatabase } from "@/lib/db/database";
import { openInMemory, openSafely } from "@/lib/db/open";
import { isAppError } from "@/lib/domain/errors";
import { aPair } from "@/tests/builders/records";

const watcher = () => ({ blocked: vi.fn(), closed: vi.fn() });
const never = () => Promise.reject(new Error("memory was not needed"));

/** What a later release could leave: another schema, without a table and an index of ours. */
async function writeNewer(name: string) {
  const newer = new Dexie(name);
  newer.version(90).stores({ pairs: "id", dreams: "id" });
  await newer.table("dreams").add({ id: "1", text: "kept" });
  newer.close();
}

const settle = <Answer>(request: IDBRequest<Answer>) =>
  new Promise<Answer>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

it("opens what is there", async () => {
  const db = openDatabase("open-plain");
  expect(await openSafely(db, watcher(), never)).toEqual({ kind: "kept" });
  db.close();
});

it("leaves the data of a newer version as it is, and says so", async () => {
  await writeNewer("open-newer");
  const opening = await openSafely(openDatabase("open-newer"), watcher(), never);
  expect(opening).toMatchObject({ kind: "too-new", error: { code: "database-too-new" } });
  const after = await settle(indexedDB.open("open-newer"));
  expect(after.version).toBe(900);
  expect([...after.objectStoreNames]).toEqual(["dreams", "pairs"]);
  after.close();
});

it("refuses a newer version to whoever just reads or writes, too", async () => {
  await writeNewer("open-newer-read");
  const db = openDatabase("open-newer-read");
  const failure = await db.pairs.add(aPair()).catch((error: unknown) => error);
  expect(isAppError((failure as { inner?: unknown }).inner, "database-too-new")).toBe(true);
});

it("waits for the window that holds an older version, and goes on by itself", async () => {
  const old = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("open-blocked", 10);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const watching = watcher();
  const opening = openSafely(openDatabase("open-blocked"), watching, never);
  await vi.waitFor(() => expect(watching.blocked).toHaveBeenCalled());
  old.close();
  expect(await opening).toEqual({ kind: "kept" });
});

it.each([
  ["upgraded", () => settle(indexedDB.open("open-let-go-upgraded", 900)).then((db) => db.close())],
  ["erased", () => settle(indexedDB.deleteDatabase("open-let-go-erased"))],
] as const)("lets go when another window %s the data", async (why, act) => {
  const watching = watcher();
  const db = openDatabase(`open-let-go-${why}`);
  await openSafely(db, watching, never);
  await act();
  expect(watching.closed).toHaveBeenCalledExactlyOnceWith(why);
  await expect(db.pairs.count()).rejects.toMatchObject({ name: "DatabaseClosedError" });
});

it.each([
  ["SecurityError", "refused"],
  ["InvalidStateError", "refused"],
  ["QuotaExceededError", "full"],
  ["DataError", "damaged"],
] as const)("works in memory when the browser says %s: %s", async (name, because) => {
  const refusing = {
    open: () => {
      throw new DOMException("no", name);
    },
  } as unknown as IDBFactory;
  const db = openDatabase("open-refused", { indexedDB: refusing, IDBKeyRange });
  const opening = await openSafely(db, watcher(), openInMemory);
  if (opening.kind !== "in-memory") throw new Error(opening.kind);
  expect(opening.because).toBe(because);
  const pair = aPair();
  await opening.db.pairs.add(pair);
  expect(await opening.db.pairs.get(pair.id)).toEqual(pair);
  opening.db.close();
});
