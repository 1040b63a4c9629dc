import type { MentoringDb } from "@/lib/db/database";
import type { Chosen, PartnerCopyCounts } from "@/lib/domain/partner-copy";
import type { Instant } from "@/lib/domain/time";
import { type Changes, compareWith } from "./compare-partner-copy";
import { knownOf } from "./exchanged";
import { idOf } from "./loose-row";
import type { PartnerCopy } from "./read-partner-copy";
import { sharedTables } from "./shared-rows";

/**
 * Says what a copy would change here, and changes nothing.
 *
 * @throws {AppError} `partner-copy-not-readable` with `own-copy` for a copy that was made here
 */
export const planPartnerCopy = async (
  db: MentoringDb,
  copy: PartnerCopy,
  now: Instant,
): Promise<Pick<Changes, "counts" | "choices" | "told">> => {
  const compare = () => compareWith(db, copy, now);
  return db.transaction("r", [...sharedTables, "tombstones", "exchanged"], compare);
};

/**
 * Takes a copy in, all of it or nothing: the relationship begins, or is brought up to date. What is the
 * receiver's alone stays as it is; two versions of what both see are joined, so that no words of either are lost.
 *
 * @param chosen whose value stands where both cannot
 * @returns how to take it back
 */
export async function takePartnerCopy(
  db: MentoringDb,
  copy: PartnerCopy,
  now: Instant,
  chosen?: Chosen,
): Promise<{ counts: PartnerCopyCounts; undo: () => Promise<void> }> {
  const touched = [...sharedTables, "tombstones", "exchanged"];
  const { counts, changes, exchanged, known } = await db.transaction("rw", touched, async () => {
    const compared = await compareWith(db, copy, now, chosen);
    for (const [table, one] of Map.groupBy(compared.changes, (change) => change.table)) {
      await db.table(table).bulkPut(one.map(({ row }) => row));
    }
    const known = await knownOf(db, copy.pair.id);
    await db.exchanged.bulkPut(compared.exchanged);
    return { ...compared, known };
  });
  const undo = () =>
    db.transaction("rw", [...sharedTables, "exchanged"], async () => {
      for (const { table, row, before } of changes) {
        const current = await db.table(table).get(idOf(row));
        // Whoever went on working with a row keeps it.
        if (current?.updatedAt !== row.updatedAt) continue;
        if (before) await db.table(table).put(before);
        else await db.table(table).delete(idOf(row));
      }
      for (const { id } of exchanged) {
        const before = known.get(id);
        if (before) await db.exchanged.put(before);
        else await db.exchanged.delete(id);
      }
    });
  return { counts, undo };
}
