import type { Exchanged, MentoringDb } from "@/lib/db/database";
import { idOf, type LooseRow } from "./loose-row";

/** Remembers what a copy for the partner says of each row, so that their answer to it can be told from mine. */
export async function rememberSent(
  db: MentoringDb,
  pairId: string,
  rows: readonly LooseRow[],
): Promise<void> {
  await db.transaction("rw", db.exchanged, async () => {
    const known = await knownOf(db, pairId);
    await db.exchanged.bulkPut(
      rows.map((sent) => {
        const id = idOf(sent);
        return { id, pairId, taken: known.get(id)?.taken ?? null, sent };
      }),
    );
  });
}

/** What was last exchanged of each row of a relationship, by the row's name. */
export async function knownOf(
  db: MentoringDb,
  pairId: string,
): Promise<ReadonlyMap<string, Exchanged>> {
  const rows = await db.exchanged.where("pairId").equals(pairId).toArray();
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * What both certainly had of a row: what I sent, where their copy says that they took just that; else what they
 * sent before.
 *
 * @param seen when the version of mine that they last took was written
 */
export function baseOf(known: Exchanged | undefined, seen: string | undefined) {
  if (known?.sent && known.sent.updatedAt === seen) return known.sent;
  return known?.taken ?? undefined;
}
