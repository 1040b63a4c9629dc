import type { JsonLdFacts } from "./json-ld";
import { oneLine } from "./limits";
import type { Meta } from "./meta";
import { fold } from "./title";

const BY =
  /^(?:(?:written|posted|published|reviewed|story|text|words|article|authored)\s+by|by|author(?:s|\(s\))?|auteurs?|autor(?:es|in)?|publié par|écrit par|rédigé par|proposé par|par|von|por|di)\s*:?\s+/i;
const NOT_A_NAME =
  /^(admin(istrator)?|unknown|anonymous|guest|editor|staff|webmaster|user|author|auteur|default|root|null|undefined|n\/a|none|about the author|the editors|the team|by)$/i;
const ROLES =
  /\s*[,|•·–—-]\s*(?=(?:[^,]*\b(?:editor|reporter|writer|correspondent|journalist|published|updated|posted|publié|mis à jour|le \d)))[\s\S]*$/i;
const MARKED = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  ".p-author",
  ".author-name",
  ".author__name",
  ".byline-name",
  ".byline__name",
  ".byline__author",
  ".post-author-name",
  ".entry-author-name",
  ".byline a",
  ".byline",
  ".post-author a",
  ".post-author",
  ".entry-author",
  ".article-author",
  ".article__author",
  ".author a",
  ".author",
].join("|");

/** Who wrote the page, joined by commas; empty when it does not say so plainly. */
export function pickAuthor(
  document: Document,
  jsonLd: JsonLdFacts,
  meta: Meta,
  siteNames: readonly string[],
): string {
  const sources = [
    () => jsonLd.authors,
    () => meta("citation_author", "parsely-author", "sailthru.author"),
    () => meta("author", "article:author", "dc.creator", "dcterms.creator", "byl"),
    () => marked(document),
  ];
  for (const source of sources) {
    const names = [...new Set(source().map(tidyName))].filter((name) => isName(name, siteNames));
    if (names.length > 0) return names.slice(0, 8).join(", ");
  }
  return "";
}

function marked(document: Document): string[] {
  for (const selector of MARKED.split("|")) {
    const found = [...document.querySelectorAll(selector)].filter(
      (element) =>
        !element.closest(
          "aside, nav, footer, [class*=comment i], [id*=comment i], [class*=related i], [class*=sidebar i], [class*=widget i], blockquote",
        ),
    );
    const names = found
      .map((element) => tidyName(element.getAttribute("content") ?? element.textContent ?? ""))
      .filter((name) => name.length >= 3 && name.length <= 60);
    const distinct = [...new Set(names)];
    // Many different names are a list of pages, not the by-line of this one.
    if (distinct.length > 0 && distinct.length <= 4) return distinct;
  }
  return [];
}

function tidyName(raw: string): string {
  return oneLine(raw)
    .replace(BY, "")
    .replace(BY, "")
    .replace(ROLES, "")
    .replace(/\s*[(<][^)>]*@[^)>]*[)>]/g, "")
    .replace(/^[\s,;:|•·–—-]+|[\s,;:|•·–—-]+$/g, "");
}

function isName(name: string, siteNames: readonly string[]): boolean {
  if (name.length < 2 || name.length > 120 || !/\p{L}{2}/u.test(name)) return false;
  if (/^https?:|www\.|@|\d{4}|[{}<>=]/i.test(name) || NOT_A_NAME.test(name)) return false;
  return name.split(" ").length <= 12 && !siteNames.some((site) => fold(site) === fold(name));
}
