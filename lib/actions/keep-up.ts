import { clearStaged } from "@/lib/db/import";
import type { UpkeepFailure } from "@/lib/db/marks";
import { emptyTrash } from "@/lib/db/trash";
import type { Deps } from "./deps";
import { type SnapshotDeps, takeDailySnapshot } from "./snapshots";

type UpkeepDeps = SnapshotDeps & Pick<Deps, "storage">;

/**
 * What is to be done once a day: a snapshot of everything, then the trash, then what a closed window left of a
 * file. Each is done whatever the others do, and the data page says which could not be.
 *
 * @throws the first failure, once all of it was tried
 */
export async function keepUp(deps: UpkeepDeps): Promise<void> {
  const { db, storage, now } = deps;
  const done = [
    await tried(deps, "snapshot-failed", () => takeDailySnapshot(deps)),
    await tried(deps, "trash-failed", () => emptyTrash(db, now())),
  ];
  const { panels, tabs } = await storage.otherWindows();
  if (panels + tabs === 0) await clearStaged(db);
  for (const { failure } of done) if (failure) throw failure;
}

/** The day's snapshot alone: what an open panel may do under one's eyes. */
export async function keepSnapshot(deps: UpkeepDeps): Promise<void> {
  const { failure } = await tried(deps, "snapshot-failed", () => takeDailySnapshot(deps));
  if (failure) throw failure;
}

async function tried({ db }: UpkeepDeps, key: UpkeepFailure, act: () => Promise<unknown>) {
  try {
    await act();
    await db.marks.delete(key);
    return {};
  } catch (failure) {
    const isFull = /QuotaExceededError/.test(`${Object(failure).name} ${String(failure)}`);
    // A disk may be too full even for this line: the failure itself is thrown all the same.
    await db.marks.put({ key, at: Date.now(), isFull }).catch(() => {});
    return { failure };
  }
}
