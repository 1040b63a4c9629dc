import type { MentoringDb } from "@/lib/db/database";
import { AppError } from "@/lib/domain/errors";
import { type TableName, tableNames } from "@/lib/domain/tables";
import { idOf, isOptional, type LooseRow, shapeOf } from "./loose-row";
import { referencesOf, settle } from "./shared-rows";

/** The tables whose rows belong to one relationship, private ones too, and the relationship itself. */
const pairTables: readonly TableName[] = tableNames.filter(
  (table) => table === "pairs" || (table !== "tombstones" && "pairId" in shapeOf(table)),
);

/**
 * Reads everything that is there of one relationship, without what was deleted and what hangs on it.
 *
 * @throws {AppError} `pair-not-found`
 */
export function readOwn(
  db: MentoringDb,
  pairId: string,
): Promise<ReadonlyMap<TableName, readonly LooseRow[]>> {
  return db.transaction("r", [...pairTables], async () => {
    const pair = await db.pairs.get(pairId);
    if (!pair || pair.deletedAt !== null) throw new AppError("pair-not-found", {});
    const all: { table: TableName; row: LooseRow }[] = [{ table: "pairs", row: pair }];
    for (const table of pairTables) {
      if (table === "pairs") continue;
      const rows: LooseRow[] = await db.table(table).where("pairId").equals(pairId).toArray();
      for (const row of rows) all.push({ table, row });
    }
    const known = new Set(all.map(({ row }) => idOf(row)));
    const live = settle(
      all.filter(({ row }) => row.deletedAt === null),
      ({ table, row }) =>
        referencesOf(table).flatMap((field) => {
          const id = String(row[field]);
          return isOptional(table, field) || !known.has(id) ? [] : [id];
        }),
    );
    const tables = new Map<TableName, LooseRow[]>();
    for (const { table, row } of live) {
      const rows = tables.get(table) ?? [];
      rows.push(row);
      tables.set(table, rows);
    }
    return tables;
  });
}
