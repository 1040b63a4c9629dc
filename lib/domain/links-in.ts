/** A link with what it is called; empty when nothing says so. */
export interface FoundLink {
  url: string;
  title: string;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'`]+/gi;
/** A line that is an address without its beginning, as people type it: `example.org/guide`. */
const BARE = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u;
/** What stands after an address in a sentence and is no part of it. */
const AFTER = /[.,;:!?…»”’*]+$|(?<!\([^)]*)\)+[.,;:]?$/;

/** The addresses of web pages in a text, each once; what stands before one on its line is what it is called. */
export function linksIn(text: string): FoundLink[] {
  const links = new Map<string, FoundLink>();
  for (const line of text.slice(0, 200_000).split(/[\r\n]+/)) {
    const bare = line.trim();
    const written = BARE.test(bare) ? [bare] : (line.match(ADDRESS) ?? []);
    const title = written.length === 1 ? titleIn(line, written[0] ?? "") : "";
    for (const one of written) {
      const whole = one.replace(AFTER, "");
      const url = /^https?:/i.test(whole) ? whole : `https://${whole}`;
      if (URL.canParse(url) && !links.has(url)) links.set(url, { url, title });
    }
  }
  return [...links.values()];
}

const titleIn = (line: string, written: string): string =>
  line
    .slice(0, line.indexOf(written))
    .replace(/^[\s*\-–•\d.)[\]]+/, "")
    .replace(/[\s:([\]–—-]+$/, "")
    .trim();
