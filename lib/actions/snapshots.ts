import { countKinds } from "@/lib/db/counts";
import { isInMemory } from "@/lib/db/open";
import { AppError } from "@/lib/domain/errors";
import {
  isSnapshotDue,
  lastDaily,
  readSnapshotName,
  type Snapshot,
  type SnapshotContents,
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
 * Writes everything into a snapshot, and removes those that are no longer kept.
 *
 * @returns the file's name; null in a session that is not kept, whose snapshot must not push out a good one
 * @throws {AppError} `snapshots-unavailable`
 */
export async function takeSnapshot(
  deps: SnapshotDeps,
  kind: Snapshot["kind"],
): Promise<string | null> {
  const vault = vaultOf(deps);
  return isInMemory(deps.db) ? null : vault.inTurn(() => write(deps, kind));
}

/** Takes the day's snapshot when a day has gone by and something changed; once, whoever else tries. */
export async function takeDailySnapshot(deps: SnapshotDeps): Promise<void> {
  const { db, storage } = deps;
  if (isInMemory(db)) return;
  await storage.vault?.alone(async () => {
    const snapshots = await listSnapshots(deps);
    const [changed, copied] = await db.marks.bulkGet(["changed", "copied"]);
    const isNew = lastDaily(snapshots) === undefined || changed?.at !== copied?.at;
    const isSomethingKept = (await db.pairs.count()) > 0;
    if (isSomethingKept && isNew && isSnapshotDue(snapshots, deps.now())) {
      await write(deps, "daily");
      // What was written meanwhile is in none: it is due again tomorrow.
      if (changed) await db.marks.put({ key: "copied", at: changed.at });
    } else await dropSuperfluous(deps);
  });
}

/** Only ever in turn: two at once could remove what the other one writes. */
async function write(deps: SnapshotDeps, kind: Snapshot["kind"]): Promise<string> {
  const takenAt = deps.now();
  const options = {
    settings: await deps.browser.readSettings(),
    appVersion: deps.storage.appVersion,
  };
  const backup = await writeBackup(deps.db, options, takenAt);
  const name = snapshotName(kind, takenAt, await contents(deps));
  await vaultOf(deps).write(name, await through(backup, new CompressionStream("gzip")));
  await deps.db.marks.delete("snapshot-failed");
  await dropSuperfluous(deps);
  return name;
}

async function contents({ db }: Pick<SnapshotDeps, "db">): Promise<SnapshotContents> {
  const counts = await countKinds(db);
  const of = (name: string) => counts.find(({ table }) => table === name)?.kept ?? 0;
  const items = counts.reduce((sum, { kept }) => sum + kept, 0);
  return { goals: of("goals"), sessions: of("sessions"), items };
}

async function dropSuperfluous(deps: Pick<SnapshotDeps, "storage" | "now">): Promise<void> {
  const old = superfluous(await listSnapshots(deps), deps.now());
  for (const { name } of old) await vaultOf(deps).remove(name);
}

/** A file as it comes out of a (de)compressor, piece by piece. */
export const through = (file: Blob, stream: GenericTransformStream): Promise<Blob> =>
  new Response(file.stream().pipeThrough(stream as ReadableWritablePair)).blob();
