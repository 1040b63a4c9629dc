import { emptyTrash } from "@/lib/db/trash";
import { type SnapshotDeps, takeDailySnapshot } from "./snapshots";

/** What is to be done once a day: a snapshot of everything first, then the trash. */
export async function keepUp(deps: SnapshotDeps): Promise<void> {
  await takeDailySnapshot(deps);
  await emptyTrash(deps.db, deps.now());
}
