import type { MentoringDb, StagedRow } from "@/lib/db/database";
import { changesOf, compareStaged, stageRows } from "@/lib/db/import";
import { nameOf } from "@/lib/db/merge";
import {
  BACKUP_FORMAT,
  type BackupRefusal,
  type ImportPlan,
  type OnProgress,
  type RejectedRow,
} from "@/lib/domain/backup";
import { AppError } from "@/lib/domain/errors";
import { Settings } from "@/lib/domain/settings";
import { carriedTables, type TableName, tables } from "@/lib/domain/tables";
import { Instant } from "@/lib/domain/time";
import { schemaVersion } from "./backup";
import { checkRow } from "./check-row";
import { datedByNow } from "./clock-ahead";

/** Most rows that one table may bring. */
const MOST_ROWS = 200_000;
/** Rejected rows that are told one by one. */
const TOLD = 100;
/** Rows put aside in one go, and about how much of the file they may hold, in bytes. */
const BATCH = 1_000;
const BATCH_BYTES = 2_000_000;

/** Takes what the file says, piece by piece, and puts its valid rows aside. */
export class Staging {
  /** Whether the file has said that it is a backup. */
  isRecognised = false;
  /** Names this reading. */
  readonly id = crypto.randomUUID();
  private readonly db: MentoringDb;
  readonly now: Instant | undefined;
  private readonly head = new Map<string, unknown>();
  private readonly keys = new Map<TableName, Set<string>>();
  private readonly counts = new Map<string, number>();
  private readonly rejected: RejectedRow[] = [];
  private rejectedCount = 0;
  private readonly found: Pick<ImportPlan, "tables"> = { tables: {} };
  private waiting: Omit<StagedRow, "order">[] = [];
  private staged = 0;
  private flushedAt = 0;

  /** @param now bounds the moments that rows say of themselves; they are taken as they are without it */
  constructor(db: MentoringDb, now?: Instant) {
    this.db = db;
    this.now = now;
  }

  readonly onHead = (name: string, value: unknown) => {
    if (!this.head.has(name)) this.head.set(name, value);
    this.checkHead();
  };

  readonly onRow = (table: string, raw: unknown) => {
    const version = this.versionOf();
    const number = (this.counts.get(table) ?? 0) + 1;
    this.counts.set(table, number);
    const reject = (reason: RejectedRow["reason"], field = "") =>
      this.reject({ table: table.slice(0, 40), number, reason, field });
    if (!Object.hasOwn(tables, table)) return reject("unknown-table");
    const name = table as TableName;
    const changes = changesOf(this.found, name);
    if (!carriedTables.includes(name)) {
      changes.rejected++;
      return reject("stays-there");
    }
    const checked =
      number > MOST_ROWS
        ? ({ row: null, reason: "too-many", field: "" } as const)
        : checkRow(name, raw, version);
    if (checked.row === null) {
      changes.rejected++;
      return reject(checked.reason, checked.field);
    }
    const keys = this.keys.get(name) ?? new Set();
    this.keys.set(name, keys);
    const key = nameOf(name, checked.row);
    if (keys.has(key)) {
      changes.rejected++;
      return reject("twice");
    }
    keys.add(key);
    const { row, isUndatable } = datedByNow(name, checked.row, this);
    // A deletion that nobody can date deletes nothing.
    if (isUndatable && name === "tombstones") return;
    const undatable = isUndatable && { isUndatable };
    this.waiting.push({ staging: this.id, table: name, number, row, ...undatable });
  };

  /** Puts aside what is ready. */
  async flush(bytes: number, isLast = false): Promise<void> {
    const isFull = this.waiting.length >= BATCH || bytes - this.flushedAt > BATCH_BYTES;
    if (this.waiting.length === 0 || !(isFull || isLast)) return;
    const rows = this.waiting;
    this.waiting = [];
    this.flushedAt = bytes;
    await stageRows(this.db, rows, this.staged);
    this.staged += rows.length;
  }

  async finish(signal: AbortSignal | undefined, onProgress: OnProgress): Promise<ImportPlan> {
    const version = this.versionOf();
    await this.flush(0, true);
    const reject = (row: RejectedRow) => this.reject(row);
    const compared = await compareStaged(this.db, this.keys, reject, { signal, onProgress });
    for (const [table, changes] of Object.entries(compared.tables)) {
      const all = changesOf(this.found, table as TableName);
      for (const kind of Object.keys(changes) as (keyof typeof changes)[]) {
        all[kind] += changes[kind];
      }
    }
    const settings = Settings.safeParse(this.head.get("settings"));
    return {
      staging: this.id,
      rows: this.staged - compared.lost,
      version,
      exportedAt: this.exportedAt,
      settings: settings.success ? settings.data : null,
      tables: this.found.tables,
      told: compared.told,
      removes: compared.removes,
      rejectedCount: this.rejectedCount,
      rejected: this.rejected,
    };
  }

  get exportedAt(): Instant | null {
    return Instant.safeParse(this.head.get("exportedAt")).data ?? null;
  }

  private reject(row: RejectedRow): void {
    this.rejectedCount++;
    if (this.rejected.length < TOLD) this.rejected.push(row);
  }

  private checkHead(): void {
    const format = this.head.get("format");
    if (format === "cordee-partner-copy") throw refused("partner-copy");
    if (this.head.has("format") && format !== BACKUP_FORMAT) throw refused("not-a-backup");
    this.isRecognised = format === BACKUP_FORMAT;
    const version = this.head.get("version");
    if (this.isRecognised && typeof version === "number" && version > schemaVersion) {
      throw new AppError("backup-too-new", { version });
    }
  }

  /** The file says what it is before its first row, or it is not a backup. */
  private versionOf(): number {
    const version = this.head.get("version");
    const isVersion = typeof version === "number" && Number.isInteger(version) && version >= 1;
    if (this.head.get("format") !== BACKUP_FORMAT || !isVersion) throw refused("not-a-backup");
    return version;
  }
}

const refused = (reason: BackupRefusal) => new AppError("backup-not-readable", { reason });
