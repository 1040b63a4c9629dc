import { sayTalk, type TalkWords, whole } from "@/lib/domain/talk";
import { TalkDraft, Tension } from "@/lib/domain/tension";
import type { CalendarDay, Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";
import { mergeWords } from "./merge-words";

/** A difficult message, and what it is about where its day was told. */
export interface Talk {
  draft: TalkDraft;
  tension: Tension | null;
}

/** The difficult messages of one pair, latest first, without the deleted ones. They never leave the device. */
export async function listTalks(db: MentoringDb, pairId: string): Promise<TalkDraft[]> {
  const rows = await db.talkDrafts.where("pairId").equals(pairId).toArray();
  return rows
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((one, other) => other.createdAt.localeCompare(one.createdAt));
}

/** The message with what it is about; null when there is none of this id or when it was deleted. */
export function findTalk(db: MentoringDb, id: string): Promise<Talk | null> {
  return db.transaction("r", db.talkDrafts, db.tensions, async () => {
    const draft = await db.talkDrafts.get(id);
    if (draft?.deletedAt !== null) return null;
    const tension = draft.tensionId === null ? null : await db.tensions.get(draft.tensionId);
    return { draft, tension: tension?.deletedAt === null ? tension : null };
  });
}

interface NewTalk extends TalkWords {
  id: string;
  pairId: string;
  /** What happened and when, where its author says the day; it gets this id. */
  about: { id: string; happenedOn: CalendarDay; facts: string } | null;
}

/** Keeps a message, with the tension that it is about. */
export function addTalk(db: MentoringDb, given: NewTalk, now: Instant): Promise<void> {
  const { about, ...words } = given;
  const row = { pairId: given.pairId, createdAt: now, updatedAt: now, deletedAt: null };
  const draft = TalkDraft.parse({ ...words, ...row, tensionId: about?.id ?? null });
  const tension =
    about && Tension.parse({ ...about, ...row, feelings: "", myNeed: "", theirNeed: "" });
  return db.transaction("rw", db.talkDrafts, db.tensions, async () => {
    if (tension) await db.tensions.add(tension);
    await db.talkDrafts.add(draft);
  });
}

/**
 * Gives a message other words. What another window wrote since `over` stays among them, and the parts are then
 * told apart no longer. Unknown ids change nothing.
 *
 * @param over what it said when the change began
 * @returns its words before, and what it says now; null for an unknown id
 */
export function rewordTalk(
  db: MentoringDb,
  id: string,
  { words, over }: { words: TalkWords; over: string },
  now: Instant,
): Promise<{ before: TalkWords; after: string } | null> {
  return db.transaction("rw", db.talkDrafts, async () => {
    const row = await db.talkDrafts.get(id);
    if (!row) return null;
    const isSame = sayTalk(row) === over;
    const merged = whole(mergeWords(over, sayTalk(row), sayTalk(words)));
    const changed = TalkDraft.parse({ ...row, ...(isSame ? words : merged), updatedAt: now });
    await db.talkDrafts.put(changed);
    return { before: wordsOf(row), after: sayTalk(changed) };
  });
}

const wordsOf = ({ describe, express, specify, consequence }: TalkDraft): TalkWords => ({
  describe,
  express,
  specify,
  consequence,
});

/** Takes a message away with what it is about; both stay for Undo. */
export const removeTalk = (db: MentoringDb, id: string, now: Instant) => mark(db, id, now, now);

/** Brings both back as they were. */
export const restoreTalk = (db: MentoringDb, id: string, now: Instant) => mark(db, id, null, now);

function mark(db: MentoringDb, id: string, deletedAt: Instant | null, now: Instant): Promise<void> {
  return db.transaction("rw", db.talkDrafts, db.tensions, async () => {
    const draft = await db.talkDrafts.get(id);
    if (!draft) return;
    await db.talkDrafts.update(id, { deletedAt, updatedAt: now });
    if (draft.tensionId === null) return;
    const about = await db.talkDrafts.where("tensionId").equals(draft.tensionId).toArray();
    const isStillSaid = about.some((one) => one.id !== id && one.deletedAt === null);
    if (!isStillSaid) await db.tensions.update(draft.tensionId, { deletedAt, updatedAt: now });
  });
}
