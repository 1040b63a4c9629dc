import { useEffect } from "react";
import { currentPair } from "@/lib/db/pairs";
import { useDeps } from "../hooks/deps";

/** Milliseconds after opening: the first screen comes first. */
const AFTER_MS = 5_000;

/**
 * Once the panel is at rest: the day's snapshot, and the browser's promise to keep what is there, when asking for
 * it asks nobody. The trash is emptied in the background alone, never under one's eyes.
 */
export function useUpkeep(isOpen: boolean): void {
  const deps = useDeps();
  useEffect(() => {
    if (!isOpen) return;
    const { db, storage } = deps;
    const keepUp = async () => {
      if (!db.isOpen()) return;
      const { keepSnapshot } = await import("@/lib/actions/keep-up");
      await keepSnapshot(deps).catch(reportError);
      const isSomethingKept = (await currentPair(db, null)) !== null;
      if (isSomethingKept && !storage.asksToPersist && !(await storage.isPersisted())) {
        await storage.persist();
      }
    };
    const timer = setTimeout(() => void keepUp().catch(reportError), AFTER_MS);
    return () => clearTimeout(timer);
  }, [isOpen, deps]);
}
