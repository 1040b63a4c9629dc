import { type TableName, tableNames } from "@/lib/domain/tables";
import type { MentoringDb } from "./database";

/** How many rows of one kind are kept; what is in the trash counts apart. */
export interface Count {
  table: TableName;
  kept: number;
}

/** What is of no interest by itself: it is counted with what it belongs to, or is no one's work. */
const unspoken: readonly TableName[] = ["resourceTexts", "tombstones", "drafts", "ledger"];

/** How much of each kind there is in all pairs together, without kinds of which there is nothing. */
export async function countKinds(db: MentoringDb): Promise<Count[]> {
  const counts = await Promise.all(
    tableNames
      .filter((table) => !unspoken.includes(table))
      .map(async (table) => {
        const rows = db.table(table);
        const isIndexed = rows.schema.idxByName.deletedAt !== undefined;
        const deleted = isIndexed ? await rows.where("deletedAt").above("").count() : 0;
        return { table, kept: (await rows.count()) - deleted };
      }),
  );
  return counts.filter(({ kept }) => kept > 0);
}

/** When anything was last kept, changed or deleted; null in an empty database. Drafts do not count. */
export async function lastChange(db: MentoringDb): Promise<string | null> {
  const mark = await db.marks.get("changed");
  return mark ? new Date(mark.at).toISOString() : null;
}
