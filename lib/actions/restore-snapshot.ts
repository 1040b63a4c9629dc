import { applyStaged, clearStaged } from "@/lib/db/import";
import { AppError } from "@/lib/domain/errors";
import { stageBackup } from "@/lib/files/read-backup";
import { type SnapshotDeps, takeSnapshot, through, vaultOf } from "./snapshots";

/**
 * Puts a snapshot in the place of everything, after making one of how things are now.
 *
 * @returns the name of that one: restoring it is Undo
 * @throws {AppError} `snapshot-not-found` or `backup-not-readable`; nothing is changed then
 */
export async function restoreSnapshot(deps: SnapshotDeps, name: string): Promise<string> {
  const file = await vaultOf(deps).read(name);
  if (!file) throw new AppError("snapshot-not-found", {});
  try {
    // Read whole before a newer snapshot can make this one superfluous.
    await stageBackup(deps.db, await unpacked(file));
    const before = await takeSnapshot(deps, "before-restore");
    await applyStaged(deps.db, "replace");
    return before;
  } finally {
    await clearStaged(deps.db);
  }
}

async function unpacked(file: Blob): Promise<Blob> {
  try {
    return await through(file, new DecompressionStream("gzip"));
  } catch (error) {
    throw new AppError("backup-not-readable", { reason: "damaged" }, { cause: error });
  }
}
