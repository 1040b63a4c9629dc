import { browser } from "wxt/browser";
import type { KeyPlace } from "@/lib/domain/model-key";
import { headerPermissions } from "./header-permissions";

/** What a model at an address needs of the browser; loaded with the first use of one, not with the panel. */
export const modelPort = {
  readKey: async () => (await import("./model-key")).readKey(),
  keyState: async () => (await import("./model-key")).keyState(),
  writeKey: async (key: string, place: KeyPlace, passphrase?: string) =>
    (await import("./model-key")).writeKey(key, place, passphrase),
  unlockKey: async (passphrase: string) => (await import("./model-key")).unlockKey(passphrase),
  takeKey: async () => (await import("./model-key")).takeKey(),
  hideOrigin: async (url: string) => {
    const permissions = headerPermissions();
    // The first call in the click: a browser asks no later.
    if (permissions.length > 0 && !(await browser.permissions.request({ permissions })))
      return false;
    return (await import("./header-rule")).hideOrigin(url);
  },
  keepOriginHidden: async (url: string) => (await import("./header-rule")).keepOriginHidden(url),
  showOrigin: async () => (await import("./header-rule")).showOrigin(),
};
