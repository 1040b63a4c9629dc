import type { Signs } from "./kind-signs";

const DOCS =
  /\b(theme-doc-markdown|md-content|rst-content|wy-nav-content|sphinxsidebar|bd-article|book-summary|book-search-results|quarto-content|sl-markdown-content|vp-doc|theme-default-content|nextra-content|mw-parser-output|rustdoc|docs-content|doc-content|documentation|docs-sidebar|toctree-wrapper|docsearch|docsidebar\w*|gitbook-root|chapter-content|content__default|markdown-section)\b/i;
const CHAPTERS =
  /chapter|lesson|episode|toctree|md-nav__link|menu__link|sidebar-?(?:nav|link|item)|nav-?item--|summary|prev(?:ious)?\b|next\b/i;
/** Static books and manuals link to their own chapters from where they stand. */
const RELATIVE = /^(?:\.{1,2}\/)*(?![a-z]+:|[/#?])[\w.-]+(?:\/[\w.-]*)*(?:[?#].*)?$/i;
const POST =
  /\b(topic-post|postbody|post_body|message-body|message--post|messagecontent|cpost|ipscomment|js-post|bbp-reply-content|comment-tree|posts-wrapper|postcontent|vbulletin|s-prose|qa-message-content|post-stream|crawler-post|lia-message-body|post_message\w*|msg_\d+|answers|answer)\b/i;
const CART = /add[-_]?to[-_]?cart|addtocart|add-to-bag/i;
const PAGES = /\b(pagination|pager|page-numbers)\b|pagination/i;
const COMMENTS = /\b(comments|comments-area|disqus_thread|comment-list|comment-form\w*)\b/i;
const CONTENTS = /\btoc\b|table-of-contents|tableofcontents|\btoc[-_]/i;
const BYLINE = /byline|author/i;
const PRICE = /price/i;
const CALLS =
  /^\s*(get (started|a quote|an? (free )?(estimate|demo))|(start|try)( your| it)?( for)? free( trial)?|free trial|request (a|an|your)|book (now|a|an|your)|schedule (a|an|your)|contact (us|sales)|talk to|sign up|join (now|today|us)|apply( now)?|buy now|enroll|register|call (now|us)|find out more|get in touch|watch demo|devenir|s’inscrire|demander)/i;
const REPLY = /^\s*(reply|quote|répondre|antworten|permalink|report|like|share|link)\s*$/i;
const STOCK =
  /\b(sku|model number|in stock|out of stock|add to (cart|bag|basket)|free shipping|item #|mpn|qty|quantity|ajouter au panier|in den warenkorb)\b/i;

const LONGEST_TEXT = 60_000;
const MOST_ELEMENTS = 8_000;
const MOST_LINKS = 1_200;

/** A count as a sign: nothing up to none, all of it from `most` on. */
export const ramp = (value: number, most: number) => Math.min(1, Math.max(0, value / most));

/** Adds up one name of what is counted. */
type Tally = Record<string, number>;

/** What the body shows: how much prose, how many links, headings that lead elsewhere, prices, posts, code. Two passes. */
export function shownSigns(document: Document): Signs {
  const body = document.body ?? document.documentElement;
  const root = document.querySelector("main, [role=main]") ?? body;
  const marks: Tally = {};
  for (const element of [...body.querySelectorAll("*")].slice(0, MOST_ELEMENTS))
    mark(element, marks);
  const held: Tally = {};
  for (const element of [
    ...root.querySelectorAll("p, a, button, h2, h3, h4, article, pre, time, input"),
  ].slice(0, MOST_ELEMENTS)) {
    hold(element, held);
  }
  const of = (tally: Tally, name: string) => tally[name] ?? 0;
  const one = (name: string) => (of(marks, name) > 0 ? 1 : 0);
  const prose = of(held, "prose");
  const linked = of(held, "linked");
  const headings = of(held, "headings");
  const leading = of(held, "leading");
  return {
    prose: ramp(prose, 6_000),
    proseLittle: ramp(1_500 - prose, 1_500),
    longParagraphs: ramp(of(held, "long"), 20),
    linkShare: ramp(linked, linked + prose + 200),
    links: ramp(of(held, "links"), 200),
    headings: ramp(headings, 20),
    headingsLead: headings > 3 ? leading / headings : 0,
    leading: ramp(leading - 3, 12),
    articleOne: of(held, "articles") === 1 ? 1 : 0,
    articleMany: ramp(of(held, "articles") - 2, 6),
    prices: ramp(of(marks, "prices"), 4),
    pricesMany: ramp(of(marks, "prices") - 6, 10),
    callsToAct: ramp(of(held, "calls"), 4),
    stock: STOCK.test((root.textContent ?? "").slice(0, LONGEST_TEXT)) ? 1 : 0,
    posts: ramp(of(marks, "posts"), 2),
    postsMany: ramp(of(marks, "posts") - 2, 8),
    replies: ramp(of(held, "replies") - 1, 6),
    code: ramp(of(held, "code"), 4),
    times: ramp(of(held, "times") - 1, 6),
    anchors: ramp(of(held, "anchors"), 8),
    forms: ramp(of(held, "fields"), 5),
    docsMarks: one("docs"),
    relative: ramp(of(marks, "relative") - 5, 25),
    chapters: ramp(of(marks, "chapters") - 1, 8),
    cart: one("cart"),
    pages: one("pages"),
    calls: one("telephones"),
    comments: one("comments"),
    contents: one("contents"),
    byline: one("byline"),
  };
}

function mark(element: Element, marks: Tally): void {
  const name = `${element.getAttribute("class") ?? ""} ${element.id}`;
  const add = (key: string) => {
    marks[key] = (marks[key] ?? 0) + 1;
  };
  if (element.tagName === "A" && RELATIVE.test(element.getAttribute("href") ?? "")) add("relative");
  if (element.tagName === "A" && (element.getAttribute("href") ?? "").startsWith("tel:"))
    add("telephones");
  if (name.length < 2) return;
  if (CHAPTERS.test(name)) add("chapters");
  if (POST.test(name)) add("posts");
  if (PRICE.test(name)) add("prices");
  if (DOCS.test(name)) add("docs");
  if (CART.test(name)) add("cart");
  if (PAGES.test(name)) add("pages");
  if (COMMENTS.test(name)) add("comments");
  if (CONTENTS.test(name)) add("contents");
  if (BYLINE.test(name)) add("byline");
}

function hold(element: Element, held: Tally): void {
  const add = (key: string, value = 1) => {
    held[key] = (held[key] ?? 0) + value;
  };
  const length = () => (element.textContent ?? "").trim().length;
  switch (element.tagName) {
    case "P": {
      const letters = length();
      if (letters > 80) {
        add("prose", letters);
        add("long");
      }
      return;
    }
    case "A":
      if (!element.hasAttribute("href") || (held.links ?? 0) >= MOST_LINKS) return;
      add("links");
      add("linked", length());
      say(element, add);
      return;
    case "BUTTON":
      say(element, add);
      return;
    case "H2":
    case "H3":
    case "H4":
      holdHeading(element, add);
      return;
    case "ARTICLE":
      add("articles");
      return;
    case "PRE":
      add("code");
      return;
    case "TIME":
      add("times");
      return;
    case "INPUT":
      if (!/^(hidden|search|submit)$/i.test(element.getAttribute("type") ?? "")) add("fields");
      return;
  }
}

function say(element: Element, add: (key: string) => void): void {
  const text = (element.textContent ?? "").slice(0, 60);
  if (CALLS.test(text)) add("calls");
  if (REPLY.test(text)) add("replies");
}

function holdHeading(element: Element, add: (key: string) => void): void {
  add("headings");
  const link = element.querySelector("a[href]");
  const isAnchor = link?.getAttribute("href")?.startsWith("#") ?? false;
  if ((link && !isAnchor) || element.parentElement?.closest("a[href]")) add("leading");
  if (element.id !== "" || isAnchor) add("anchors");
}
