import type { Meta } from "./meta";
import { ramp, shownSigns } from "./shown-signs";
import type { Stated } from "./stated";
import { isA } from "./things";

/** What a page shows of its kind, each sign from 0 (absent) to 1. */
export type Signs = Record<string, number>;

const DOCS_MADE_BY =
  /sphinx|mkdocs|docusaurus|gitbook|vuepress|vitepress|bookdown|quarto|mdbook|jupyter.?book|rustdoc|javadoc|doxygen|antora|nextra|starlight|docfx|typedoc|asciidoctor|mediawiki|docsy|pkgdown|docutils|readme\.io|document360|help ?center|confluence|gitiles/i;
const FORUM_MADE_BY =
  /discourse|phpbb|vbulletin|xenforo|invision|mybb|smf|simple machines|flarum|nodebb|vanilla|bbpress|fluxbb|punbb|woltlab|question2answer|lemmy|khoros|insided/i;
const PATHS: readonly (readonly [sign: string, pattern: RegExp])[] = [
  [
    "pathDocs",
    /\/(docs?|documentation|manual|handbook|reference|api|sdk|wiki|help|kb|knowledge-?base|support|man\d?|javadoc|guide|book|learn|tutorials?|getting-?started|quick-?start|install(ation)?|en-us)(\/|$|\.)/i,
  ],
  [
    "pathBlog",
    /\/(blogs?|posts?|articles?|insights?|stories|story|journal|magazine|opinion|columns?|features?|advice|ideas|recipes?|rezepte?)(\/|$)|\/blog[-.]/i,
  ],
  [
    "pathNews",
    /\/(news|nachrichten|actualites?|aktuelles|press|politi[ck]s?|politik|world|sports?|business|culture|kultur|noticias|notizie)(\/|$)/i,
  ],
  ["pathDate", /\/(19|20)\d\d[/-](0?[1-9]|1[0-2])([/-]|$)/],
  ["pathProduct", /\/(products?|produkte?|produits?|p|dp|item|itm|shop|store|boutique|sku)\/.+/i],
  [
    "pathForum",
    /\/(forums?|threads?|topics?|t|questions?|discussions?|talk|s|viewtopic|topic_show|showthread|community|comments|answers?|qa|boards?)([/.]|$)|[?&](t|tid|topic|threadid)=\d/i,
  ],
  [
    "pathList",
    /\/(categor(y|ies)|tags?|topics|collections?|archives?|authors?|search|browse|directory|all|list(ings?)?|catalog(ue)?|shop|events|jobs|marketplace|portfolio|resources|gallery)\/?([^/]*)\/?$/i,
  ],
  [
    "pathService",
    /\/(services?|solutions?|about(-us)?|contact(-us)?|pricing|plans?|industries|features|platform|programs?|admissions?|locations?|treatments?|practice-areas?|software|tools?|rentals?|insurance|courses?|degrees?|academics?)(\/|$)/i,
  ],
  [
    "pathCourse",
    /\/(courses?|cours|formations?|lessons?|lectures?|modules?|episodes?|classes|curriculum|mooc)(\/|$)/i,
  ],
];
const HOSTS: readonly (readonly [sign: string, pattern: RegExp])[] = [
  [
    "hostDocs",
    /^(docs?|developers?|dev|api|help|support|wiki|manual|learn|kb|reference|guide|handbook|man)\.|readthedocs|gitbook|wiki|\.docs\./i,
  ],
  [
    "hostForum",
    /^(forums?|community|discuss?|discussions?|users|talk|answers|board|meta)\.|forum|stackexchange|stackoverflow|reddit/i,
  ],
  [
    "hostBlog",
    /^(blogs?|news|magazine)\.|blog|news|magazin|zeitung|times|post\.|tribune|herald|journal/i,
  ],
  ["hostShop", /^(shop|store|boutique)\.|shop|store\./i],
];
const BODY: readonly (readonly [sign: string, pattern: RegExp])[] = [
  [
    "bodyPost",
    /\b(single-post|post-template|single-format|node--?type-(article|blog|news)|page-node-type-(article|blog|news)|article-page|is-article|post-type-post|blog-post)\b/i,
  ],
  [
    "bodyPage",
    /\b(page-template\S*|page-id-\d+|node--?type-(page|landing)\S*|page-node-type-(page|landing)\S*|home|template-page)\b/i,
  ],
  [
    "bodyList",
    /\b(archive|category|tag|blog|search-results|tax-\S+|post-type-archive\S*|template-collection|collection)\b/i,
  ],
  [
    "bodyProduct",
    /\b(single-product|product-template\S*|template-product|product-page|product)\b/i,
  ],
];

/** Reads the signs in a few passes; each is bounded, whatever the size of the page. */
export function signsOf(
  document: Document,
  url: string,
  stated: Stated,
  meta: Meta,
  known: { author: boolean; date: boolean; title: string },
): Signs {
  const { hostname, pathname, search } = new URL(url);
  const host = hostname.replace(/^www\d?\./, "");
  const segments = pathname.split("/").filter(Boolean);
  const last = segments.at(-1) ?? "";
  const type = (meta("og:type")[0] ?? "").toLowerCase();
  const maker = meta("generator", "application-name").join(" ");
  const body = `${document.body?.className ?? ""} ${document.documentElement.className}`;
  const signs: Signs = {
    pathRoot: segments.length === 0 ? 1 : 0,
    pathShort: segments.length === 1 ? 1 : 0,
    pathDeep: ramp(segments.length - 2, 3),
    pathSlug: ramp(last.split(/[-_]/).length - 3, 3),
    typeArticle: /^article|^blog|^news/.test(type) ? 1 : 0,
    typeProduct: /product/.test(type) ? 1 : 0,
    price:
      meta("og:price:amount", "product:price:amount", "product:price").length > 0 ||
      stated.witnesses.some((it) => it.offers)
        ? 1
        : 0,
    typeNone: type === "" ? 1 : 0,
    metaPublished: meta("article:published_time").length > 0 ? 1 : 0,
    metaAuthor: meta("author", "article:author").length > 0 ? 1 : 0,
    madeDocs: DOCS_MADE_BY.test(maker) ? 1 : 0,
    madeForum: FORUM_MADE_BY.test(maker) ? 1 : 0,
    saysList: stated.all.some((it) =>
      isA(it, /^(CollectionPage|ItemList|SearchResultsPage|OfferCatalog)$/),
    )
      ? 1
      : 0,
    saysService: stated.all.some((it) =>
      isA(
        it,
        /^(Service|LocalBusiness|ProfessionalService|FinancialProduct|HomeAndConstructionBusiness|MedicalBusiness|EducationalOrganization|CollegeOrUniversity)$/,
      ),
    )
      ? 1
      : 0,
    author: known.author ? 1 : 0,
    date: known.date ? 1 : 0,
    titleAsks:
      /^(\d+|how|what|why|when|best|top|the \d+|the best|is|are|do|does|can|should|comment|pourquoi|wie|warum)\b/i.test(
        known.title,
      )
        ? 1
        : 0,
    titleLong: ramp(known.title.split(/\s+/).length - 3, 7),
  };
  for (const kind of ["article", "documentation", "forum", "product", "listing"]) {
    signs[`says_${kind}`] = stated.kind === kind ? 1 : 0;
  }
  for (const [sign, pattern] of PATHS) signs[sign] = pattern.test(pathname + search) ? 1 : 0;
  for (const [sign, pattern] of HOSTS) signs[sign] = pattern.test(host) ? 1 : 0;
  for (const [sign, pattern] of BODY) signs[sign] = pattern.test(body) ? 1 : 0;
  return Object.assign(signs, shownSigns(document));
}
