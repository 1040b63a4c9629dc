import type { BrowserPort } from "@/lib/actions/deps";
import { AppError } from "@/lib/domain/errors";
import type { KeyState } from "@/lib/domain/model-key";
import { Settings } from "@/lib/domain/settings";

/** A browser in memory, for screens and actions. */
export function aBrowser(
  change: Partial<BrowserPort> = {},
  start: Partial<Settings> = {},
): BrowserPort {
  let settings = Settings.parse(start);
  let key = "";
  let state: KeyState = { place: null, isLocked: false };
  let opening = "";
  let hidden: string | null = null;
  const watchers = new Set<(settings: Settings) => void>();
  return {
    frontTab: async () => null,
    onFrontTabChange: () => () => {},
    readPage: async () => ({ kind: "refused", reason: "nothing-to-read" }),
    markKept: async () => {},
    refusalOfTab: async () => null,
    mayReadFiles: async () => false,
    windowTabs: async () => [],
    seeSitesOnce: async () => async () => [],
    lostSites: async () => [],
    requestOrigin: async () => true,
    hasOrigin: async () => false,
    removeOrigin: async () => {},
    readSettings: async () => settings,
    writeSettings: async (change) => {
      const next = typeof change === "function" ? change(settings) : change;
      settings = Settings.parse({ ...settings, ...next });
      for (const watcher of watchers) watcher(settings);
    },
    onSettingsChange: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    readKey: async () => {
      if (state.isLocked) throw new AppError("model-key-locked", {});
      return key;
    },
    keyState: async () => state,
    writeKey: async (next, place, passphrase = "") => {
      key = next;
      opening = passphrase;
      state = { place: next ? place : null, isLocked: false };
    },
    unlockKey: async (passphrase) => {
      if (passphrase !== opening) throw new AppError("model-passphrase-wrong", {});
      state = { ...state, isLocked: false };
    },
    takeKey: async () => {
      const before = { key, state };
      key = "";
      state = { place: null, isLocked: false };
      return async () => {
        ({ key, state } = before);
      };
    },
    hideOrigin: async (url) => {
      hidden = url;
      return true;
    },
    keepOriginHidden: async (url) => hidden === url,
    showOrigin: async () => {
      hidden = null;
    },
    takeRequest: async () => null,
    onRequest: () => () => {},
    openTab: async () => {},
    openInTab: async () => {},
    isInTab: false,
    ...change,
  };
}
