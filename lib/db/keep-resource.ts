import { type Clip, PageFacts, Resource, ResourceText } from "@/lib/domain/resource";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";

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
