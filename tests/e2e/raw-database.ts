import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { first } from "@/lib/db/migrations/0001-first";
import type { OpenChromium } from "./chromium";

/** A page of the extension without the app: what it does to the data, another build could have done. */
export async function openRaw(chromium: OpenChromium): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.id}/icon/16.png`);
  return page;
}

/** The version of the database, and its tables, as they lie. */
export const versionOf = (raw: Page) =>
  raw.evaluate(
    () =>
      new Promise<{ version: number; stores: string[] }>((resolve, reject) => {
        const request = indexedDB.open("cordee");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const { version, objectStoreNames } = request.result;
          request.result.close();
          resolve({ version, stores: [...objectStoreNames] });
        };
      }),
  );

/**
 * Writes the data of the first release, and holds it open as a window does that hears of nothing.
 *
 * @returns the ids of its goals
 */
export async function holdFirstVersion(raw: Page): Promise<string[]> {
  const file = join(import.meta.dirname, "../fixtures/db/v1.json");
  const rows = JSON.parse(readFileSync(file, "utf8")) as Record<string, { id: string }[]>;
  await raw.evaluate(
    ({ stores, rows }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("cordee", 10);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve();
        request.onupgradeneeded = () => {
          for (const [name, declared] of Object.entries(stores)) {
            const [keyPath = "id", ...indexes] = String(declared).split(", ");
            const store = request.result.createObjectStore(name, { keyPath });
            for (const index of indexes) {
              const path = index.startsWith("[") ? index.slice(1, -1).split("+") : index;
              store.createIndex(index, path);
            }
            for (const row of rows[name] ?? []) store.add(row);
          }
        };
      }),
    { stores: first.stores, rows },
  );
  return (rows.goals ?? []).map(({ id }) => id);
}

/** Puts every goal into the trash, forty days ago. */
export const deleteGoalsLongAgo = (raw: Page) =>
  raw.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("cordee");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction("goals", "readwrite");
          const store = transaction.objectStore("goals");
          const deletedAt = new Date(Date.now() - 40 * 24 * 60 * 60 * 1_000).toISOString();
          const all = store.getAll();
          all.onsuccess = () => {
            for (const goal of all.result) store.put({ ...goal, deletedAt });
          };
          transaction.oncomplete = () => resolve(request.result.close());
        };
      }),
  );
