import { browser } from "wxt/browser";
import * as z from "zod";

const PENDING = "pendingPages";
const Pending = z.array(z.object({ tabId: z.int(), windowId: z.int(), url: z.string() }));
export type PendingPage = z.infer<typeof Pending>[number];

/** Pages that were to be kept when the worker stopped; it takes them up when it starts again. */
export async function listPending(): Promise<PendingPage[]> {
  const stored = Pending.safeParse((await browser.storage.session.get(PENDING))[PENDING]);
  return stored.success ? stored.data : [];
}

export async function addPending(page: PendingPage): Promise<void> {
  const others = (await listPending()).filter(({ tabId }) => tabId !== page.tabId);
  await browser.storage.session.set({ [PENDING]: [...others, page] });
}

export async function removePending(tabId: number): Promise<void> {
  const left = (await listPending()).filter((page) => page.tabId !== tabId);
  await browser.storage.session.set({ [PENDING]: left });
}
