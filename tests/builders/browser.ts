import type { BrowserPort } from "@/lib/actions/deps";
import { Settings } from "@/lib/domain/settings";

/** A browser in memory, for screens and actions. */
export function aBrowser(
  change: Partial<BrowserPort> = {},
  start: Partial<Settings> = {},
): BrowserPort {
  let settings = Settings.parse(start);
  let key = "";
  const watchers = new Set<(settings: Settings) => void>();
  return {
    frontTab: async () => null,
    onFrontTabChange: () => () => {},
    readPage: async () => ({ kind: "refused", reason: "nothing-to-read" }),
    refusalOfTab: async () => null,
    mayReadFiles: async () => false,
    requestOrigin: async () => true,
    hasOrigin: async () => false,
    removeOrigin: async () => {},
    readSettings: async () => settings,
    writeSettings: async (next) => {
      settings = Settings.parse({ ...settings, ...next });
      for (const watcher of watchers) watcher(settings);
    },
    onSettingsChange: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    readKey: async () => key,
    writeKey: async (next) => {
      key = next;
    },
    takeRequest: async () => null,
    onRequest: () => () => {},
    openTab: async () => {},
    openInTab: async () => {},
    isInTab: false,
    ...change,
  };
}
