import { applyStaged, clearStaged, importTables } from "@/lib/db/import";
import { isInMemory } from "@/lib/db/open";
import type { ImportPlan } from "@/lib/domain/backup";
import { AppError } from "@/lib/domain/errors";
import { stageBackup } from "@/lib/files/read-backup";
import { type SnapshotDeps, takeSnapshot, through, vaultOf } from "./snapshots";

/**
 * Puts a snapshot in the place of everything, after making one of how things are now. When nothing changed since
 * the last return, the snapshot of that return is how things are now, and no other is made.
 *
 * @returns the name of that one: restoring it is Undo; null in a session that is not kept
 * @throws {AppError} `snapshot-not-found`, `backup-not-readable` or `plan-outdated`; nothing is changed then
 */
export async function restoreSnapshot(deps: SnapshotDeps, name: string): Promise<string | null> {
  const file = await vaultOf(deps).read(name);
  if (!file) throw new AppError("snapshot-not-found", {});
  // Read whole before a newer snapshot can make this one superfluous.
  const plan = await stageBackup(deps.db, await unpacked(file));
  try {
    const before = (await sameAsNow(deps)) ?? (await takeSnapshot(deps, "before-restore"));
    await apply(deps, plan, name);
    return before;
  } finally {
    await clearStaged(deps.db, plan.staging);
  }
}

/** The snapshot that was returned to last, when it is still there and nothing changed since. */
async function sameAsNow(deps: SnapshotDeps): Promise<string | null> {
  const { db } = deps;
  const [changed, restored] = await db.marks.bulkGet(["changed", "restored"]);
  if (isInMemory(db) || restored?.key !== "restored" || restored.at !== changed?.at) return null;
  return (await vaultOf(deps).read(restored.name)) && restored.name;
}

/** Writes what was staged, and in the same breath which change of all that was. */
const apply = ({ db }: SnapshotDeps, plan: ImportPlan, name: string): Promise<void> =>
  db.transaction("rw", [...importTables, "marks"], async () => {
    await applyStaged(db, plan, "replace");
    const changed = await db.marks.get("changed");
    if (changed) await db.marks.put({ key: "restored", at: changed.at, name });
  });

async function unpacked(file: Blob): Promise<Blob> {
  try {
    return await through(file, new DecompressionStream("gzip"));
  } catch (error) {
    throw new AppError("backup-not-readable", { reason: "damaged" }, { cause: error });
  }
}
