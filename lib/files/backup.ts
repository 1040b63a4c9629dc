import { readInBatches } from "@/lib/db/batches";
import type { MentoringDb } from "@/lib/db/database";
import { migrations } from "@/lib/db/migrations";
import { BACKUP_FORMAT, type OnProgress } from "@/lib/domain/backup";
import type { Settings } from "@/lib/domain/settings";
import { carriedTables } from "@/lib/domain/tables";
import type { Instant } from "@/lib/domain/time";

interface Options {
  settings: Settings;
  appVersion: string;
  signal?: AbortSignal | undefined;
}

/** The schema that rows are written in today. */
export const schemaVersion = migrations.length;

/**
 * Everything in the database but the account of what was sent, and the settings, as one JSON file, a row a line;
 * `docs/backup-format.md` describes it. Read in one transaction, so that it shows one moment, and never all in memory at once.
 *
 * @throws the signal's reason when stopped
 */
export async function writeBackup(
  db: MentoringDb,
  { settings, appVersion, signal }: Options,
  now: Instant,
  onProgress?: OnProgress,
): Promise<Blob> {
  const head = {
    format: BACKUP_FORMAT,
    version: schemaVersion,
    appVersion,
    exportedAt: now,
    settings: withoutSecrets(settings),
  };
  const parts: Blob[] = [];
  // A Blob may lie on the disk, where text would stay in memory.
  const write = (text: string) => void parts.push(new Blob([text]));
  write(`${JSON.stringify(head).slice(0, -1)},\n"tables":{`);
  await db.transaction("r", carriedTables, async () => {
    let total = 0;
    for (const table of carriedTables) total += await db.table(table).count();
    let done = 0;
    for (const [index, table] of carriedTables.entries()) {
      let separator = `${index === 0 ? "" : ","}\n${JSON.stringify(table)}:[\n`;
      await readInBatches(db.table(table), (rows) => {
        signal?.throwIfAborted();
        const lines = rows.filter(isCarried).map((row) => JSON.stringify(row));
        if (lines.length > 0) {
          write(separator + lines.join(",\n"));
          separator = ",\n";
        }
        done += rows.length;
        onProgress?.(done / total);
      });
      write(separator === ",\n" ? "]" : `${separator}]`);
    }
  });
  write("\n}}\n");
  return new Blob(parts, { type: "application/json" });
}

/** What is half typed in the settings stays here: a key may have been pasted into the wrong field. */
const isCarried = ({ key }: { key?: unknown }) => !String(key ?? "").startsWith("settings/");

/** The file's name on a day: `cordee-2026-11-23.json`, or `.json.age` when it is encrypted. */
export const backupName = (day: string, isSealed: boolean): string =>
  `cordee-${day.slice(0, 10)}.json${isSealed ? ".age" : ""}`;

/** Some servers take a key within their address; it stays here. */
function withoutSecrets(settings: Settings): Settings {
  if (!settings.endpoint) return settings;
  const url = new URL(settings.endpoint.baseUrl);
  url.username = "";
  url.password = "";
  url.search = "";
  url.hash = "";
  // A plain address keeps the form in which it was typed.
  const isPlain = url.href.replace(/\/$/, "") === settings.endpoint.baseUrl.replace(/\/$/, "");
  const baseUrl = isPlain ? settings.endpoint.baseUrl : url.href;
  return { ...settings, endpoint: { ...settings.endpoint, baseUrl } };
}
