import { isTracking } from "@/lib/domain/tracking";
import { LONGEST } from "./limits";

/**
 * The address to come back to: without tracking parameters, fragment or password. The page's own canonical
 * address wins only where it does not lie: on the same host, and when it collapses neither a page into the home
 * page nor the parts of a long one (`?page=2`) into the first.
 * A fragment that routes (`#/…`, `#!…`) is part of the address and stays.
 */
export function tidyUrl(url: string, canonical = ""): string {
  const here = strip(new URL(url));
  const there = canonicalOf(canonical, here);
  const best = (there ?? here).href;
  if (best.length <= LONGEST.url) return best;
  const bare = `${here.origin}${here.pathname}`;
  return bare.length <= LONGEST.url ? bare : `${here.origin}/`;
}

function canonicalOf(canonical: string, here: URL): URL | null {
  if (canonical === "" || here.protocol === "file:" || here.hash !== "") return null;
  if (!URL.canParse(canonical, here.href)) return null;
  const there = strip(new URL(canonical, here.href));
  if (there.protocol !== "https:" && there.protocol !== here.protocol) return null;
  if (there.host !== here.host) return null;
  if (there.pathname === "/" && there.search === "") return null;
  return there.pathname === here.pathname && dropsPart(here, there) ? null : there;
}

/** Parameters that choose a page, by name; a number chooses one under any name. */
const CHOOSES =
  /^(p|page|paged|id|q|s|query|start|offset|chapter|lesson|section|part|step|unit|v|tab|lang|locale|hl)$/i;

function dropsPart(here: URL, there: URL): boolean {
  let isDropped = false;
  here.searchParams.forEach((value, name) => {
    const chooses = CHOOSES.test(name) || /^\d{1,7}$/.test(value);
    if (chooses && !there.searchParams.has(name)) isDropped = true;
  });
  return isDropped;
}

function strip(address: URL): URL {
  const clean = new URL(address.href);
  clean.username = "";
  clean.password = "";
  if (!/^#[/!]/.test(clean.hash)) clean.hash = "";
  const tracked: string[] = [];
  // Not iterated: in an injected script Firefox's own parameters have no iterator (Mozilla bug 1023984).
  clean.searchParams.forEach((_, name) => {
    if (isTracking(name)) tracked.push(name);
  });
  // Untouched when nothing is dropped: rewriting would change the encoding of the rest.
  for (const name of tracked) clean.searchParams.delete(name);
  return clean;
}
