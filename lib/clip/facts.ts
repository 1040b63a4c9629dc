import { pickAuthor } from "./author";
import { readJsonLd } from "./json-ld";
import { cut, LONGEST, oneLine } from "./limits";
import { readMeta } from "./meta";
import { pickPublishedOn } from "./published-on";
import { tidyUrl } from "./tidy-url";
import { pickTitle } from "./title";

/** What the page declares of itself, before its text is known. A fact that it does not give is empty. */
export interface StatedFacts {
  title: string;
  author: string;
  site: string;
  publishedOn: string;
  /** Language tags as claimed, the strongest first; the text has the last word. */
  languages: string[];
  url: string;
  excerpt: string;
  /** Whether it says that it is an article: its body is then the whole of what matters. */
  isArticle: boolean;
}

/** Reads what the page declares in JSON-LD, meta, links and headings. Each fact looks in the order that serves it best. */
export function readFacts(document: Document, url: string): StatedFacts {
  const jsonLd = readJsonLd(document);
  const meta = readMeta(document);
  const site = siteOf(
    jsonLd.site,
    meta("og:site_name", "application-name", "apple-mobile-web-app-title"),
  );
  const host = hostOf(url);
  const siteNames = [site, jsonLd.site, host, host.split(".").slice(0, -1).join(".")];
  const headings = [...document.querySelectorAll("h1")]
    .filter((heading) => !heading.closest("nav, footer, aside"))
    .slice(0, 10)
    .map((heading) => heading.textContent ?? "");
  const declared = [
    ...meta("citation_title"),
    jsonLd.isArticle ? jsonLd.title : "",
    ...meta("og:title", "twitter:title", "dc.title", "dcterms.title"),
  ];
  return {
    title: cut(pickTitle(declared, document.title, headings, siteNames), LONGEST.short),
    author: cut(pickAuthor(document, jsonLd, meta, siteNames), LONGEST.short),
    site: cut(site, LONGEST.short),
    publishedOn: pickPublishedOn(document, jsonLd, meta, url),
    languages: [
      document.documentElement.getAttribute("lang") ?? "",
      document.body?.getAttribute("lang") ?? "",
      jsonLd.language,
      ...meta("content-language", "dc.language", "dcterms.language", "og:locale"),
    ].filter((claim) => claim !== ""),
    url: tidyUrl(
      url,
      document.querySelector('link[rel~="canonical" i]')?.getAttribute("href") ?? "",
    ),
    excerpt: oneLine(
      meta("og:description", "description", "twitter:description", "dc.description")[0] ??
        jsonLd.excerpt,
    ),
    isArticle: jsonLd.isArticle || meta("og:type").some((type) => /^article/i.test(type)),
  };
}

function siteOf(fromJsonLd: string, fromMeta: string[]): string {
  return oneLine(fromMeta[0] || fromJsonLd);
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\d?\./, "");
}
