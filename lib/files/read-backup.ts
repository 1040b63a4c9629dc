import type { MentoringDb } from "@/lib/db/database";
import { clearStaged } from "@/lib/db/import";
import type { BackupRefusal, ImportPlan, OnProgress, Sealer } from "@/lib/domain/backup";
import { AppError, isAppError } from "@/lib/domain/errors";
import type { Instant } from "@/lib/domain/time";
import { breather } from "./breathe";
import { readJsonRows } from "./json-rows";
import { openSealed } from "./open-sealed";
import { isSealed } from "./sealed";
import { Staging } from "./staging";

interface Options {
  /** What no row may be later than; without it, as for our own snapshots, rows are taken as they are. */
  now?: Instant | undefined;
  /** Asked for when the file is encrypted. */
  passphrase?: string | undefined;
  unseal?: Sealer["unseal"] | undefined;
  onProgress?: OnProgress | undefined;
  signal?: AbortSignal | undefined;
}

/** Largest file, in bytes: a hundred busy years. */
const LARGEST_FILE = 2_000_000_000;
/** How much of the work is reading; the rest is comparing. */
const READING = 0.8;

/**
 * Checks a backup of this version or any earlier one and puts its valid rows aside: nothing that is here is
 * touched until `applyStaged`. Whatever was put aside before is forgotten, also when this one is refused. One
 * reading at a time, among all windows.
 *
 * @throws {AppError} `passphrase-needed`, `passphrase-wrong`, `backup-too-new` or `backup-not-readable`
 * @throws the signal's reason when stopped
 */
export function stageBackup(
  db: MentoringDb,
  file: Blob,
  options: Options = {},
): Promise<ImportPlan> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return stage(db, file, options);
  const { signal } = options;
  return locks.request(`cordee-staging-${db.name}`, { ...(signal && { signal }) }, () =>
    stage(db, file, options),
  );
}

async function stage(
  db: MentoringDb,
  file: Blob,
  { now, passphrase, unseal, onProgress, signal }: Options,
): Promise<ImportPlan> {
  await clearStaged(db);
  const staging = new Staging(db, now);
  try {
    await checkOutside(file);
    const opened = await openSealed(file, { passphrase, unseal, signal });
    const breathe = breather();
    await readJsonRows(opened.stream(), staging, async (bytes) => {
      signal?.throwIfAborted();
      await staging.flush(bytes);
      onProgress?.(Math.min(1, bytes / file.size) * READING);
      await breathe();
    });
    return await staging.finish(signal, (share) => onProgress?.(READING + share * (1 - READING)));
  } catch (error) {
    await clearStaged(db);
    const isForeign = !staging.isRecognised && !(await isSealed(file));
    throw isForeign ? asForeign(error) : error;
  }
}

/** Refuses what is none at first sight. */
async function checkOutside(file: Blob): Promise<void> {
  if (file.size === 0) throw refused("empty");
  if (file.size > LARGEST_FILE) throw refused("too-large");
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isGzip = first === 0x1f && second === 0x8b;
  const isZip = first === 0x50 && second === 0x4b;
  if (isGzip || isZip) throw refused("compressed");
}

/** Of a file that never said it is a backup, that is all there is to say. */
function asForeign(error: unknown): unknown {
  const isReadable = !isAppError(error, "backup-not-readable");
  if (isReadable || !["damaged", "cut-short", "too-deep"].includes(error.details.reason)) {
    return error;
  }
  return new AppError("backup-not-readable", { reason: "not-a-backup" }, { cause: error });
}

const refused = (reason: BackupRefusal) => new AppError("backup-not-readable", { reason });
