import { isElsewhere, type Line } from "./around-title";
import type { Meta } from "./meta";
import { isPerson, namesIn, tidyName } from "./names";
import type { Stated } from "./stated";
import { textOf } from "./text-of";
import { fold } from "./title";

/** Markup that says "author", the plainest first; each is tried whole before the next. */
const MARKED = [
  "[rel~=author]",
  "[itemprop~=author] [itemprop~=name], [itemprop~=author]",
  ".p-author, .h-card .fn, .vcard .fn, .author.vcard, .byline .fn",
  "[class*=author-name i], [class*=author__name i], [class*=authorname i], [class*=author_name i], [class*=byline-name i], [class*=byline__name i], [class*=byline__author i], [class*=name-author i]",
  "[class*=byline i] a, [class*=author i] a[href*=author i], [class*=author i] a[href*=people i], a[href*='/author/' i], a[href*='/authors/' i], a[href*='/autor/' i], a[href*='/auteur/' i]",
  "[class*=byline i], [class*=author i]:not([class*=authority i]), [id*=byline i], [class*=writer i], [class*=autor i], [class*=auteur i], [class*=contributor i]",
  ".submitted .username, .username, [class*=username i], [data-author]",
];
const LABELS =
  /^(written by|author|verfasst von|von|écrit par|auteur|rédigé par|geschrieben von|escrito por|autor|scritto da|by|geschreven door|skrivet av|written)\b/i;
const BY =
  /^(?:.{0,30}?\b(?:written|posted|published|created|authored|story|text|words|article|blog ?beitrag|rédigé|écrit|publié|proposé|verfasst|geschrieben|veröffentlicht|escrito|publicado|scritto)\s+)?(?:by|par|von|por|di|door|av|af)\b\s*:?\s+(.+)$|^(?:authors?|auteurs?|auteure|autor(?:en|es|in)?|text|texte|redaktion|contributors?)\s*:\s*(.+)$/iu;

/**
 * Who wrote the page, joined by commas; empty when it does not say so plainly. A person goes before an
 * organisation, whoever states it: publishers put themselves into the fields where their system asks for a name.
 */
export function pickAuthor(
  document: Document,
  stated: Stated,
  meta: Meta,
  siteNames: readonly string[],
  lines: readonly Line[],
): string {
  const sites = new Set(siteNames.map(fold).filter((site) => site !== ""));
  let organisation = "";
  for (const source of [
    () => stated.authors,
    () =>
      meta(
        "citation_author",
        "bepress_citation_author",
        "parsely-author",
        "sailthru.author",
        "cxenseparse:author",
        "cxenseparse:recs:author",
      ),
    () =>
      meta(
        "author",
        "dc.creator",
        "dcterms.creator",
        "dc.creator.personalname",
        "byl",
        "article:author",
        "article:author_name",
        "og:author",
        "creator",
        "book:author",
      ),
    () => twitterLabels(meta),
    () => marked(document, lines),
    () => spoken(lines),
  ]) {
    const names = namesIn(source(), sites);
    const people = names.filter(isPerson);
    if (people.length > 0) return people.slice(0, MOST).join(", ");
    if (organisation === "" && names.length > 0) organisation = names.slice(0, MOST).join(", ");
  }
  return organisation;
}

const MOST = 20;

/** `twitter:label1` "Written by" with its `twitter:data1`, as WordPress writes them. */
function twitterLabels(meta: Meta): string[] {
  return ["1", "2"].flatMap((number) =>
    LABELS.test(meta(`twitter:label${number}`)[0] ?? "") ? meta(`twitter:data${number}`) : [],
  );
}

function marked(document: Document, lines: readonly Line[]): string[] {
  const around = new Set(lines.flatMap(({ element }) => familyOf(element)));
  for (const selector of MARKED) {
    const found = [...document.querySelectorAll(selector)]
      .slice(0, 60)
      .filter((it) => !isElsewhere(it));
    const near = found.filter((it) => around.has(it));
    for (const group of [near, found]) {
      const names = [
        ...new Set(group.map(nameOf).filter((name) => name.length >= 2 && name.length <= 100)),
      ];
      // Many different names are a list of pages, not the by-line of this one.
      if (names.length > 0 && names.length <= 4) return names;
    }
  }
  return [];
}

/** An element with what it holds and the closest two around it. */
function familyOf(element: Element): Element[] {
  const above = [element.parentElement, element.parentElement?.parentElement].filter(
    (it) => it != null,
  );
  return [element, ...element.querySelectorAll("*"), ...above];
}

/** The name in marked up text: its first line that is one, past the words that only introduce it. */
function nameOf(element: Element): string {
  const content = element.getAttribute("content");
  if (content) return tidyName(content);
  const lines = textOf(element)
    .split("\n")
    .map(tidyName)
    .filter((line) => line !== "");
  return lines[0] ?? "";
}

/** The by-line that a page only shows: "By …", in some languages, close to the title. */
function spoken(lines: readonly Line[]): string[] {
  for (const { text } of lines) {
    const said = BY.exec(text);
    const name = tidyName(said?.[1] ?? said?.[2] ?? "");
    if (name !== "" && isPerson(name)) return [name];
  }
  return [];
}
