import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import * as z from "zod";
import { keepLink, keepPage } from "@/lib/actions/keep-page";
import { keepUp } from "@/lib/actions/keep-up";
import { handedOver, keptAddress, refusedAddress, type ToKeep } from "@/lib/actions/kept-address";
import { openDatabase } from "@/lib/db/database";
import { AppError, isAppError } from "@/lib/domain/errors";
import { preferredLocale } from "@/lib/domain/locale";
import { storageFailure } from "@/lib/domain/storage-failure";
import { toInstant } from "@/lib/domain/time";
import { common as en } from "@/lib/i18n/messages/en/common";
import { common as fr } from "@/lib/i18n/messages/fr/common";
import { everyDay, everyHour } from "@/lib/platform/alarms";
import { browserPort } from "@/lib/platform/browser-port";
import { makeMenus } from "@/lib/platform/menus";
import { openPanel, togglePanel } from "@/lib/platform/panel";
import { addPending, listPending, type PendingPage, removePending } from "@/lib/platform/pending";
import { askPanel } from "@/lib/platform/request";
import { closeStorageToPages } from "@/lib/platform/settings";
import { leaveSitesWithPanel } from "@/lib/platform/sites-once";
import { storagePort } from "@/lib/platform/storage";
import { markKept } from "@/lib/platform/tabs";
import { catchUp } from "@/lib/search/keep-current";

z.config({ jitless: true });

/** A module: what it needs is shared with the panel instead of packed twice. It may not import later on. */
export default defineBackground({ type: "module", main: listen });

function listen(): void {
  const deps = {
    db: openDatabase(),
    now: () => toInstant(new Date()),
    newId: () => crypto.randomUUID(),
    browser: browserPort,
    storage: storagePort,
  };

  /** Has the panel show what was kept, or why it could not be; or keep it itself, where only it can store. */
  const show = async (windowId: number, keeping: ReturnType<typeof keepPage>, what: ToKeep) => {
    try {
      await askPanel(windowId, keptAddress(await keeping));
    } catch (error) {
      if (storageFailure(error)) return askPanel(windowId, handedOver(what));
      await askPanel(windowId, refusedAddress(error));
      if (!isAppError(error)) reportError(error);
    }
  };

  /** Only a worker that is stopped meanwhile leaves it pending. */
  const keepTab = async (page: PendingPage) => {
    await addPending(page);
    try {
      const keeping = keepPage(deps, { id: page.tabId, url: page.url });
      void keeping.then(() => markKept(page.tabId, true)).catch(() => {});
      await show(page.windowId, keeping, page);
    } finally {
      await removePending(page.tabId);
    }
  };

  /** Takes up a page that a stopped worker left; one whose address was not told could be any page by now. */
  const keepAgain = async (page: PendingPage) => {
    if (page.url) return keepTab(page);
    const gone = new AppError("page-not-readable", { reason: "gone", url: "" });
    await show(page.windowId, Promise.reject(gone), page);
    await removePending(page.tabId);
  };

  // Opening comes first in each gesture: browsers refuse a panel after any wait.
  browser.action.onClicked.addListener(togglePanel);
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.windowId === undefined) return;
    const { id: tabId, windowId, url = "" } = tab;
    if (command === "open-panel") return togglePanel(tab);
    void openPanel(windowId);
    if (command === "keep-page" && tabId !== undefined) void keepTab({ tabId, windowId, url });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.windowId === undefined) return;
    const { id: tabId, windowId, url = "" } = tab;
    void openPanel(windowId);
    const { linkUrl, srcUrl, menuItemId } = info;
    // An image that has no address of its own is kept by its page.
    const link = menuItemId === "keep-link" ? linkUrl : menuItemId === "keep-image" && srcUrl;
    if (menuItemId === "keep-tabs") void askPanel(windowId, "#/tabs");
    else if (link && /^https?:/.test(link)) {
      // Firefox alone tells what the link says.
      const { selectionText = "linkText" in info ? String(info.linkText) : "" } = info;
      const title = menuItemId === "keep-link" ? selectionText : (tab.title ?? "");
      void show(windowId, keepLink(deps, link, title), { link, title });
    } else if (menuItemId !== "open-panel" && tabId !== undefined) {
      void keepTab({ tabId, windowId, url });
    }
  });

  leaveSitesWithPanel();

  const nameMenus = async () => {
    const { locale } = await browserPort.readSettings();
    const { menus } = { en, fr }[locale ?? preferredLocale(navigator.languages)];
    await makeMenus(menus);
  };
  browser.runtime.onInstalled.addListener(() => void nameMenus());
  browserPort.onSettingsChange(() => void nameMenus());
  void closeStorageToPages();
  everyDay("upkeep", () => void keepUp(deps).catch(reportError));
  everyHour("search", () => void catchUp(deps.db).catch(reportError));
  void listPending().then(async (pages) => {
    for (const page of pages) await keepAgain(page);
  });
}
