import { browser } from "wxt/browser";
import { AppError, type PageRefusal } from "@/lib/domain/errors";
import { isUnseen } from "./unseen";

export interface OpenTab {
  id: number;
  url: string;
  title: string;
}

/** The active tab of this window; address and title are empty where the browser does not tell them. */
export async function frontTab(): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? "", title: tab.title ?? "" };
}

/** The tabs of this window but Cordée's own: those that are selected, or all. */
export async function windowTabs(isSelected: boolean): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({
    currentWindow: true,
    ...(isSelected && { highlighted: true }),
  });
  const own = browser.runtime.getURL("/");
  return tabs
    .filter(({ id, url }) => id !== undefined && !url?.startsWith(own))
    .map(({ id = -1, url = "", title = "" }) => ({ id, url, title }));
}

/** Calls back when another tab, or another page in it, comes to the front. */
export function onFrontTabChange(changed: () => void): () => void {
  const listen = () => changed();
  browser.tabs.onActivated.addListener(listen);
  browser.tabs.onUpdated.addListener(listen);
  return () => {
    browser.tabs.onActivated.removeListener(listen);
    browser.tabs.onUpdated.removeListener(listen);
  };
}

/** Says on the toolbar’s icon whether the page of a tab is in the plan; the browser forgets it with the page. */
export async function markKept(tabId: number, isKept: boolean): Promise<void> {
  // The tab may be gone.
  await browser.action.setBadgeText({ tabId, text: isKept ? "✓" : "" }).catch(() => {});
}

/**
 * Reads a page by the injected script; nothing stays in the page.
 *
 * @throws {AppError} `page-not-readable`, `no-access` where the browser does not let us in, `browser-page` on
 * its own pages, `gone` when the tab was closed or moved on meanwhile
 */
export async function readPage(tabId: number): Promise<unknown> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      files: ["/clip.js"],
    });
    // Firefox answers with the script's own failure where Chrome rejects: a bug of ours, not a page without text.
    const failure = answer && "error" in answer ? answer.error : undefined;
    if (failure !== undefined) throw new ScriptFailed(String(failure));
    return answer?.result;
  } catch (error) {
    if (error instanceof ScriptFailed) throw error;
    const tab = await browser.tabs.get(tabId).catch(() => null);
    const reason = tab ? refusalIn(error) : "gone";
    throw new AppError("page-not-readable", { reason, url: tab?.url ?? "" }, { cause: error });
  }
}

/** Why a page that hides its address may not be read, found by asking for nothing; null when it may. */
export async function refusalOfTab(tabId: number): Promise<PageRefusal | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
    return null;
  } catch (error) {
    const reason = refusalIn(error);
    return reason === "no-access" && (await isUnseen(tabId)) ? "unseen" : reason;
  }
}

/** What the browser says when it does not let us into a page, in the words of each browser. */
function refusalIn(error: unknown): PageRefusal {
  const words = error instanceof Error ? error.message : String(error);
  if (/no tab with id|invalid tab id|was removed|was discarded|frame .* removed/i.test(words)) {
    return "gone";
  }
  // The browser's own page, or what it shows when a site does not answer: no click would let us in.
  return /showing error page|cannot access an? \w+:\/\/ url/i.test(words)
    ? "browser-page"
    : "no-access";
}

/** The injected script threw: a bug, which no advice about the page may hide. */
class ScriptFailed extends Error {
  override readonly name = "ScriptFailed";
}

export async function mayReadFiles(): Promise<boolean> {
  // Absent in Safari, where no file can be read.
  return (await browser.extension?.isAllowedFileSchemeAccess?.()) ?? false;
}
