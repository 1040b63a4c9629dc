import type { Settings } from "./settings";
import type { TableName } from "./tables";
import type { Instant } from "./time";

/** What a backup file says of itself in its first line. */
export const BACKUP_FORMAT = "cordee-backup";

/** Why a file cannot be brought back. Each has its sentence and its next step in `lib/i18n`. */
export type BackupRefusal =
  | "empty"
  | "not-a-backup"
  | "partner-copy"
  | "compressed"
  | "damaged"
  | "cut-short"
  | "too-deep"
  | "too-large"
  | "sealed-for-a-key"
  | "seal-too-slow";

/** Why one row of a file is not taken, while the others are. */
export type RowRefusal =
  | "not-valid"
  | "twice"
  | "too-many"
  | "no-pair"
  | "no-resource"
  /** A line of the account of what was sent: that of the device which sent it. */
  | "stays-there"
  | "unknown-table";

/** A row that is left out, and where to find it in the file. */
export interface RejectedRow {
  table: string;
  /** Its place in its table, from 1. */
  number: number;
  reason: RowRefusal;
  /** The field that breaks a rule; empty when the row as a whole does. */
  field: string;
}

/** What merging would do with one row: bring it, put it over an older one, or leave what is here. */
export type RowVerdict = "new" | "newer" | "same" | "older";

/** One change that a file would make, in the words that people know the item by. */
export interface ToldChange {
  verdict: Exclude<RowVerdict, "same">;
  title: string;
  /** What the item is called here; null when it is not here, or is called the same. */
  here: string | null;
}

/** How many rows of a file would do what, in one table. */
export type TableChanges = Record<RowVerdict | "rejected", number>;

/** What a reading put aside: what is written must be that, all of that and nothing else. */
export interface Staged {
  /** Names this reading of the file, in each row that it put aside. */
  staging: string;
  /** How many rows wait. */
  rows: number;
}

/** What a file would change, found out without changing anything. */
export interface ImportPlan extends Staged {
  /** The schema that the file was written in; 1 is the first release. */
  version: number;
  /** Null when the file does not say. */
  exportedAt: Instant | null;
  /** Null when the file holds none that can be read. */
  settings: Settings | null;
  /** Only of the tables that the file has rows of. */
  tables: Partial<Record<TableName, TableChanges>>;
  /** The first changes of each table, by their words; the counts say how many there are. */
  told: Partial<Record<TableName, readonly ToldChange[]>>;
  /** Rows here that were deleted there later. */
  removes: number;
  /** All that are left out; `rejected` shows the first hundred. */
  rejectedCount: number;
  rejected: readonly RejectedRow[];
}

/** Both copies brought together, or the file alone in place of all that is here. */
export type ImportMode = "merge" | "replace";

/** How far a long work is, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** Encrypts files as the `age` tool does, without holding the screen up. Stopping rejects with the signal's reason. */
export interface Sealer {
  seal(file: Blob, passphrase: string, signal?: AbortSignal): Promise<Blob>;
  /** Rejects with `passphrase-wrong`, or `backup-not-readable` for a file that no passphrase opens. */
  unseal(file: Blob, passphrase: string, signal?: AbortSignal): Promise<Blob>;
}

/** What sealing answers from its own thread: a file, or why there is none. */
export type SealAnswer = { file: Blob } | { refusal: BackupRefusal | "passphrase-wrong" };

/** What it is asked. */
export interface SealRequest {
  act: keyof Sealer;
  file: Blob;
  passphrase: string;
}
