import { Draft } from "@/lib/domain/draft";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";

/** What was being typed in a field; empty when nothing was. */
export async function readDraft(db: MentoringDb, key: string): Promise<string | null> {
  return (await db.drafts.get(key))?.text ?? null;
}

/** Keeps what is being typed. */
export async function saveDraft(db: MentoringDb, key: string, text: string, now: Instant) {
  await db.drafts.put(Draft.parse({ key, text, savedAt: now }));
}

/** Forgets a draft once its text has found its place. */
export const clearDraft = (db: MentoringDb, key: string) => db.drafts.delete(key);
