import type { PageRefusal } from "./errors";

const EXTENSION = /^(chrome|moz|ms-browser|safari-web|edge)-extension:$/;
const NEW_TAB =
  /^(about:(blank|newtab|home|privatebrowsing)|(chrome|edge|brave|opera|vivaldi):\/\/(newtab|new-tab-page|startpage)\b)/i;
const WEB = /^https?:$/;

/**
 * Why a page can surely not be kept, by its address alone; null when it is worth trying, and when
 * the browser does not tell the address (an empty one).
 */
export function refusalOf(url: string, options: { mayReadFiles: boolean }): PageRefusal | null {
  if (url === "") return null;
  if (NEW_TAB.test(url)) return "blank";
  if (!URL.canParse(url)) return "no-access";
  const address = new URL(url);
  if (EXTENSION.test(address.protocol)) return "extension-page";
  if (address.protocol === "file:") {
    if (!options.mayReadFiles) return "file";
    return isPdf(address) ? "pdf" : null;
  }
  if (!WEB.test(address.protocol)) return "browser-page";
  if (isStore(address)) return "store";
  return isPdf(address) ? "pdf" : null;
}

function isPdf(address: URL): boolean {
  return /\.pdf$/i.test(address.pathname);
}

/** Browsers let no extension run on the pages that install extensions. */
function isStore({ hostname, pathname }: URL): boolean {
  return (
    hostname === "chromewebstore.google.com" ||
    hostname === "addons.mozilla.org" ||
    (hostname === "chrome.google.com" && /^\/webstore(\/|$)/.test(pathname)) ||
    (hostname === "microsoftedge.microsoft.com" && /^\/addons(\/|$)/.test(pathname))
  );
}
