import { oneLine } from "./limits";
import type { Thing } from "./things";

const MOST_PROPERTIES = 4_000;
const LONGEST_VALUE = 2_000;
const ADDRESSES =
  /^(url|image|logo|thumbnailUrl|embedUrl|contentUrl|sameAs|mainEntityOfPage|license)$/;

/**
 * The page's microdata as objects of the same form as its JSON-LD: one for each outermost `itemscope`, those
 * inside it as the values that they are. Read in one pass over `itemprop`, in document order.
 */
export function readMicrodata(document: Document): Thing[] {
  const things = new Map<Element, Thing>();
  const outer: Thing[] = [];
  let seen = 0;
  for (const element of document.querySelectorAll("[itemscope], [itemprop]")) {
    if (++seen > MOST_PROPERTIES) break;
    const scope = element.parentElement?.closest("[itemscope]");
    const owner = scope ? things.get(scope) : undefined;
    const names = element.getAttribute("itemprop")?.split(/\s+/).filter(Boolean) ?? [];
    const own = element.hasAttribute("itemscope") ? thingOf(element) : undefined;
    if (own) {
      things.set(element, own);
      if (names.length === 0 || !owner) outer.push(own);
    }
    for (const name of owner ? names : []) add(owner, name, own ?? saidBy(element, name));
  }
  return outer;
}

function thingOf(element: Element): Thing {
  const type = element.getAttribute("itemtype") ?? "";
  const text = oneLine(element.textContent).slice(0, 200);
  return { "@type": type.split(/\s+/).filter(Boolean), "#text": text };
}

function add(owner: Thing | undefined, name: string, value: unknown): void {
  if (!owner || name.startsWith("@") || name === "__proto__" || value === "") return;
  const known = owner[name];
  owner[name] = Array.isArray(known) ? [...known, value] : [value];
}

function saidBy(element: Element, name: string): string {
  const address = ADDRESSES.test(name)
    ? (element.getAttribute("href") ?? element.getAttribute("src"))
    : "";
  const stated = element.getAttribute("content") ?? element.getAttribute("datetime");
  return oneLine(stated || address || element.textContent).slice(0, LONGEST_VALUE);
}
