import { attributesOf, imageOf } from "./content-attributes";
import type { Kept } from "./read-text";

/**
 * What may stand in kept content; everything else is taken off and its text stays. None of them runs, loads,
 * asks for input or changes how a parser reads what follows, so that the string stays what it is in any reader.
 */
const ALLOWED = new Set(
  `A ABBR B BDI BDO BLOCKQUOTE BR CAPTION CITE CODE DD DEL DETAILS DFN DIV DL DT EM FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6
   HR I IMG INS KBD LI MARK OL P PRE Q RP RT RUBY S SAMP SMALL STRONG SUB SUMMARY SUP TABLE TBODY TD TFOOT TH THEAD TIME
   TR U UL VAR`.split(/\s+/),
);
/** Blocks that say nothing of their own: written as `div` where text stands right in them, else left out. */
const WRAPPERS = new Set(
  "ADDRESS ARTICLE ASIDE DIV FIELDSET FOOTER FORM HEADER HGROUP MAIN NAV SECTION CENTER DIALOG".split(
    " ",
  ),
);
const ALONE = new Set(["BR", "HR", "IMG"]);

/** Deeper than any author writes; parsers of browsers stop near 512. */
const DEEPEST = 100;

/** In UTF-16 units. */
const LONGEST = 2_000_000;

/**
 * Kept nodes as HTML that is safe to show: written out from the nodes, tag by tag of a list, with escaped text;
 * nothing of the page's own markup is copied. Pictures have `data-src` and no `src`: showing the string asks the
 * network for nothing. Links are absolute. Ends after `LONGEST` with everything closed. Walks without recursion.
 */
export function contentOf(kept: Kept): string {
  const { root, address } = kept;
  const out: string[] = [];
  const open: { node: Node; tag: string }[] = [];
  const targets = targetsIn(kept, address);
  let length = 0;
  const write = (piece: string): void => {
    out.push(piece);
    length += piece.length;
  };
  const close = (node: Node): void => {
    const last = open.at(-1);
    if (last?.node !== node) return;
    open.pop();
    write(`</${last.tag}>`);
  };
  let node: Node = root;
  while (length < LONGEST) {
    if (node.nodeType === 3) {
      const parent = node.parentNode;
      const isBlank = !/\S/.test(node.nodeValue ?? "");
      if (kept.texts.has(node) || (isBlank && parent && kept.around.has(parent)))
        write(escaped(node.nodeValue ?? ""));
    } else if (kept.images.has(node)) write(imageOf(node as Element, address));
    const isEntered = node.nodeType === 1 && (node === root || kept.around.has(node));
    if (isEntered && node !== root) {
      const tag = tagOf(node as Element, kept);
      if (tag && open.length < DEEPEST) {
        write(`<${tag.toLowerCase()}${attributesOf(node as Element, tag, address, targets)}>`);
        open.push({ node, tag: tag.toLowerCase() });
        if (tag === "PRE" && /^\n/.test(node.textContent ?? "")) write("\n");
      }
    } else if (node.nodeName.toUpperCase() === "BR" && isBeside(node, kept)) write("<br>");
    if (isEntered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    close(node);
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode;
      close(node);
    }
    if (node === root || !node.nextSibling) break;
    node = node.nextSibling;
  }
  while (open.length > 0) write(`</${open.pop()?.tag}>`);
  return out.join("").trim();
}

function tagOf(element: Element, kept: Kept): string {
  const tag = element.tagName.toUpperCase();
  if (element.namespaceURI !== "http://www.w3.org/1999/xhtml") return tag === "MATH" ? "CODE" : "";
  if (WRAPPERS.has(tag)) {
    for (let child = element.firstChild; child; child = child.nextSibling)
      if (kept.texts.has(child) || isInlineKept(child, kept)) return "DIV";
    return "";
  }
  return ALLOWED.has(tag) && !ALONE.has(tag) ? tag : "";
}

const INLINE = new Set(
  "A ABBR B BDI BDO CITE CODE EM I KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME U VAR FONT".split(
    " ",
  ),
);

function isInlineKept(node: Node, kept: Kept): boolean {
  return kept.around.has(node) && INLINE.has(node.nodeName.toUpperCase());
}

function isBeside(node: Node, kept: Kept): boolean {
  return node.parentNode !== null && kept.around.has(node.parentNode);
}

function escaped(text: string): string {
  if (!/[&<>\0]/.test(text)) return text;
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\0/g, "");
}

/** The ids that kept links of the same page lead to (footnotes), so that only these are kept. */
function targetsIn(kept: Kept, address: string): ReadonlySet<string> {
  const here = address.replace(/#.*$/, "");
  const targets = new Set<string>();
  for (const node of kept.around) {
    if (node.nodeName.toUpperCase() !== "A") continue;
    const href = (node as Element).getAttribute("href") ?? "";
    const [page, fragment] = [href.replace(/#.*$/, ""), href.split("#")[1]];
    if (fragment && fragment.length < 200 && (page === "" || page === here)) targets.add(fragment);
  }
  return targets;
}
