import { browser } from "wxt/browser";
import { headerPermissions } from "./header-permissions";

const HIDDEN = "originHiddenFrom";
const RULE = 1;

/** Scheme, host and port, with the slash after them: what every request to the server begins with. */
const startOf = (url: string) => `${new URL(url).origin}/`;

const hiddenFrom = async () => (await browser.storage.local.get(HIDDEN))[HIDDEN];

export async function hideOrigin(url: string): Promise<boolean> {
  await browser.storage.local.set({ [HIDDEN]: startOf(url) });
  return keepOriginHidden(url);
}

export async function keepOriginHidden(url: string): Promise<boolean> {
  const isHidden = (await hiddenFrom()) === startOf(url);
  if (isHidden && browser.declarativeNetRequest) await declare(url);
  else if (isHidden && browser.webRequest) listen(url);
  else {
    stopListening();
    return false;
  }
  return true;
}

/** The browser itself does it, for requests of our own pages to this one address, until it is closed. */
async function declare(url: string): Promise<void> {
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [RULE],
    addRules: [
      {
        id: RULE,
        priority: 1,
        condition: {
          initiatorDomains: [new URL(browser.runtime.getURL("/")).host],
          requestDomains: [new URL(url).hostname],
          urlFilter: `|${startOf(url)}`,
          resourceTypes: ["xmlhttprequest"],
        },
        action: {
          type: "modifyHeaders",
          requestHeaders: [{ header: "Origin", operation: "remove" }],
        },
      },
    ],
  });
}

interface Sent {
  /** Firefox: the page that asks. */
  originUrl?: string;
  url: string;
  requestHeaders?: { name: string; value?: string }[];
}

/** The address that `withoutOrigin` looks for, as long as this page lives; null for none. */
let start: string | null = null;

const withoutOrigin = ({ originUrl, url, requestHeaders }: Sent) => {
  if (start === null || !url.startsWith(start)) return {};
  if (!originUrl?.startsWith(browser.runtime.getURL("/"))) return {};
  return { requestHeaders: requestHeaders?.filter(({ name }) => name.toLowerCase() !== "origin") };
};

/** Firefox: this page does it, as long as it lives, and looks at no request but those to the one address. */
function listen(url: string): void {
  stopListening();
  start = startOf(url);
  const { protocol, hostname } = new URL(url);
  browser.webRequest.onBeforeSendHeaders.addListener(
    withoutOrigin as Parameters<typeof browser.webRequest.onBeforeSendHeaders.addListener>[0],
    { urls: [`${protocol}//${hostname}/*`], types: ["xmlhttprequest"] },
    ["blocking", "requestHeaders"],
  );
}

function stopListening(): void {
  start = null;
  browser.webRequest?.onBeforeSendHeaders.removeListener(
    withoutOrigin as Parameters<typeof browser.webRequest.onBeforeSendHeaders.addListener>[0],
  );
}

export async function showOrigin(): Promise<void> {
  if ((await hiddenFrom()) === undefined) return;
  await browser.storage.local.remove(HIDDEN);
  stopListening();
  await browser.declarativeNetRequest?.updateSessionRules({ removeRuleIds: [RULE] });
  await browser.permissions.remove({ permissions: headerPermissions() });
}
