import { LONGEST, oneLine } from "./limits";
import { textOf } from "./text-of";

/** Where titles are joined to their site; a colon only stands before a site, never after one. */
const SEPARATOR = /\s+[|–—\-·•»«/\\‹›:⋆~]+\s+|\s*[|»]\s*|:\s+|\s+\|\|?\s*/g;
const MAIN = "main, article, [role=main], #content, #main, .content, .post, .entry";
const TITLED =
  "[itemprop~=headline], [class*=entry-title i], [class*=post-title i], [class*=article-title i], [class*=article__title i], [class*=page-title i], [class*=headline i], [class*=pagetitle i], [data-testid*=headline i], .p-name";
const BRAND =
  "nav, footer, aside, dialog, [class*=logo i], [class*=brand i], [class*=site-title i], [id*=logo i], [class*=menu-title i], [class*=cookie i], [class*=modal i]";
const MOST = 12;

/** A heading and how surely it is the page's title. */
interface Candidate {
  element: Element;
  text: string;
  points: number;
}

/** What the page gives as its title; a picture or a form of that name stands in its place in some pages. */
export function titleOf(document: Document): string {
  const { title }: { title: unknown } = document;
  return typeof title === "string" ? oneLine(title).slice(0, LONGEST.excerpt) : "";
}

/** The page's headings of the first level as a reader sees them, without signs for permanent links. */
export function headingsOf(document: Document): Element[] {
  return [...document.querySelectorAll("h1")].slice(0, MOST);
}

export function headingText(element: Element): string {
  return oneLine(textOf(element))
    .slice(0, LONGEST.excerpt)
    .replace(/\s*[#¶§🔗]+$/u, "")
    .replace(/^[#¶§]+\s*/, "");
}

/**
 * The page's own title without the site's name. A heading is the best witness: the one that stands in the main
 * part, that the declared titles repeat, and that is not the site's; else the declared title, less its site.
 */
export function pickTitle(
  document: Document,
  declared: readonly string[],
  siteNames: readonly string[],
): { text: string; element: Element | undefined } {
  const titles = [...declared, titleOf(document)].map(oneLine).filter((title) => title !== "");
  const own = titles.map((title) => withoutSite(title, siteNames));
  const found = headingsOf(document);
  const candidates = found.map((it) => rate(it, titles, own, siteNames, found.length));
  const [best] = candidates.sort((one, other) => other.points - one.points);
  if (best && best.points >= SURE) return best;
  const second = [...document.querySelectorAll(`h2, ${TITLED}`)]
    .slice(0, 40)
    .map((it) => rate(it, titles, own, siteNames, 9))
    .find(({ text, points }) => points >= SURER && text.length > 8);
  if (second) return second;
  return { text: own[0] ?? best?.text ?? "", element: best?.element };
}

const SURE = 2;
const SURER = 4;

function rate(
  element: Element,
  titles: readonly string[],
  own: readonly string[],
  siteNames: readonly string[],
  count: number,
): Candidate {
  const text = headingText(element);
  const key = fold(text);
  if (key.length < 2 || text.length > 300) return { element, text, points: -9 };
  const isSite = siteNames.some((site) => fold(site) === key);
  const tails = titles.some(
    (title, at) => title !== own[at] && fold(title).endsWith(key) && fold(own[at] ?? "") !== key,
  );
  const starts = own.some(
    (title) => fold(title).startsWith(key) || (key.length > 12 && key.startsWith(fold(title))),
  );
  const holds = key.length > 3 && titles.some((title) => fold(title).includes(key));
  const points =
    (own.some((title) => fold(title) === key) ? 3 : 0) +
    (starts ? 2 : 0) +
    (holds ? 1 : 0) +
    2 * Math.max(0, ...own.map((title) => likeness(text, title))) +
    (element.closest(MAIN) ? 1.5 : 0) +
    (element.matches(TITLED) ? 1 : 0) +
    (count === 1 ? 1 : 0) -
    (isSite ? 4 : 0) -
    (tails && !starts ? 3 : 0) -
    (element.closest(BRAND) ? 3 : 0);
  return { element, text, points };
}

/** Share of words that two titles have in common, from 0 to 1. */
function likeness(one: string, other: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [left, right] = [words(one), words(other)];
  if (left.size === 0 || right.size === 0) return 0;
  const common = [...left].filter((word) => right.has(word)).length;
  return (2 * common) / (left.size + right.size);
}

/** Drops the segments at either end of a title that say the name of the site. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const sites = siteNames.map(fold).filter((site) => site.length > 1);
  const cuts = [...title.matchAll(SEPARATOR)];
  const last = cuts.at(-1);
  const first = cuts[0];
  if (!first || !last) return title;
  const tail = title.slice(last.index + last[0].length);
  const head = title.slice(0, first.index);
  if (!last[0].startsWith(":") && sites.some((site) => isNameOf(tail, site))) {
    return withoutSite(title.slice(0, last.index).trim(), siteNames) || title;
  }
  if (sites.some((site) => isNameOf(head, site))) {
    return withoutSite(title.slice(first.index + first[0].length).trim(), siteNames) || title;
  }
  return title;
}

/** The segment at the end of a title that names the site, as the page writes it; empty when none does. */
export function siteInTitle(title: string, hostNames: readonly string[]): string {
  const cuts = [...title.matchAll(SEPARATOR)];
  const first = cuts[0];
  const last = cuts.at(-1);
  if (!first || !last) return "";
  const names = hostNames.map(fold).filter((name) => name.length > 2);
  return (
    [title.slice(last.index + last[0].length), title.slice(0, first.index)].find((segment) =>
      names.some((name) => isNameOf(segment, name)),
    ) ?? ""
  );
}

function isNameOf(segment: string, site: string): boolean {
  const key = fold(segment);
  if (key === "" || key === site) return true;
  if (key.length <= 3 || site.length <= 3) return false;
  return site.startsWith(key) || key.startsWith(site) || (site.length > 5 && key.endsWith(site));
}

/** Letters and digits only, without accents or case. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
}
