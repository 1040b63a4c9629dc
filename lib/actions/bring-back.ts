import { applyStaged, clearStaged } from "@/lib/db/import";
import type { ImportMode, ImportPlan, OnProgress } from "@/lib/domain/backup";
import { isSameAddress } from "@/lib/domain/model-address";
import type { Settings } from "@/lib/domain/settings";
import { stageBackup } from "@/lib/files/read-backup";
import type { Deps } from "./deps";
import { restoreSnapshot } from "./restore-snapshot";
import { takeSnapshot } from "./snapshots";

interface Watched {
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

interface Chosen extends Watched {
  /** Whether the file’s model answers from now on; its address is taken by no other word. */
  takesModel?: boolean;
}

/**
 * Reads a backup and says what it would change; nothing is changed yet.
 *
 * @throws {AppError} `passphrase-needed`, `passphrase-wrong`, `backup-too-new` or `backup-not-readable`
 * @throws the signal's reason when stopped
 */
export function readBackup(
  { db, storage, now }: Pick<Deps, "db" | "storage" | "now">,
  file: Blob,
  options: Watched & { passphrase?: string } = {},
): Promise<ImportPlan> {
  return stageBackup(db, file, { ...options, now: now(), unseal: storage.sealer.unseal });
}

/** Forgets what was read. */
export const leaveBackup = ({ db }: Pick<Deps, "db">, { staging }: ImportPlan): Promise<void> =>
  clearStaged(db, staging);

/**
 * Writes what was read, all or nothing, and the settings with it.
 *
 * @throws {AppError} `plan-outdated` when another file was read since; nothing is changed then
 * @returns how to take it back, the settings and the key too; null when no snapshot could be made
 */
export async function bringBack(
  deps: Deps,
  plan: ImportPlan,
  mode: ImportMode,
  { takesModel = false, ...watched }: Chosen = {},
): Promise<(() => Promise<void>) | null> {
  const { db, storage, browser } = deps;
  const before = storage.vault ? await takeSnapshot(deps, `before-${mode}`) : null;
  await applyStaged(db, plan, mode, watched);
  const settings = await browser.readSettings();
  const next = plan.settings ? brought(settings, plan.settings, mode) : { ...settings };
  if (takesModel && plan.settings?.endpoint) {
    next.endpoint = plan.settings.endpoint;
    next.coach = "address";
  }
  // A key goes to the address it was given for, and to no other.
  const [was, is] = [settings.endpoint?.baseUrl, next.endpoint?.baseUrl];
  const isKept = was === is || (was && is && isSameAddress(was, is));
  const putKeyBack = isKept ? null : await browser.takeKey();
  if (!isKept) await browser.showOrigin();
  await browser.writeSettings({ ...next, pairId: await openPair(deps, next.pairId) });
  if (before === null) return null;
  return async () => {
    await restoreSnapshot(deps, before);
    await browser.writeSettings(settings);
    await putKeyBack?.();
  };
}

/** Merging fills in what was never chosen here; replacing takes the file's word. The model and its key stay. */
function brought(mine: Settings, theirs: Settings, mode: ImportMode): Settings {
  const locale = mine.locale ?? theirs.locale;
  // What was hidden once is told by neither way; when there are too many, those of this device stay.
  const hiddenWords = [...new Set([...mine.hiddenWords, ...theirs.hiddenWords])].slice(0, 500);
  if (mode === "replace") {
    const { endpoint, coach, unaskedOrigins } = mine;
    const trusted = theirs.trusted || mine.trusted;
    const kept = { endpoint, coach, unaskedOrigins, hiddenWords, trusted };
    return { ...theirs, locale: theirs.locale ?? locale, ...kept };
  }
  const trusted = mine.trusted || theirs.trusted;
  return { ...mine, locale, pairId: mine.pairId ?? theirs.pairId, hiddenWords, trusted };
}

/** The chosen relationship when it is still here, any other when not. */
async function openPair({ db }: Deps, pairId: string | null): Promise<string | null> {
  const pairs = await db.pairs.filter((pair) => pair.deletedAt === null).toArray();
  return (pairs.find(({ id }) => id === pairId) ?? pairs[0])?.id ?? null;
}
