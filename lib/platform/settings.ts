import { browser } from "wxt/browser";
import { Settings } from "@/lib/domain/settings";

const SETTINGS = "settings";

/** What the user chose; what cannot be read counts as not chosen. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(SETTINGS))[SETTINGS] ?? {};
  const settings = Settings.safeParse(stored);
  return settings.success ? settings.data : Settings.parse({});
}

export async function writeSettings(change: Partial<Settings>): Promise<void> {
  const next = Settings.parse({ ...(await readSettings()), ...change });
  await browser.storage.local.set({ [SETTINGS]: next });
}

export function onSettingsChange(changed: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && SETTINGS in changes) void readSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** Closes the storage to content scripts where the browser can; Firefox has no such switch. */
export async function closeStorageToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}
