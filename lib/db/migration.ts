/** A row as some version wrote it. */
export type OldRow = Record<string, unknown>;

/** One step of the schema, forward only. */
export interface Migration {
  /** One more than the step before. */
  version: number;
  /** What the step brings, in a few words. */
  name: string;
  /** Dexie's index declarations of the tables that change; `null` drops a table. */
  stores: Record<string, string | null>;
  /**
   * Brings one row of the version before up to this one, by table. Pure: the same function upgrades the database
   * and the rows of an older backup.
   */
  rows?: Readonly<Record<string, (row: OldRow) => OldRow>>;
}
