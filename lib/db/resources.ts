import { AppError } from "@/lib/domain/errors";
import { type Clip, PageFacts, Resource, ResourceText } from "@/lib/domain/resource";
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

/** The page as this pair already keeps it; undefined when it does not. */
export async function findByUrl(db: MentoringDb, pairId: string, url: string) {
  const rows = await db.resources.where({ url }).toArray();
  return rows.find((row) => row.pairId === pairId && row.deletedAt === null);
}

interface NewResource {
  id: string;
  pairId: string;
  clip: Clip;
  /** `not-opened` for a link whose page nobody has read. */
  state: Resource["state"];
}

/**
 * Keeps a page: its facts in one row, its text in another, both or neither. A page that is kept already is
 * brought up to date instead of kept twice; its goal, question and state stay.
 */
export function keepResource(
  db: MentoringDb,
  { id, pairId, clip, state }: NewResource,
  now: Instant,
) {
  return db.transaction("rw", db.resources, db.resourceTexts, async () => {
    const known = await findByUrl(db, pairId, clip.url);
    const facts = PageFacts.parse(clip);
    const resource = Resource.parse(
      known
        ? {
            ...known,
            ...(state === "not-opened" ? {} : facts),
            state: known.state === "not-opened" ? state : known.state,
            updatedAt: now,
          }
        : {
            ...facts,
            id,
            pairId,
            goalId: null,
            why: "",
            question: "",
            state,
            visibility: "both",
            createdAt: now,
            updatedAt: now,
            deletedAt: null,
          },
    );
    await db.resources.put(resource);
    if (state !== "not-opened") {
      const { text, selection } = clip;
      await db.resourceTexts.put(ResourceText.parse({ id: resource.id, text, selection }));
    }
    return { resource, isNew: known === undefined };
  });
}

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
