import { lastChange } from "@/lib/db/counts";
import { AppError } from "@/lib/domain/errors";
import {
  isSnapshotDue,
  lastDaily,
  readSnapshotName,
  type Snapshot,
  snapshotName,
  superfluous,
} from "@/lib/domain/snapshot";
import { writeBackup } from "@/lib/files/backup";
import type { BrowserPort, Deps, Vault } from "./deps";

/** What a snapshot needs of the world. */
export type SnapshotDeps = Pick<Deps, "db" | "now" | "storage"> & {
  browser: Pick<BrowserPort, "readSettings">;
};

export const vaultOf = ({ storage }: Pick<SnapshotDeps, "storage">): Vault => {
  if (!storage.vault) throw new AppError("snapshots-unavailable", {});
  return storage.vault;
};

/** The snapshots there are, the latest first. */
export async function listSnapshots(deps: Pick<SnapshotDeps, "storage">): Promise<Snapshot[]> {
  const files = await vaultOf(deps).list();
  return files
    .flatMap(({ name, bytes }) => readSnapshotName(name, bytes) ?? [])
    .sort((a, b) => b.takenAt.localeCompare(a.takenAt));
}

/**
 * Writes everything into a snapshot, and removes those that newer ones make superfluous.
 *
 * @throws {AppError} `snapshots-unavailable`
 */
export async function takeSnapshot(deps: SnapshotDeps, kind: Snapshot["kind"]): Promise<string> {
  const vault = vaultOf(deps);
  const takenAt = deps.now();
  const options = {
    settings: await deps.browser.readSettings(),
    appVersion: deps.storage.appVersion,
  };
  const backup = await writeBackup(deps.db, options, takenAt);
  const name = snapshotName(kind, takenAt);
  await vault.write(name, await through(backup, new CompressionStream("gzip")));
  for (const old of superfluous(await listSnapshots(deps))) await vault.remove(old.name);
  return name;
}

/** Takes the day's snapshot when a day has gone by and something changed; once, whoever else tries. */
export async function takeDailySnapshot(deps: SnapshotDeps): Promise<void> {
  await deps.storage.vault?.alone(async () => {
    const snapshots = await listSnapshots(deps);
    if (!isSnapshotDue(snapshots, deps.now())) return;
    const changed = await lastChange(deps.db);
    const before = lastDaily(snapshots);
    if (changed === null || (before && changed <= before.takenAt)) return;
    await takeSnapshot(deps, "daily");
  });
}

/** A file as it comes out of a (de)compressor, piece by piece. */
export const through = (file: Blob, stream: GenericTransformStream): Promise<Blob> =>
  new Response(file.stream().pipeThrough(stream as ReadableWritablePair)).blob();
