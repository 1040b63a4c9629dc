/** Elements whose text is not the page's words. */
const UNSAID = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT EMBED SVG CANVAS AUDIO VIDEO SELECT TEXTAREA INPUT DATALIST ANNOTATION-XML".split(
    " ",
  ),
);
/** What is no text for the page's readers, by its markup; what only a style sheet hides is not known here. */
export function isUnseen(element: Element): boolean {
  if (UNSAID.has(element.tagName.toUpperCase())) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style");
  return style !== null && /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

const XHTML = "http://www.w3.org/1999/xhtml";

/** The numbers of lines beside code, the mark beside a heading that links to it, and the picture of a formula of which the source stands beside it. */
export function isNumbering(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (element.namespaceURI !== XHTML) {
    const parent = element.parentElement;
    if (parent?.tagName.toUpperCase() !== "SEMANTICS") return false;
    const source = parent.querySelector("annotation[encoding*=tex i]");
    return source !== null && source !== element;
  }
  if (!element.hasAttributes()) return false;
  if (tag === "A")
    return (
      element.getAttribute("href")?.startsWith("#") === true &&
      !/[\p{L}\p{N}]/u.test(element.textContent ?? "") &&
      element.closest("h1, h2, h3, h4, h5, h6") !== null
    );
  if (tag !== "TD" && tag !== "SPAN" && tag !== "PRE" && tag !== "DIV") return false;
  const name = element.getAttribute("class");
  return name !== null && /(^|[\s_-])(linenos?|line-?numbers?|lnt|gutter)($|\s)/i.test(name)
    ? element.closest("pre, table, .highlight, .code") !== null &&
        /^[\s\d]*$/.test(element.textContent ?? "")
    : false;
}
