import type { Transaction } from "dexie";

/** One step of the schema, forward only. */
export interface Migration {
  /** One more than the step before. */
  version: number;
  /** Dexie's index declarations of the tables that change; `null` drops a table. */
  stores: Record<string, string | null>;
  /** Rewrites rows of the version before, inside the upgrade's transaction. */
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}
