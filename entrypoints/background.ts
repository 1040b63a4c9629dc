import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import * as z from "zod";
import { keepLink, keepPage } from "@/lib/actions/keep-page";
import { openDatabase } from "@/lib/db/database";
import { isAppError } from "@/lib/domain/errors";
import { preferredLocale } from "@/lib/domain/locale";
import { toInstant } from "@/lib/domain/time";
import { common as en } from "@/lib/i18n/messages/en/common";
import { common as fr } from "@/lib/i18n/messages/fr/common";
import { browserPort } from "@/lib/platform/browser-port";
import { makeMenus } from "@/lib/platform/menus";
import { openPanel, togglePanel } from "@/lib/platform/panel";
import { addPending, listPending, type PendingPage, removePending } from "@/lib/platform/pending";
import { askPanel } from "@/lib/platform/request";
import { closeStorageToPages } from "@/lib/platform/settings";

z.config({ jitless: true });

export default defineBackground(() => {
  const deps = {
    db: openDatabase(),
    now: () => toInstant(new Date()),
    newId: () => crypto.randomUUID(),
    browser: browserPort,
  };

  /** Keeps, then has the panel show what was kept or why it could not be. */
  const keep = async (windowId: number, keeping: Promise<{ resource: { id: string } }>) => {
    try {
      const { resource } = await keeping;
      await askPanel(windowId, `#/plan/${resource.id}/kept`);
    } catch (error) {
      if (isAppError(error, "page-not-readable")) {
        const { reason, url } = error.details;
        await askPanel(windowId, `#/refused/${reason}/${encodeURIComponent(url.slice(0, 1_000))}`);
      } else if (isAppError(error, "pair-not-found")) await askPanel(windowId, "#/");
      else throw error;
    }
  };

  const keepTab = async (page: PendingPage) => {
    await addPending(page);
    await keep(page.windowId, keepPage(deps, { id: page.tabId, url: page.url }));
    await removePending(page.tabId);
  };

  // Opening comes first in each gesture: browsers refuse a panel after any wait.
  browser.action.onClicked.addListener((tab) => togglePanel(tab.windowId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.windowId === undefined) return;
    const { id: tabId, windowId, url = "" } = tab;
    if (command === "open-panel") return togglePanel(windowId);
    void openPanel(windowId);
    if (command === "keep-page" && tabId !== undefined) void keepTab({ tabId, windowId, url });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.windowId === undefined) return;
    const { id: tabId, windowId, url = "" } = tab;
    void openPanel(windowId);
    const { linkUrl } = info;
    if (info.menuItemId === "keep-link" && linkUrl) {
      void keep(windowId, keepLink(deps, linkUrl, info.selectionText ?? ""));
    } else if (info.menuItemId !== "open-panel" && tabId !== undefined) {
      void keepTab({ tabId, windowId, url });
    }
  });

  const nameMenus = async () => {
    const { locale } = await browserPort.readSettings();
    const { menus } = { en, fr }[locale ?? preferredLocale(navigator.languages)];
    await makeMenus(menus);
  };
  browser.runtime.onInstalled.addListener(() => void nameMenus());
  browserPort.onSettingsChange(() => void nameMenus());
  void closeStorageToPages();
  // A worker that was stopped while it kept a page takes it up again.
  void listPending().then(async (pages) => {
    for (const page of pages) await keepTab(page);
  });
});
