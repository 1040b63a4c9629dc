import type { Kept } from "@/lib/db/keep-resource";
import { AppError, isAppError, type PageRefusal } from "@/lib/domain/errors";
import type { FoundLink } from "@/lib/domain/links-in";
import type { FrontTab } from "./deps";
import { type KeepDeps, keepLink, keepPage } from "./keep-page";

/** What became of one of several: kept or known, or why it could not be read. */
export type Outcome = Kept | { how: "refused"; reason: PageRefusal };

/** How long one page may take, in milliseconds: one that does not answer holds up no other. */
const PATIENCE_MS = 5_000;

/** Keeps links without opening them, each with what became of it. */
export async function keepLinks(deps: KeepDeps, links: readonly FoundLink[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { url, title } of links) outcomes.push(await outcomeOf(keepLink(deps, url, title)));
  return outcomes;
}

/**
 * Keeps the pages of several tabs, one after the other.
 *
 * @param told what became of each, as soon as it is known
 */
export async function keepTabs(
  deps: KeepDeps,
  tabs: readonly FrontTab[],
  told: (tab: FrontTab, outcome: Outcome) => void,
): Promise<void> {
  const readPage = (tabId: number) => inTime(deps.browser.readPage(tabId));
  const patient = { ...deps, browser: { ...deps.browser, readPage } };
  for (const tab of tabs) told(tab, await outcomeOf(keepPage(patient, tab)));
}

const outcomeOf = (keeping: Promise<Kept>): Promise<Outcome> =>
  keeping.catch((error: unknown) => {
    if (!isAppError(error, "page-not-readable")) throw error;
    return { how: "refused", reason: error.details.reason };
  });

async function inTime<T>(reading: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const gone = new AppError("page-not-readable", { reason: "gone", url: "" });
    timer = setTimeout(() => reject(gone), PATIENCE_MS);
  });
  return Promise.race([reading, late]).finally(() => clearTimeout(timer));
}
