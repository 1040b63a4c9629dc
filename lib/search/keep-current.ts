import { Dexie } from "dexie";
import type { MentoringDb } from "@/lib/db/database";
import { rowsWalked } from "./first-index";
import { indexWaiting } from "./index-waiting";

/** How long writing must rest before its words are indexed, in milliseconds. Search reads the newest rows itself. */
const REST_MS = 2_000;
/** Longest time between two slices of work, in milliseconds. */
const IDLE_MS = 100;

/** Lets everything else that the page has to do come first; a page with nothing to do does not wait. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof scheduler === "object" && "postTask" in scheduler) {
      void scheduler.postTask(() => resolve(), { priority: "background" });
    } else if (typeof requestIdleCallback === "function") {
      requestIdleCallback(() => resolve(), { timeout: IDLE_MS });
    } else setTimeout(resolve);
  });

/**
 * Keeps the index up to date for as long as the page lives, whichever window writes; of several windows one works.
 *
 * @returns how to stop
 */
export function keepCurrent(db: MentoringDb): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;
  const plan = () => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(() => void work(), REST_MS);
  };
  const { locks } = navigator;
  const work = async () => {
    // Whoever waits for their turn sees all that is written until then.
    if (isWaiting) return;
    isWaiting = true;
    try {
      await locks.request(turnOf(db), { signal }, async () => {
        isWaiting = false;
        await indexWaiting(db, { pause: whenIdle, signal });
      });
    } catch (error) {
      isWaiting = false;
      // What was not done stays in the queue; the next write, or the next opening, takes it up again.
      if (!signal.aborted && !isClosing(error)) throw error;
    }
  };
  // Where windows cannot take turns, the index stays as it is: what is new is still found, one by one.
  if (!locks) return () => {};
  const queue = `idb://${db.name}/searchQueue/`;
  const onWrite = (parts: object) => {
    if (Object.keys(parts).some((part) => part.startsWith(queue) || part === "all")) plan();
  };
  Dexie.on("storagemutated", onWrite);
  plan();
  return () => {
    stopping.abort();
    clearTimeout(timer);
    Dexie.on.storagemutated.unsubscribe(onWrite);
  };
}

/** Does once what was left when the last window closed, unless a window is at it. */
export async function catchUp(db: MentoringDb): Promise<void> {
  if ((await db.searchQueue.count()) === 0 && (await rowsWalked(db)) === null) return;
  await navigator.locks?.request(turnOf(db), { ifAvailable: true }, async (lock) => {
    if (lock) await indexWaiting(db, { pause: whenIdle });
  });
}

/** The name of the lock by which windows take turns. */
const turnOf = ({ name }: MentoringDb): string => `${name}-search`;

/** Whether the database went away under the work, or is full: others say so to the user. */
const isClosing = (error: unknown): boolean =>
  error instanceof Error &&
  ["DatabaseClosedError", "AbortError", "QuotaExceededError"].includes(error.name);
