const UNSAID = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT EMBED SVG CANVAS AUDIO VIDEO SELECT TEXTAREA INPUT BUTTON ANNOTATION ANNOTATION-XML DATALIST".split(
    " ",
  ),
);
const PARAGRAPHS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DETAILS DIALOG DIV DL FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE UL BODY".split(
    " ",
  ),
);
const LINES = new Set("BR LI DT DD TR CAPTION THEAD TBODY TFOOT OPTION LEGEND".split(" "));

// Private-use characters stand for breaks until the end, when neighbouring ones melt into one.
const LINE = "\uE000";
const PARAGRAPH = "\uE001";

/**
 * The text of a tree as a reader sees its blocks: an empty line between paragraphs, a line for each
 * list item and table row, a tab between cells, code as it is. Only text comes out, no markup.
 * Walks without recursion: a page may nest deeper than the stack.
 */
export function textOf(root: Node): string {
  const out: string[] = [];
  let node: Node = root;
  for (;;) {
    if (node.nodeType === 3) out.push(textNode(node, out));
    else out.push(breakOf(node));
    if (node.firstChild && !isUnsaid(node)) {
      node = node.firstChild;
      continue;
    }
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode;
      out.push(breakOf(node));
    }
    if (node === root || !node.nextSibling) return join(out);
    if (node.nodeType === 1) out.push(breakOf(node));
    node = node.nextSibling;
  }
}

function join(parts: string[]): string {
  return parts
    .join("")
    .replace(/[\s\uE000\uE001]+/g, (run) => {
      if (run.includes(PARAGRAPH)) return "\n\n";
      if (run.includes(LINE)) return "\n";
      return run.includes("\t") && !run.includes("\n") ? "\t" : run;
    })
    .trim();
}

function textNode(node: Node, before: string[]): string {
  const text = (node.nodeValue ?? "").replace(/[\uE000\uE001]/g, "");
  if (node.parentElement?.closest("pre")) return text.replace(/\r\n?/g, "\n");
  const line = text.replace(/[ \t\r\n\f]+/g, " ");
  return before.at(-1)?.endsWith(" ") ? line.replace(/^ /, "") : line;
}

function isUnsaid(node: Node): boolean {
  if (node.nodeType !== 1) return node.nodeType !== 9 && node.nodeType !== 11;
  const element = node as Element;
  return (
    UNSAID.has(element.tagName.toUpperCase()) ||
    element.hasAttribute("hidden") ||
    element.getAttribute("aria-hidden") === "true"
  );
}

function breakOf(node: Node): string {
  const tag = node.nodeName.toUpperCase();
  if (PARAGRAPHS.has(tag)) return PARAGRAPH;
  if (LINES.has(tag)) return LINE;
  return tag === "TD" || tag === "TH" ? "\t" : "";
}
