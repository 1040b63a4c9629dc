import type { PartnerCopyCounts } from "@/lib/domain/partner-copy";
import type { PartnerCopy } from "@/lib/files/read-partner-copy";
import type { Deps } from "./deps";
import { takeSnapshot } from "./snapshots";

/** A partner's copy as it was read, and what it would change here. */
export interface PlannedCopy {
  copy: PartnerCopy;
  counts: PartnerCopyCounts;
  /** Whether its relationship is not here yet. */
  begins: boolean;
}

/**
 * Reads a partner's copy and compares it with what is here; changes nothing.
 *
 * @throws {AppError} `partner-copy-not-readable`, `backup-too-new`
 */
export async function planCopy(
  { db, now }: Pick<Deps, "db" | "now">,
  file: Blob,
): Promise<PlannedCopy> {
  const { readPartnerCopy } = await import("@/lib/files/read-partner-copy");
  const { planPartnerCopy } = await import("@/lib/files/take-partner-copy");
  const copy = await readPartnerCopy(file);
  const { counts } = await planPartnerCopy(db, copy, now());
  return { copy, counts, begins: (await db.pairs.get(copy.pair.id)) === undefined };
}

/**
 * Takes a partner's copy in and shows its relationship, after a snapshot of how things are now.
 *
 * @returns how to take it back
 */
export async function bringCopy(
  deps: Pick<Deps, "db" | "now" | "browser" | "storage">,
  copy: PartnerCopy,
): Promise<() => Promise<void>> {
  const { takePartnerCopy } = await import("@/lib/files/take-partner-copy");
  const { db, now, browser, storage } = deps;
  if (storage.vault) await takeSnapshot(deps, "before-copy");
  const { pairId } = await browser.readSettings();
  const { undo } = await takePartnerCopy(db, copy, now());
  await browser.writeSettings({ pairId: copy.pair.id });
  return async () => {
    await browser.writeSettings({ pairId });
    await undo();
  };
}
