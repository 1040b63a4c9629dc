import * as z from "zod";
import { tidyUrl } from "@/lib/clip/tidy-url";
import { makePageKeys } from "@/lib/db/find-page";
import { type Kept, keepResource, type WhenKnown } from "@/lib/db/keep-resource";
import { currentPair } from "@/lib/db/pairs";
import { AppError, type PageRefusal } from "@/lib/domain/errors";
import { refusalOf } from "@/lib/domain/page";
import { pageKey } from "@/lib/domain/page-key";
import { Clip, Quote } from "@/lib/domain/resource";
import type { BrowserPort, Deps, FrontTab } from "./deps";

/** What the injected script answers. A page is never trusted: it is parsed before a word of it is kept. */
const Reading = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("clip"),
    address: z.string(),
    clip: Clip,
    quote: Quote.pick({ text: true, prefix: true, suffix: true }).nullable().default(null),
  }),
  z.object({
    kind: z.literal("refused"),
    reason: z.enum(["pdf", "blank", "nothing-to-read"] satisfies PageRefusal[]),
  }),
]);

/** What keeping a page needs of the world. */
export type KeepDeps = Pick<Deps, "db" | "now" | "newId"> & {
  browser: Pick<BrowserPort, "readPage" | "mayReadFiles" | "readSettings">;
};

/**
 * Keeps the page of a tab in the plan of the current pair.
 *
 * @throws {AppError} `page-not-readable` with the kind of page, `gone` when the tab shows another one than
 * `tab` says; `pair-not-found` before the first pair
 */
export async function keepPage(
  deps: KeepDeps,
  tab: Pick<FrontTab, "id" | "url">,
  whenKnown?: WhenKnown,
): Promise<Kept> {
  const pair = await pairOrRefuse(deps);
  const refuse = (reason: PageRefusal) =>
    new AppError("page-not-readable", { reason, url: tab.url });
  const byAddress =
    tab.url && refusalOf(tab.url, { mayReadFiles: await deps.browser.mayReadFiles() });
  if (byAddress) throw refuse(byAddress);

  const reading = Reading.safeParse(await deps.browser.readPage(tab.id));
  if (!reading.success) throw refuse("nothing-to-read");
  if (reading.data.kind === "refused") throw refuse(reading.data.reason);
  const { address, clip, quote } = reading.data;
  if (tab.url && pageKey(address) !== pageKey(tab.url)) throw refuse("gone");
  await makePageKeys(deps.db);
  return keepResource(
    deps.db,
    {
      id: deps.newId(),
      pairId: pair.id,
      clip,
      address: tidy(address),
      state: "unread",
      quote: quote && { id: deps.newId(), ...quote },
      ...(whenKnown && { whenKnown }),
    },
    deps.now(),
  );
}

/** Keeps a link without opening it: its address and its words are all that is known. */
export async function keepLink(deps: KeepDeps, link: string, title: string): Promise<Kept> {
  const pair = await pairOrRefuse(deps);
  const url = tidy(link);
  const clip = Clip.safeParse({
    title: title.trim().slice(0, 500) || url.slice(0, 500),
    author: "",
    site: "",
    publishedOn: "",
    language: "",
    url,
    excerpt: "",
    minutes: 0,
    words: 0,
    text: "",
    selection: "",
  });
  if (!clip.success) throw new AppError("page-not-readable", { reason: "browser-page", url });
  await makePageKeys(deps.db);
  return keepResource(
    deps.db,
    { id: deps.newId(), pairId: pair.id, clip: clip.data, address: url, state: "not-opened" },
    deps.now(),
  );
}

/** What is no address stays as it is. */
const tidy = (address: string) => (URL.canParse(address) ? tidyUrl(address) : address);

async function pairOrRefuse(deps: KeepDeps) {
  const { pairId } = await deps.browser.readSettings();
  const pair = await currentPair(deps.db, pairId);
  if (!pair) throw new AppError("pair-not-found", {});
  return pair;
}
