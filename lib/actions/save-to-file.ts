import { toCalendarDay } from "@/lib/domain/time";
import { backupName, writeBackup } from "@/lib/files/backup";
import type { Deps } from "./deps";

/** Everything as one file, with the name that it is to be saved under. */
export async function fileOfEverything({
  db,
  now,
  browser,
  storage,
}: Deps): Promise<{ file: Blob; name: string }> {
  const at = now();
  const options = { settings: await browser.readSettings(), appVersion: storage.appVersion };
  const file = await writeBackup(db, options, at);
  return { file, name: backupName(toCalendarDay(new Date(at)), false) };
}
