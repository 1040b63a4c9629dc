import { browser } from "wxt/browser";

/** What each browser lets be asked for later: Firefox has its rules by declaration at install only. */
const headerRule = [
  "declarativeNetRequestWithHostAccess",
  "webRequest",
  "webRequestBlocking",
] as const;

/** The permissions that leaving out an origin needs in this browser; none where it can't be done. */
export function headerRulePermissions() {
  const offered: readonly string[] = browser.runtime.getManifest().optional_permissions ?? [];
  return headerRule.filter((name) => offered.includes(name));
}
