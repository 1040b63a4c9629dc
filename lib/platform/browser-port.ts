import { browser } from "wxt/browser";
import { isInTab, onAccessChange, openInTab } from "./panel";
import { hasOrigin, removeOrigin, requestOrigin } from "./permissions";
import { onRequest, takeRequest } from "./request";
import { onSettingsChange, readKey, readSettings, writeKey, writeSettings } from "./settings";
import { frontTab, mayReadFiles, onFrontTabChange, readPage, refusalOfTab } from "./tabs";

/** The real browser, as the panel and the worker know it. */
export const browserPort = {
  frontTab,
  onFrontTabChange: (changed: () => void) => {
    const stops = [onFrontTabChange(changed), onAccessChange(changed)];
    return () => {
      for (const stop of stops) stop();
    };
  },
  readPage,
  refusalOfTab,
  mayReadFiles,
  requestOrigin,
  hasOrigin,
  removeOrigin,
  readSettings,
  writeSettings,
  onSettingsChange,
  readKey,
  writeKey,
  takeRequest,
  onRequest,
  openTab: async (url: string) => void (await browser.tabs.create({ url })),
  openInTab: async (address: string) => void (await openInTab(address)),
  isInTab,
};
