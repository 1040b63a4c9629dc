import { isElsewhere, type Line } from "./around-title";
import type { DateStyle } from "./date-style";
import { oneLine } from "./limits";
import type { Meta } from "./meta";
import { parseDate, parseStamp } from "./parse-date";
import type { Stated } from "./stated";

const PUBLISHED = [
  "article:published_time",
  "article:published",
  "og:published_time",
  "og:article:published_time",
  "datepublished",
  "citation_publication_date",
  "citation_online_date",
  "citation_date",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "publish-date",
  "publish_date",
  "published_on",
  "publication_date",
  "publicationdate",
  "published_date",
  "published",
  "pubdate",
  "pub_date",
  "release_date",
  "article.published",
  "article_date_original",
  "og:pubdate",
  "video:release_date",
  "book:release_date",
  "music:release_date",
  "uploaddate",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date.created",
  "dcterms.created",
  "dc.date.publication",
  "dc.date",
  "dcterms.date",
  "cludo:date",
  "ms.date",
  "date",
];
const MODIFIED = [
  "article:modified_time",
  "article:modified",
  "og:updated_time",
  "og:modified_time",
  "datemodified",
  "dc.date.modified",
  "dcterms.modified",
  "last-modified",
  "lastmod",
  "revised",
  "updated",
  "updated date",
];
const CHANGED =
  /\b(?:last )?(?:updated?|modified|edited|revised|changed|reviewed)\b|mis[e]? à jour|modifié|actualisé|aktualisiert|geändert|stand:|actualizad|modificad|aggiornat|bijgewerkt|uppdaterad/i;
const TIMES = [
  "time[itemprop~=datePublished], time[pubdate], time.published, time.dt-published, .dt-published, .published[title], time.entry-date.published",
  "time[datetime], time",
];
const DATED =
  "[class*=date i], [class*=publish i], [class*=posted i], [class*=time i], [class*=meta i], [class*=byline i], [class*=created i], [class*=submitted i], [id*=date i], [class*=stamp i]";

/** When the page says it was published and last changed, in ISO 8601; empty when it does not say it plainly. */
export interface Dates {
  publishedOn: string;
  modifiedOn: string;
}

/**
 * What machines are told (structured data, meta) goes before what is only shown: it has no language to misread.
 * Of what is shown, the date closest to the title; then one that the whole page agrees on; then the address, then
 * what the page's own scripts say. A date beside a word for change is never a publication.
 */
export function pickDates(
  document: Document,
  stated: Stated,
  meta: Meta,
  url: string,
  style: DateStyle,
  lines: readonly Line[],
): Dates {
  const first = (stamps: readonly string[]) =>
    stamps.map((stamp) => parseStamp(stamp, style)).find((date) => date !== "") ?? "";
  const near = lines
    .map(({ element, text }) => ({ text, date: shownDate(element, text, style) }))
    .filter(({ date }) => date !== "");
  const publishedOn =
    first([...stated.publishedOn, ...meta(...PUBLISHED)]) ||
    agreed(document, TIMES[0] ?? "", style, lines) ||
    (near.find(({ text }) => !CHANGED.test(text))?.date ?? "") ||
    agreed(document, TIMES[1] ?? "", style, lines) ||
    agreed(document, DATED, style, lines) ||
    fromUrl(url) ||
    fromScripts(document, style);
  const modifiedOn =
    first([...stated.modifiedOn, ...meta(...MODIFIED)]) ||
    (near.find(({ text }) => CHANGED.test(text))?.date ?? "") ||
    changed(document, style);
  return { publishedOn, modifiedOn };
}

/** The date of the matching elements: the first one, unless they are a list of other pages' dates. */
function agreed(
  document: Document,
  selector: string,
  style: DateStyle,
  lines: readonly Line[],
): string {
  const dates: string[] = [];
  for (const element of [...document.querySelectorAll(selector)].slice(0, 120)) {
    if (dates.length >= 30) break;
    const text = oneLine((element.textContent ?? "").slice(0, 400));
    if (text.length > 120 || CHANGED.test(text)) continue;
    const date = shownDate(element, text, style);
    if (date !== "" && !isElsewhere(element)) dates.push(date);
  }
  const days = new Set(dates.map((date) => date.slice(0, 10)));
  return days.size > 3 && lines.length > 0 ? "" : (dates[0] ?? "");
}

function shownDate(element: Element, text: string, style: DateStyle): string {
  const machine = element.matches("time, abbr, [datetime], [content]")
    ? element
    : (element.querySelector("time[datetime], abbr[title]") ?? element);
  for (const name of ["datetime", "content", "title"]) {
    const date = parseDate(machine.getAttribute(name) ?? "", style);
    if (date !== "") return date;
  }
  return parseDate(text, style);
}

function changed(document: Document, style: DateStyle): string {
  for (const element of [
    ...document.querySelectorAll(
      "[class*=update i], [class*=modified i], time[itemprop~=dateModified]",
    ),
  ].slice(0, 20)) {
    const text = oneLine((element.textContent ?? "").slice(0, 300));
    const date = text.length > 120 || isElsewhere(element) ? "" : shownDate(element, text, style);
    if (date !== "") return date;
  }
  return "";
}

/** The day in an address such as `/2024/03/15/title`, as blogs and newspapers write it. */
function fromUrl(url: string): string {
  const { pathname } = new URL(url);
  const day =
    /\/((?:19|20)\d{2})[/-]?(0\d|1[0-2]|\d(?=[/-]))[/-]?([0-2]\d|3[01]|\d(?=[/-]))(?=[/_-]|$)/.exec(
      pathname,
    );
  if (day) return parseDate(`${day[1]}/${day[2]}/${day[3]}`);
  const reversed = /\/(\d{1,2})-(\d{1,2})-(20\d{2})(?=[/_-]|$)/.exec(pathname);
  return reversed ? parseDate(`${reversed[1]}.${reversed[2]}.${reversed[3]}`) : "";
}

const IN_SCRIPT =
  /\\?"(?:datePublished|publishedAt|published_at|publishDate|publishedDate|publish_date|firstPublished\w*|datePublish\w*|post_date|broadcastedOn|pubDate)\\?"\s*:\s*\\?"(\d{4}-\d\d-\d\d[^"\\]{0,20})/g;
const LONGEST_SCRIPT = 300_000;

/** A date that the scripts of the page carry in their data, when all that they carry is the same day. */
function fromScripts(document: Document, style: DateStyle): string {
  const days = new Map<string, string>();
  for (const script of document.querySelectorAll('script:not([src]):not([type*="ld+json" i])')) {
    const source = (script.textContent ?? "").slice(0, LONGEST_SCRIPT);
    for (const [, stamp = ""] of source.matchAll(IN_SCRIPT)) {
      const date = parseStamp(stamp, style);
      if (date !== "") days.set(date.slice(0, 10), date);
      if (days.size > 1) return "";
    }
  }
  return [...days.values()][0] ?? "";
}
