import { browser } from "wxt/browser";

const items = [
  // A film is kept by its page, which tells what it is and by whom.
  { id: "keep-page", contexts: ["page", "action", "video", "audio"] },
  { id: "keep-selection", contexts: ["selection"] },
  { id: "keep-link", contexts: ["link"] },
  { id: "keep-image", contexts: ["image"] },
  { id: "keep-tabs", contexts: ["action"] },
  { id: "open-panel", contexts: ["page", "action"] },
] as const;
type MenuId = (typeof items)[number]["id"];

/** Makes the context menu anew in the user's language; never twice the same item. */
export async function makeMenus(titles: Record<MenuId, string>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, contexts } of items) {
    browser.contextMenus.create({ id, title: titles[id], contexts: [...contexts] }, () => {
      // Two starts at once may both make it: the second finds it there, which is what it wanted.
      void browser.runtime.lastError;
    });
  }
}
