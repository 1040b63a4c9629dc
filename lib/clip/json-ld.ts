import type { Thing } from "./things";

const MOST_NODES = 2_000;
const MOST_TEXT = 2_000_000;

/** Every object of the page's JSON-LD, in order of appearance; malformed blocks are skipped, as search engines do. */
export function readJsonLd(document: Document): Thing[] {
  const found: Thing[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? "";
    if (source.length <= MOST_TEXT) flatten(parse(source), found);
  }
  return found;
}

function parse(source: string): unknown {
  const bare = source.replace(/^\s*(<!--|\/\/\s*<!\[CDATA\[)|((\/\/\s*\]\]>)|-->)\s*$|;\s*$/g, "");
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // Raw line breaks inside strings, and a comma after the last value, are the commonest faults.
      return JSON.parse(bare.replace(/[\r\n\t]+/g, " ").replace(/,\s*(?=[}\]])/g, ""));
    } catch {
      return null;
    }
  }
}

/** Every object at the top, in `@graph`, in `mainEntity` and what a list holds, in order of appearance. */
function flatten(value: unknown, found: Thing[]): void {
  const queue: unknown[] = [value];
  while (queue.length > 0 && found.length < MOST_NODES) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.unshift(...next.slice(0, MOST_NODES));
    else if (typeof next === "object" && next !== null) {
      const thing = next as Thing;
      found.push(thing);
      queue.push(thing["@graph"], thing.mainEntity, thing.mainEntityOfPage);
    }
  }
}
