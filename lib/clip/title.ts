import { oneLine } from "./limits";

const SEPARATOR = /\s+[|–—\-·•»«:/\\]+\s+|\s*[|»]\s*|:\s+/;

/**
 * The page's own title without the site's name. A heading of the page that its declared titles
 * repeat is the best witness; else the declared title, less the segments that name the site.
 */
export function pickTitle(
  declared: readonly string[],
  documentTitle: string,
  headings: readonly string[],
  siteNames: readonly string[],
): string {
  const titles = [...declared, documentTitle].map(oneLine).filter((title) => title !== "");
  const heading = headings.map(oneLine).find((text) => isWitnessed(text, titles, siteNames));
  if (heading) return heading;
  const first = titles[0];
  if (first) return withoutSite(first, siteNames);
  return headings.map(oneLine).find((text) => text !== "") ?? "";
}

function isWitnessed(heading: string, titles: string[], siteNames: readonly string[]): boolean {
  const key = fold(heading);
  if (key === "" || heading.length > 300) return false;
  if (titles.some((title) => fold(title) === key)) return true;
  if (siteNames.some((site) => fold(site) === key)) return false;
  return titles.some((title) => fold(title).includes(key) && key.length > 3);
}

/** Drops the segments at either end of a title that say the name of the site. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const sites = siteNames.map(fold).filter((site) => site.length > 1);
  const cuts = [...title.matchAll(new RegExp(SEPARATOR, "g"))];
  const last = cuts.at(-1);
  const first = cuts[0];
  if (!first || !last) return title;
  const tail = title.slice(last.index + last[0].length);
  const head = title.slice(0, first.index);
  if (sites.some((site) => names(tail, site))) {
    return withoutSite(title.slice(0, last.index).trim(), siteNames) || title;
  }
  if (sites.some((site) => names(head, site))) {
    return withoutSite(title.slice(first.index + first[0].length).trim(), siteNames) || title;
  }
  return title;
}

function names(segment: string, site: string): boolean {
  const key = fold(segment);
  if (key === "") return true;
  return (
    key === site ||
    (key.length > 3 && site.length > 3 && (site.startsWith(key) || key.startsWith(site)))
  );
}

/** Letters and digits only, without accents or case. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
}
