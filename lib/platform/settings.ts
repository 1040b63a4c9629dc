import { browser } from "wxt/browser";
import { Settings, type SettingsChange } from "@/lib/domain/settings";

const SETTINGS = "settings";

/** What the user chose; what cannot be read counts as not chosen, and the rest stays. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(SETTINGS))[SETTINGS] ?? {};
  const whole = Settings.safeParse(stored);
  if (whole.success) return whole.data;
  const kept = Object.entries(stored).flatMap(([name, value]: [string, unknown]) => {
    const readable = Array.isArray(value)
      ? value.filter((one: unknown) => Settings.safeParse({ [name]: [one] }).success)
      : value;
    return Settings.safeParse({ [name]: readable }).success ? [[name, readable]] : [];
  });
  return Settings.parse(Object.fromEntries(kept));
}

/** One change after the other, whichever window makes it: each begins with what the one before left. */
export async function writeSettings(change: SettingsChange): Promise<void> {
  await navigator.locks.request("cordee-settings", async () => {
    const now = await readSettings();
    const next = Settings.parse({
      ...now,
      ...(typeof change === "function" ? change(now) : change),
    });
    await browser.storage.local.set({ [SETTINGS]: next });
  });
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
