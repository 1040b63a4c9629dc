import { browser } from "wxt/browser";
import * as z from "zod";

const UNSEEN = "unseenTab";

/**
 * Remembers whether a click on the icon brought a tab's address to light. It does for every page that may be
 * read; where it does not, no other click will.
 */
export const noteClicked = ({ id, url }: { id?: number | undefined; url?: string | undefined }) =>
  url || id === undefined
    ? browser.storage.session.remove(UNSEEN)
    : browser.storage.session.set({ [UNSEEN]: id });

/** Whether this tab was clicked on and showed nothing, and has loaded nothing since. */
export async function isUnseen(tabId: number): Promise<boolean> {
  const stored = z.int().safeParse((await browser.storage.session.get(UNSEEN))[UNSEEN]);
  return stored.success && stored.data === tabId;
}

/** Forgets a tab that loads another page: what a click shows there is not known yet. */
export async function forgetUnseen(tabId: number): Promise<void> {
  if (await isUnseen(tabId)) await browser.storage.session.remove(UNSEEN);
}
