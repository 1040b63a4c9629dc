import { pageKey } from "@/lib/domain/page-key";
import { unwrapped } from "@/lib/domain/redirect";
import { type Clip, PageFacts, type Quote, Resource, ResourceText } from "@/lib/domain/resource";
import { isSameText } from "@/lib/domain/same-text";
import type { Instant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";
import { findByPage } from "./find-page";
import { addQuote } from "./quotes";

/** What to do with a page that is in the plan already: leave it, bring it up to date, or keep it a second time. */
export type WhenKnown = "leave" | "update" | "both";

interface NewResource {
  id: string;
  pairId: string;
  clip: Clip;
  /** Where the page was read, where `clip.url` may be what it only says of itself. */
  address?: string;
  /** `not-opened` for a link whose page nobody has read. */
  state: Resource["state"];
  /** The passage that was selected, if any. */
  quote?: Pick<Quote, "id" | "text" | "prefix" | "suffix"> | null;
  whenKnown?: WhenKnown;
}

export interface Kept {
  resource: Resource;
  /**
   * What became of it: new in the plan, brought up to date, a passage of it marked, or found there and left as it
   * was, page or mere link.
   */
  how: "kept" | "updated" | "quoted" | "known" | "known-link";
  /** What was there before it was brought up to date. */
  former?: Former;
}

interface Former {
  resource: Resource;
  text: ResourceText | undefined;
}

/**
 * Keeps a page: its facts in one row, its text in another, both or neither. A page that is in the plan already, by
 * whichever address, is not kept twice unasked; where only a link to the same path was, it is completed. Its goal,
 * question and state stay.
 */
export function keepResource(
  db: MentoringDb,
  {
    id,
    pairId,
    clip: read,
    address = read.url,
    state,
    quote = null,
    whenKnown = "leave",
  }: NewResource,
  now: Instant,
): Promise<Kept> {
  const tables = [db.resources, db.resourceTexts, db.pageKeys, db.quotes];
  return db.transaction("rw", tables, async () => {
    const { known, clip } = await recognise(db, pairId, read, address);
    const isUnopened = state === "not-opened";
    const isCompleted =
      known?.state === "not-opened" && !isUnopened && pathOf(known.url) === pathOf(address);
    if (known && !isCompleted && whenKnown === "leave") {
      const marked = quote && (await addQuote(db, { ...quote, pairId, resourceId: known.id }, now));
      return { resource: known, how: marked ? "quoted" : isUnopened ? "known-link" : "known" };
    }
    const isNew = !known || whenKnown === "both";
    const former = isNew
      ? undefined
      : { resource: known, text: await db.resourceTexts.get(known.id) };
    const facts = PageFacts.parse(clip);
    const resource = Resource.parse(
      isNew
        ? {
            ...facts,
            ...begun,
            visibility: known?.visibility ?? "both",
            id,
            pairId,
            state,
            createdAt: now,
            updatedAt: now,
          }
        : {
            ...known,
            ...(isUnopened ? {} : facts),
            state: known.state === "not-opened" ? state : known.state,
            updatedAt: now,
          },
    );
    await db.resources.put(resource);
    if (!isUnopened) {
      const { text } = clip;
      const selection = clip.selection || (former?.text?.selection ?? "");
      await db.resourceTexts.put(ResourceText.parse({ id: resource.id, text, selection }));
    }
    if (quote) await addQuote(db, { ...quote, pairId, resourceId: resource.id }, now);
    await db.pageKeys.put({ id: resource.id, key: pageKey(resource.url) });
    return { resource, how: isNew ? "kept" : "updated", ...(former && { former }) };
  });
}

const begun = { goalId: null, why: "", question: "", deletedAt: null } as const;

const pathOf = (address: string) => unwrapped(address)?.pathname.replace(/\/$/, "");

/** Gives a page back the facts and the text that it had; what was said of it meanwhile stays. */
export function putBack(db: MentoringDb, { resource, text }: Former, now: Instant) {
  return db.transaction("rw", db.resources, db.resourceTexts, async () => {
    const current = await db.resources.get(resource.id);
    if (!current) return;
    const { state } = text ? current : resource;
    await db.resources.put({ ...current, ...PageFacts.parse(resource), state, updatedAt: now });
    await (text ? db.resourceTexts.put(text) : db.resourceTexts.delete(resource.id));
  });
}

/**
 * The page as this pair keeps it, by where it was read or by what it says of itself. A page that says to be one in
 * the plan whose text is another's does not tell the truth: it goes by where it was read.
 */
async function recognise(db: MentoringDb, pairId: string, clip: Clip, address: string) {
  const byAddress = await findByPage(db, pairId, address);
  if (byAddress || pageKey(clip.url) === pageKey(address)) return { known: byAddress, clip };
  const claimed = await findByPage(db, pairId, clip.url);
  if (!claimed) return { known: undefined, clip };
  const kept = await db.resourceTexts.get(claimed.id);
  return kept && !isSameText(kept.text, clip.text)
    ? { known: undefined, clip: { ...clip, url: address } }
    : { known: claimed, clip };
}
