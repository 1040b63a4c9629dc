import { Draft } from "@/lib/domain/draft";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";
import { mergeWords } from "./merge-words";

/** Words that are ready to join their row, and the draft that they come from. */
export interface Typed {
  key: string;
  text: string;
  /** What the row said when the typing began. */
  over: string;
}

interface Typing extends Typed {
  /** The draft as this window last saw it; null when there was none. */
  seen: string | null;
  /** One value such as a date or an address: the last one typed stands, and nothing is merged. */
  isValue?: boolean;
}

/** What is being typed in a field, in whichever window; undefined when nothing is. */
export const findDraft = (db: MentoringDb, key: string): Promise<Draft | undefined> =>
  db.drafts.get(key);

/**
 * Keeps what is being typed. What another window typed since this one last looked stays in it.
 *
 * @returns the draft as it is now
 */
export function mergeDraft(
  db: MentoringDb,
  { key, text, seen, over, isValue = false }: Typing,
  now: Instant,
): Promise<Draft> {
  return db.transaction("rw", db.drafts, async () => {
    const kept = await db.drafts.get(key);
    const isNews = kept !== undefined && kept.text !== seen && !isValue;
    const draft = Draft.parse({
      key,
      text: isNews ? mergeWords(seen ?? over, kept.text, text) : text,
      over: kept?.over ?? over,
      savedAt: now,
    });
    await db.drafts.put(draft);
    return draft;
  });
}

/**
 * Puts words into an empty field; one in which something is being typed keeps that.
 *
 * @returns whether they are in it
 */
export function saveDraft(
  db: MentoringDb,
  key: string,
  text: string,
  now: Instant,
): Promise<boolean> {
  return db.transaction("rw", db.drafts, async () => {
    const isEmpty = !(await db.drafts.get(key))?.text;
    if (isEmpty) await db.drafts.put(Draft.parse({ key, text, over: "", savedAt: now }));
    return isEmpty;
  });
}

/** Puts other words in the place of a draft: those of a row that it could not join, and its own. */
export const rebaseDraft = (db: MentoringDb, draft: Typed, now: Instant): Promise<unknown> =>
  db.drafts.put(Draft.parse({ ...draft, savedAt: now }));

/** Forgets a draft once its words have found their place; one that says anything else meanwhile stays. */
export async function forgetDraft(db: MentoringDb, key: string, said: readonly (string | null)[]) {
  await db.transaction("rw", db.drafts, async () => {
    const draft = await db.drafts.get(key);
    if (draft && said.includes(draft.text)) await db.drafts.delete(key);
  });
}

/**
 * What a row says once typed words join it: those words, and what another window wrote there meanwhile. Forgets
 * their draft. Part of the caller's transaction, which holds `drafts` too.
 */
export async function joinTyped(
  db: MentoringDb,
  { key, text, over }: Typed,
  stored: string,
): Promise<string> {
  await forgetDraft(db, key, [text]);
  return mergeWords(over, stored, text);
}
