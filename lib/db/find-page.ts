import { pageKey } from "@/lib/domain/page-key";
import type { Resource } from "@/lib/domain/resource";
import type { MentoringDb } from "./database";
import { UNMADE } from "./page-keys";

/** The resource of a page, by whichever of its addresses; the newest where it is kept twice. Only reads. */
export async function findByPage(
  db: MentoringDb,
  pairId: string,
  address: string,
): Promise<Resource | undefined> {
  const key = pageKey(address);
  const pages = await db.pageKeys.where("key").anyOf([key, UNMADE]).primaryKeys();
  return (await db.resources.bulkGet(pages))
    .filter((row) => row !== undefined)
    .filter((row) => row.pairId === pairId && row.deletedAt === null && pageKey(row.url) === key)
    .sort((one, another) => (one.createdAt < another.createdAt ? 1 : -1))[0];
}

/** Most keys that one transaction makes. */
const MOST = 1_000;

/** Makes the keys that are missing, so that finding a page costs the same in a plan of any size. */
export async function makePageKeys(db: MentoringDb): Promise<void> {
  for (let made = MOST; made === MOST; ) {
    made = await db.transaction("rw", db.pageKeys, db.resources, async () => {
      const ids = await db.pageKeys.where({ key: UNMADE }).limit(MOST).primaryKeys();
      const resources = await db.resources.bulkGet(ids);
      const pages = ids.map((id, at) => ({ id, key: pageKey(resources[at]?.url ?? id) }));
      await db.pageKeys.bulkPut(pages);
      return ids.length;
    });
  }
}
