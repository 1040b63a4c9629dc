/** What the page's own structured data says of it; empty where it says nothing. */
export interface JsonLdFacts {
  title: string;
  authors: string[];
  site: string;
  publishedOn: string;
  language: string;
  excerpt: string;
  isArticle: boolean;
}

type Node = Record<string, unknown>;

const MOST_NODES = 2_000;
const ARTICLE =
  /(Article|BlogPosting|SocialMediaPosting|LiveBlogPosting|Report|HowTo|Recipe|Review)$/;
const OTHER =
  /^(Course|LearningResource|VideoObject|Book|Chapter|PodcastEpisode|QAPage|DiscussionForumPosting|CreativeWork|Product|Event)$/;
const PAGE = /^(WebPage|ItemPage|AboutPage|FAQPage)$/;

/** Reads every JSON-LD block; malformed ones are skipped, as search engines do. */
export function readJsonLd(document: Document): JsonLdFacts {
  const nodes = [...document.querySelectorAll('script[type*="ld+json" i]')].flatMap((script) =>
    flatten(parse(script.textContent ?? "")),
  );
  const byId = new Map(nodes.map((node) => [text(node["@id"]), node]));
  const subject =
    nodes.find((node) => is(node, ARTICLE)) ?? nodes.find((node) => is(node, OTHER)) ?? {};
  const page = nodes.find((node) => is(node, PAGE)) ?? {};
  const website = nodes.find((node) => is(node, /^WebSite$/)) ?? {};
  return {
    title: text(subject.headline) || text(subject.name),
    authors: namesOf(subject.author ?? subject.creator, byId),
    site: text(website.name) || (namesOf(subject.publisher, byId)[0] ?? ""),
    publishedOn:
      text(subject.datePublished) || text(subject.uploadDate) || text(page.datePublished),
    language: namesOf(subject.inLanguage ?? page.inLanguage, byId)[0] ?? "",
    excerpt: text(subject.description) || text(page.description),
    isArticle: is(subject, ARTICLE),
  };
}

function parse(source: string): unknown {
  const bare = source.replace(/^\s*(<!--|\/\/\s*<!\[CDATA\[)|((\/\/\s*\]\]>)|-->)\s*$/g, "");
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // Raw line breaks inside strings are the commonest fault.
      return JSON.parse(bare.replace(/[\r\n\t]+/g, " "));
    } catch {
      return null;
    }
  }
}

/** Every object at the top, in `@graph` and in `mainEntity`, in order of appearance. */
function flatten(value: unknown): Node[] {
  const found: Node[] = [];
  const queue: unknown[] = [value];
  while (queue.length > 0 && found.length < MOST_NODES) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.unshift(...next.slice(0, MOST_NODES));
    else if (isNode(next)) {
      found.push(next);
      queue.push(next["@graph"], next.mainEntity, next.mainEntityOfPage);
    }
  }
  return found;
}

function namesOf(value: unknown, byId: Map<string, Node>): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values
    .slice(0, 20)
    .map((one: unknown) => {
      if (!isNode(one)) return text(one);
      return text(one.name) || text(byId.get(text(one["@id"]))?.name) || text(one.alternateName);
    })
    .filter((name) => name !== "");
}

function is(node: Node, pattern: RegExp): boolean {
  const types = Array.isArray(node["@type"]) ? node["@type"] : [node["@type"]];
  return types.some((type: unknown) => pattern.test(text(type).replace(/^.*[/:]/, "")));
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? first.replace(/\s+/g, " ").trim() : "";
}
