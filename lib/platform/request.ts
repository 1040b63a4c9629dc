import { browser } from "wxt/browser";
import * as z from "zod";
import { hasPanel, isInTab } from "./panel";

const REQUEST = "request";
const Asked = z.object({
  windowId: z.int(),
  address: z.string().startsWith("#/").max(6_000),
});

/** Asks a window's panel to show an address; it takes it when it is ready, so that nothing waits for it. */
export const askPanel = (windowId: number, address: string) =>
  browser.storage.session.set({ [REQUEST]: Asked.parse({ windowId, address }) });

/** Takes what was asked of this window's panel, once; where a browser has a panel, its tabs take nothing. */
export async function takeRequest(): Promise<string | null> {
  if (isInTab && hasPanel()) return null;
  const asked = Asked.safeParse((await browser.storage.session.get(REQUEST))[REQUEST]);
  if (!asked.success) return null;
  const here = await browser.windows.getCurrent();
  if (here.id !== asked.data.windowId) return null;
  await browser.storage.session.remove(REQUEST);
  return asked.data.address;
}

export function onRequest(asked: () => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === "session" && changes[REQUEST]?.newValue !== undefined) asked();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
