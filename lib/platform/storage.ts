import { browser } from "wxt/browser";
import { eraseAll, remains } from "./erase";
import { sealer } from "./sealer";
import { openVault } from "./vault";
import { otherWindows } from "./windows";

/** What Cordée takes and may take, in bytes. */
async function estimate() {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
  if (usage === undefined || quota === undefined) return null;
  return { usedBytes: usage, quotaBytes: quota };
}

/** The browser's storage, as the panel and the worker know it. */
export const storagePort = {
  vault: openVault(),
  sealer,
  estimate,
  isPersisted: async () => (await navigator.storage?.persisted?.()) ?? null,
  persist: async () => (await navigator.storage?.persist?.()) ?? false,
  // Firefox alone has a sidebar by this name, and asks its user.
  asksToPersist: "sidebarAction" in browser,
  otherWindows,
  eraseAll,
  remains,
  appVersion: browser.runtime.getManifest().version,
};
