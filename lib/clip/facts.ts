import type { PageDetails, ResourceKind } from "@/lib/domain/resource";
import { linesAround } from "./around-title";
import { pickAuthor } from "./author";
import { styleOf } from "./date-style";
import { readDetails } from "./details";
import { pickImage } from "./image";
import { kindOf } from "./kind";
import { signsOf } from "./kind-signs";
import { tagOf } from "./language";
import { cut, LONGEST } from "./limits";
import { readMeta } from "./meta";
import { pickDates } from "./published-on";
import { siteOf } from "./site";
import { readStated } from "./stated";
import { plain, textOf } from "./things";
import { tidyUrl } from "./tidy-url";
import { headingsOf, headingText, pickTitle, titleOf } from "./title";

/** What the page declares of itself, before its text is known. A fact that it does not give is empty. */
export interface StatedFacts {
  title: string;
  author: string;
  site: string;
  publishedOn: string;
  modifiedOn: string;
  /** Language tags as claimed, the strongest first; the text has the last word. */
  languages: string[];
  url: string;
  excerpt: string;
  image: string;
  kind: ResourceKind;
  details: PageDetails;
  /** What is said in a video or an episode, when the page's data holds it. */
  transcript: string;
  /** Whether it says that it is an article: its body is then the whole of what matters. */
  isArticle: boolean;
}

/** Reads what the page declares in JSON-LD, meta, links and headings. Each fact looks in the order that serves it best. */
export function readFacts(document: Document, url: string): StatedFacts {
  const meta = readMeta(document);
  const stated = readStated(document, url, [
    ...headingsOf(document).map(headingText),
    titleOf(document),
    ...meta("og:title").slice(0, 1),
  ]);
  const { site, siteNames } = siteOf(document, url, stated, meta);
  const declared = [
    ...meta("citation_title"),
    stated.kind === "article" ? stated.title : "",
    ...meta("og:title", "twitter:title", "dc.title", "dcterms.title"),
  ];
  const languages = [
    document.documentElement.getAttribute("lang") ?? "",
    document.body?.getAttribute("lang") ?? "",
    stated.language,
    ...meta("content-language", "dc.language", "dcterms.language", "og:locale"),
  ].filter((claim) => claim !== "");
  const tag = languages.map(tagOf).find((it) => it !== "") ?? "";
  const title = pickTitle(document, declared, siteNames);
  const lines = title.element ? linesAround(title.element) : [];
  const author = pickAuthor(document, stated, meta, siteNames, lines);
  const style = styleOf(tag, new URL(url).hostname);
  const dates = pickDates(document, stated, meta, url, style, lines);
  const known = {
    author: author !== "",
    date: `${dates.publishedOn}${dates.modifiedOn}` !== "",
    title: title.text,
  };
  const kind = kindOf(url, stated, meta, signsOf(document, url, stated, meta, known));
  return {
    title: cut(title.text, LONGEST.short),
    author: cut(author, LONGEST.short),
    site: cut(site, LONGEST.short),
    ...dates,
    languages,
    url: tidyUrl(
      url,
      document.querySelector('link[rel~="canonical" i]')?.getAttribute("href") ?? "",
    ),
    excerpt: plain(
      meta("description", "og:description", "twitter:description", "dc.description")[0] ??
        stated.excerpt,
    ),
    image: pickImage(document, stated, meta, url),
    kind,
    details: readDetails(kind, document, stated, meta),
    transcript:
      stated.witnesses.map((it) => textOf(it.transcript, LONGEST.text)).find(Boolean) ?? "",
    isArticle: stated.kind === "article" || meta("og:type").some((type) => /^article/i.test(type)),
  };
}
