import { AppError } from "@/lib/domain/errors";
import { Resource, ResourceText } from "@/lib/domain/resource";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";
import { joinTyped, type Typed } from "./drafts";
import { readLatest } from "./latest";

/** The plan of a pair, the newest first; the first ones only, where a limit is given. */
export const listResources = (
  db: MentoringDb,
  pairId: string,
  limit?: number,
): Promise<Resource[]> => readLatest(db.resources, "[pairId+createdAt]", pairId, limit);

export const findResource = (db: MentoringDb, id: string) => db.resources.get(id);
export const findResourceText = (db: MentoringDb, id: string) => db.resourceTexts.get(id);

/** Says what the user thinks of a resource: its goal, why, a question, read or not. */
export function changeResource(
  db: MentoringDb,
  id: string,
  change: Partial<
    Pick<Resource, "goalId" | "why" | "question" | "state" | "visibility" | "deletedAt" | "title">
  >,
  now: Instant,
) {
  return db.transaction("rw", db.resources, async () => {
    const resource = await db.resources.get(id);
    if (!resource) throw new AppError("resource-not-found", { id });
    await db.resources.put(Resource.parse({ ...resource, ...change, updatedAt: now }));
  });
}

/**
 * Keeps another text of a page in place of `from`; the passages that were marked stay.
 *
 * @throws {AppError} `resource-not-found`; `plan-outdated` where the text is another by now
 */
export function replaceText(
  db: MentoringDb,
  id: string,
  from: string,
  { text, ...counts }: { text: string; words: number; minutes: number },
  now: Instant,
) {
  return db.transaction("rw", db.resources, db.resourceTexts, async () => {
    const [resource, kept] = await Promise.all([db.resources.get(id), db.resourceTexts.get(id)]);
    if (!resource || !kept) throw new AppError("resource-not-found", { id });
    if (kept.text !== from) throw new AppError("plan-outdated", {});
    await db.resources.put(Resource.parse({ ...resource, ...counts, updatedAt: now }));
    await db.resourceTexts.put(ResourceText.parse({ ...kept, text }));
  });
}

/**
 * Lets typed words join a resource, beside what another window wrote there meanwhile.
 *
 * @returns the words as they are now
 * @throws {AppError} `resource-not-found`
 */
export function writeResourceWords(
  db: MentoringDb,
  id: string,
  field: "why" | "question",
  typed: Typed,
  now: Instant,
): Promise<string> {
  return db.transaction("rw", db.resources, db.drafts, async () => {
    const resource = await db.resources.get(id);
    if (!resource) throw new AppError("resource-not-found", { id });
    const joined = await joinTyped(db, typed, resource[field]);
    await db.resources.put(Resource.parse({ ...resource, [field]: joined, updatedAt: now }));
    return joined;
  });
}
