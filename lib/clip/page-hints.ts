/** What the whole page says of its kind, each 0 or 1; how its blocks are judged depends on it. */
export interface PageHints {
  isArticle: number;
  isThread: number;
  isProduct: number;
  isManual: number;
  urlThread: number;
  urlManual: number;
  urlShop: number;
  urlList: number;
  urlPost: number;
  isRoot: number;
}

const THREADS = /discourse|vbulletin|xenforo|phpbb|flarum|vanilla|nodebb|invision|simple machines/i;
const MANUALS =
  /docusaurus|sphinx|mkdocs|hugo|vitepress|gitbook|docfx|mdbook|jekyll|antora|quarto|bookdown/i;

/** Longer declarations are data, not descriptions. */
const LONGEST_DECLARED = 200_000;

export function hintsOf(document: Document, address: string): PageHints {
  const declared = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent ?? "")
    .join(" ")
    .slice(0, LONGEST_DECLARED);
  const types = [...document.querySelectorAll("[itemtype]")]
    .slice(0, 50)
    .map((element) => element.getAttribute("itemtype"))
    .join(" ");
  const content = (selector: string): string =>
    document.querySelector(selector)?.getAttribute("content") ?? "";
  const type = content('meta[property="og:type" i]');
  const generator = content('meta[name="generator" i]');
  const path = address.replace(/^\w+:\/\//, "").toLowerCase();
  const says = (...claims: boolean[]): number => (claims.includes(true) ? 1 : 0);
  return {
    isArticle: says(
      /"@type"\s*:\s*\[?\s*"(\w*Article|BlogPosting|Report)"/.test(declared),
      /^article/i.test(type),
      /Article|BlogPosting/.test(types),
    ),
    isThread: says(/DiscussionForumPosting|QAPage/.test(declared + types), THREADS.test(generator)),
    isProduct: says(
      /"@type"\s*:\s*\[?\s*"(Product|ProductGroup)"/.test(declared),
      /schema.org\/Product/.test(types),
      /product/i.test(type),
    ),
    isManual: says(/TechArticle|APIReference/.test(declared), MANUALS.test(generator)),
    urlThread: says(
      /forum|thread|topic|question|discuss|viewtopic|\/t\/|\/r\/|board|community|comments|answers|\/q\//.test(
        path,
      ),
    ),
    urlManual: says(
      /doc|reference|manual|\/api|guide|wiki|tutorial|\/learn|\/help|support|readthedocs|handbook|course|lesson/.test(
        path,
      ),
    ),
    urlShop: says(/product|shop|store|\/dp\/|\/p\/|\/item|buy|\/pd\//.test(path)),
    urlList: says(
      /categor|\/tags?\/|collection|\/topics?|directory|list|archive|search|best-|browse|\/c\//.test(
        path,
      ),
    ),
    urlPost: says(
      /\/(19|20)\d\d\/|blog|news|article|\/post|stor(y|ies)|[a-z]+-[a-z]+-[a-z]+-[a-z]+/.test(path),
    ),
    isRoot: says(/^[^/]+\/?([?#].*)?$/.test(path)),
  };
}
