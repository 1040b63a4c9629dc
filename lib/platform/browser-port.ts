import { browser } from "wxt/browser";
import { modelPort } from "./model-port";
import { isInTab, onAccessChange, openInTab } from "./panel";
import { hasOrigin, removeOrigin, requestOrigin } from "./permissions";
import { onRequest, takeRequest } from "./request";
import { onSettingsChange, readSettings, writeSettings } from "./settings";
import { lostSites, seeSitesOnce } from "./sites-once";
import {
  frontTab,
  markKept,
  mayReadFiles,
  onFrontTabChange,
  readPage,
  refusalOfTab,
  windowTabs,
} from "./tabs";

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
  markKept,
  refusalOfTab,
  mayReadFiles,
  windowTabs,
  seeSitesOnce,
  lostSites,
  requestOrigin,
  hasOrigin,
  removeOrigin,
  readSettings,
  writeSettings,
  onSettingsChange,
  ...modelPort,
  takeRequest,
  onRequest,
  openTab: async (url: string) => void (await browser.tabs.create({ url })),
  openInTab: async (address: string) => void (await openInTab(address)),
  isInTab,
};
