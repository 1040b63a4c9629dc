import type { OnProgress } from "@/lib/domain/backup";
import { toCalendarDay } from "@/lib/domain/time";
import { backupName, writeBackup } from "@/lib/files/backup";
import type { Deps } from "./deps";

interface Options {
  /** Encrypts the file; without one it can be read by whoever has it. */
  passphrase?: string;
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

/**
 * Everything as one file, with the name that it is to be saved under.
 *
 * @throws the signal's reason when stopped
 */
export async function fileOfEverything(
  { db, now, browser, storage }: Pick<Deps, "db" | "now" | "browser" | "storage">,
  { passphrase, onProgress, signal }: Options = {},
): Promise<{ file: Blob; name: string }> {
  const at = now();
  const settings = await browser.readSettings();
  const options = { settings, appVersion: storage.appVersion, signal };
  const file = await writeBackup(db, options, at, onProgress);
  const day = toCalendarDay(new Date(at));
  if (!passphrase) return { file, name: backupName(day, false) };
  const sealed = await storage.sealer.seal(file, passphrase, signal);
  return { file: sealed, name: backupName(day, true) };
}
