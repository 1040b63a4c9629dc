import { Dexie, type EntityTable, type Table } from "dexie";
import { AppError } from "@/lib/domain/errors";
import type { RowOf, TableName } from "@/lib/domain/tables";
import { changeMarks, type Mark } from "./marks";
import { migrations } from "./migrations";
import { type KeptPage, keptPages } from "./page-keys";
import { type SearchBlock, type SearchMark, type SearchSegment, searchMarks } from "./search-queue";

type KeyOf<Name extends TableName> = (Name extends "drafts" ? "key" : "id") & keyof RowOf<Name>;

type Tables = {
  [Name in TableName]: EntityTable<RowOf<Name>, KeyOf<Name>>;
};

/** A row of an import, checked, that waits for the word to be written. */
export interface StagedRow {
  order: number;
  /** The reading that it comes from. */
  staging: string;
  table: TableName;
  /** Its place in its table of the file, from 1. */
  number: number;
  row: Record<string, unknown>;
  /** Its moment is one of a clock that ran ahead. */
  isUndatable?: boolean;
}

/** What the two last told each other of one row, as the user sees it; only what both may see. */
export interface Exchanged {
  id: string;
  pairId: string;
  /** As the partner's copy last said it. */
  taken: Readonly<Record<string, unknown>> | null;
  /** As the last copy for the partner said it. */
  sent: Readonly<Record<string, unknown>> | null;
}

/** Everything that one person knows of their mentoring relationships. */
export type MentoringDb = Dexie &
  Tables & {
    stagedRows: EntityTable<StagedRow, "order">;
    exchanged: EntityTable<Exchanged, "id">;
    marks: Table<Mark, Mark["key"]>;
    pageKeys: EntityTable<KeptPage, "id">;
    searchQueue: EntityTable<SearchMark, "key">;
    searchSegments: EntityTable<SearchSegment, "id">;
    searchBlocks: Table<SearchBlock, [number, SearchBlock["kind"], number]>;
  };

/** Where rows lie: the browser's own database, or one in memory. */
export interface Store {
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
}

/**
 * Opens nothing yet: Dexie opens at the first read, and brings older data up to date. Data of a newer version
 * is left as it is, and each read fails with `database-too-new`.
 */
export function openDatabase(name = "cordee", store = browserStore()): MentoringDb {
  const db = new Dexie(name, {
    chromeTransactionDurability: "strict",
    ...(store && { ...store, indexedDB: refusingNewer(store.indexedDB) }),
  });
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
  db.use(searchMarks);
  db.use(changeMarks);
  db.use(keptPages);
  return db as MentoringDb;
}

/** The browser's own; null where there is none, which Dexie says better. */
const browserStore = (): Store | null =>
  globalThis.indexedDB
    ? { indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange }
    : null;

/**
 * Dexie asks for a database at our version; when a newer one is there, it asks again for whichever version that
 * is, and adds what it misses in it. That second question is refused.
 */
function refusingNewer(factory: IDBFactory): IDBFactory {
  return new Proxy(factory, {
    get: (target, name: keyof IDBFactory) => {
      if (name !== "open") {
        const value: unknown = target[name];
        return typeof value === "function" ? value.bind(target) : value;
      }
      return (database: string, version?: number) => {
        if (version === undefined) throw new AppError("database-too-new", {});
        return target.open(database, version);
      };
    },
  });
}
