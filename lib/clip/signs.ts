/** What an element says it is, by its tag, role, class or id. */
export const SIGN = {
  nav: 1 << 0,
  header: 1 << 1,
  footer: 1 << 2,
  aside: 1 << 3,
  main: 1 << 4,
  article: 1 << 5,
  form: 1 << 6,
  dialog: 1 << 7,
  button: 1 << 8,
  caption: 1 << 9,
  table: 1 << 10,
  code: 1 << 11,
  item: 1 << 12,
  heading: 1 << 13,
  quote: 1 << 14,
  share: 1 << 15,
  related: 1 << 16,
  consent: 1 << 17,
  crumbs: 1 << 18,
  letter: 1 << 19,
  sidebar: 1 << 20,
  comment: 1 << 21,
  promo: 1 << 22,
  pages: 1 << 23,
  author: 1 << 24,
  meta: 1 << 25,
  contents: 1 << 26,
  body: 1 << 27,
  post: 1 << 28,
  unseen: 1 << 29,
  top: 1 << 30,
} as const;

// `ROLES[role]` and `TAGS[tag]` are asked with words of the page: no prototype may answer.
const TAGS: Record<string, number> = {
  __proto__: null as never,
  NAV: SIGN.nav,
  HEADER: SIGN.header,
  FOOTER: SIGN.footer,
  ASIDE: SIGN.aside,
  MAIN: SIGN.main,
  ARTICLE: SIGN.article,
  FORM: SIGN.form,
  DIALOG: SIGN.dialog,
  BUTTON: SIGN.button,
  FIGCAPTION: SIGN.caption,
  CAPTION: SIGN.caption,
  TABLE: SIGN.table,
  PRE: SIGN.code,
  LI: SIGN.item,
  DT: SIGN.item,
  DD: SIGN.item,
  BLOCKQUOTE: SIGN.quote,
  H1: SIGN.heading,
  H2: SIGN.heading,
  H3: SIGN.heading,
  H4: SIGN.heading,
  H5: SIGN.heading,
  H6: SIGN.heading,
};
const ROLES: Record<string, number> = {
  __proto__: null as never,
  navigation: SIGN.nav,
  menu: SIGN.nav,
  menubar: SIGN.nav,
  toolbar: SIGN.nav,
  banner: SIGN.header,
  contentinfo: SIGN.footer,
  complementary: SIGN.aside,
  main: SIGN.main,
  article: SIGN.article,
  search: SIGN.form,
  form: SIGN.form,
  dialog: SIGN.dialog,
  alertdialog: SIGN.dialog,
  button: SIGN.button,
  heading: SIGN.heading,
  alert: SIGN.dialog,
};
const CLASSES: readonly (readonly [number, RegExp])[] = [
  [
    SIGN.nav,
    /(^|[^a-z])(nav|navbar|navigation|menu|submenu|toolbar|topbar|dropdown|megamenu|skip)|nav(-|_|bar|$| )|menu/,
  ],
  [SIGN.top, /(^|[^a-z])(header|masthead|banner|hero)/],
  [SIGN.footer, /foot(er)?([^a-z]|$)|copyright|colophon/],
  [SIGN.share, /(^|[^a-z])(shar(e|ing)|social|addtoany|sharedaddy|follow|twitter|facebook|print)/],
  [
    SIGN.related,
    /related|recommend|(^|[^a-z])(more|also|similar|popular|trending|readnext|next-?up|suggest|latest|recent|upsell|cross-?sell|outbrain|taboola)([^a-z]|$)|read-?more|you-?may/,
  ],
  [SIGN.consent, /cookie|consent|gdpr|onetrust|privacy-/],
  [SIGN.crumbs, /bread-?crumb/],
  [
    SIGN.letter,
    /newsletter|subscri|sign-?up|optin|mailing|log-?in|sign-?in|register|cta([^a-z]|$)|call-to-action/,
  ],
  [SIGN.sidebar, /side-?bar|(^|[^a-z])(side|rail|aside|widget|widgets)([^a-z]|$)/],
  [SIGN.comment, /comment|disqus|respond|(^|[^a-z])review/],
  [
    SIGN.promo,
    /(^|[^a-z])(ad|ads|advert[a-z]*|promo[a-z]*|sponsor[a-z]*|adsense|dfp|announcement|teaser|popup|modal|overlay|paywall|offcanvas|drawer|tooltip|toast)([^a-z]|$)/,
  ],
  [SIGN.pages, /pagin|pager|page-?nav|prev|next([^a-z]|$)/],
  [SIGN.author, /author|byline|(^|[^a-z])(bio|avatar|user|profile)([^a-z]|$|info|name)/],
  [
    SIGN.meta,
    /(^|[^a-z])(meta|tags?|tagged|categor[a-z]*|labels?|date|time|timestamp|published|actions?|buttons?|btn|stats|vote|votes|rating|flag|edit|tools|controls|signature|badge|filters?|sort|facets?)([^a-z]|$)/,
  ],
  [SIGN.contents, /(^|[^a-z])(toc|on-this-page|table-?of-?contents|page-?toc|outline)([^a-z]|$)/],
  [
    SIGN.body,
    /(^|[^a-z])(content|body|text|entry|story|prose|markdown|richtext|rte|wysiwyg|description|main|article|copy|editor)([^a-z]|$)|(post|article|entry|story)-?_?(body|content|text)|articlebody|markdown/,
  ],
  [
    SIGN.post,
    /(^|[^a-z])(post|posts|message|answer|question|reply|replies|topic|thread|item|card|product|result|entry|listing|tile)([^a-z]|$)|postbody|postcontent|usertext/,
  ],
  [
    SIGN.unseen,
    /(^|[^a-z])(sr-only|visually-?hidden|screen-reader|offscreen|hidden|hide|noprint|no-print|skip)/,
  ],
];

const signsByClass = new Map<string, number>();
function signsOfClass(name: string): number {
  if (name === "") return 0;
  const known = signsByClass.get(name);
  if (known !== undefined) return known;
  const words = name
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase();
  let signs = 0;
  for (const [sign, pattern] of CLASSES) if (pattern.test(words)) signs |= sign;
  if (signsByClass.size < 5_000) signsByClass.set(name, signs);
  return signs;
}

/** What an element says it is. Class and id of `html` and `body` speak of the whole page: they say nothing. */
export function signsOf(element: Element): number {
  const tag = element.tagName.toUpperCase();
  if (!element.hasAttributes()) return TAGS[tag] ?? 0;
  const role = element.getAttribute("role");
  let signs = (TAGS[tag] ?? 0) | (role ? (ROLES[role] ?? 0) : 0);
  if (tag !== "BODY" && tag !== "HTML") {
    const name = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
    signs |= signsOfClass(name.trim());
  }
  const property = element.getAttribute("itemprop");
  if (property && /articleBody|^text$|description/.test(property)) signs |= SIGN.body;
  return signs;
}
