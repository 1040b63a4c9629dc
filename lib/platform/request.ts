import { browser } from "wxt/browser";
import * as z from "zod";

const REQUEST = "request";
const Address = z.string().startsWith("#/").max(6_000);

/** Asks the panel to show an address; it takes it when it is ready, so that nothing waits for it. */
export const askPanel = (address: string) =>
  browser.storage.session.set({ [REQUEST]: Address.parse(address) });

/** Takes what was asked, once. */
export async function takeRequest(): Promise<string | null> {
  const asked = Address.safeParse((await browser.storage.session.get(REQUEST))[REQUEST]);
  if (!asked.success) return null;
  await browser.storage.session.remove(REQUEST);
  return asked.data;
}

export function onRequest(asked: () => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === "session" && changes[REQUEST]?.newValue !== undefined) asked();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
