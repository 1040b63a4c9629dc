import type { JsonLdFacts } from "./json-ld";
import { oneLine } from "./limits";
import type { Meta } from "./meta";
import { parseDate } from "./parse-date";

const NAMES = [
  "article:published_time",
  "article:published",
  "og:published_time",
  "og:article:published_time",
  "datepublished",
  "citation_publication_date",
  "citation_date",
  "citation_online_date",
  "parsely-pub-date",
  "sailthru.date",
  "publish-date",
  "publish_date",
  "publication_date",
  "publicationdate",
  "published_date",
  "pubdate",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date.created",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "date",
  "article.published",
  "release_date",
  "video:release_date",
];
const MARKED = [
  '[itemprop~="datePublished"]',
  "time[pubdate]",
  "time.published, .published[title], time.entry-date.published, time.dt-published, .dt-published",
  "article header time, main header time, .entry-header time, .post-header time, .article-header time, .entry-meta time, .post-meta time, .byline time, .article-meta time",
];
const SPOKEN =
  ".post-date, .entry-date, .published, .publish-date, .pub-date, .article-date, .article__date, .date-published, .publication-date, .posted-on, .post-meta, .entry-meta, .article-meta, .byline, .blog-date, .meta-date, .date, time";
const ASIDE =
  "aside, nav, footer, [class*=comment i], [id*=comment i], [class*=related i], [class*=sidebar i], [class*=widget i]";

/** When the page was published, in ISO 8601; empty when it does not say it plainly. */
export function pickPublishedOn(
  document: Document,
  jsonLd: JsonLdFacts,
  meta: Meta,
  url: string,
): string {
  for (const stated of [jsonLd.publishedOn, ...meta(...NAMES)]) {
    const date = parseDate(stated);
    if (date !== "") return date;
  }
  for (const selector of MARKED) {
    const date = agreed(document, selector);
    if (date !== "") return date;
  }
  return agreed(document, SPOKEN) || fromUrl(url);
}

/** The date of the matching elements: the first one, unless they are a list of other pages' dates. */
function agreed(document: Document, selector: string): string {
  const found = [...document.querySelectorAll(selector)].filter((it) => !it.closest(ASIDE));
  const dates = found
    .slice(0, 30)
    .map(dateOf)
    .filter((date) => date !== "");
  const days = new Set(dates.map((date) => date.slice(0, 10)));
  return days.size > 3 ? "" : (dates[0] ?? "");
}

function dateOf(element: Element): string {
  for (const name of ["datetime", "content", "title"]) {
    const date = parseDate(element.getAttribute(name) ?? "");
    if (date !== "") return date;
  }
  const text = oneLine(element.textContent);
  // A change is no publication.
  const isChange = /^(last )?(updated|modified|mis à jour|mise à jour|modifié)/i.test(text);
  return text.length > 200 || isChange ? "" : parseDate(text);
}

/** The day in an address such as `/2024/03/15/title`, as blogs and newspapers write it. */
function fromUrl(url: string): string {
  const day = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(new URL(url).pathname);
  return day ? parseDate(`${day[1]}/${day[2]}/${day[3]}`) : "";
}
