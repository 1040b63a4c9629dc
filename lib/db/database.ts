import { Dexie, type EntityTable } from "dexie";
import type { RowOf, TableName } from "@/lib/domain/tables";
import { migrations } from "./migrations";

type KeyOf<Name extends TableName> = (Name extends "drafts" ? "key" : "id") & keyof RowOf<Name>;

type Tables = {
  [Name in TableName]: EntityTable<RowOf<Name>, KeyOf<Name>>;
};

/** A row of an import, checked, that waits for the word to be written. */
export interface StagedRow {
  order: number;
  table: TableName;
  row: Record<string, unknown>;
}

/** Everything that one person knows of their mentoring relationships. */
export type MentoringDb = Dexie & Tables & { stagedRows: EntityTable<StagedRow, "order"> };

/** Opens nothing yet: Dexie opens at the first read, and brings older data up to date. */
export function openDatabase(name = "cordee"): MentoringDb {
  const db = new Dexie(name, { chromeTransactionDurability: "strict" });
  for (const { version, stores, rows = {} } of migrations) {
    db.version(version)
      .stores(stores)
      .upgrade(async (transaction) => {
        for (const [table, bring] of Object.entries(rows)) {
          await transaction
            .table(table)
            .toCollection()
            .modify((row, context) => {
              context.value = bring(row);
            });
        }
      });
  }
  return db as MentoringDb;
}
