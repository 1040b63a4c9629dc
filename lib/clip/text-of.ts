import { isUnseen } from "./seen";

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
 * The text of what is kept of a tree (all that can be seen, unless told) as a reader sees its blocks: an empty line between paragraphs, a line for each
 * list item and table row, a tab between cells, code as it is. Only text comes out, no markup.
 * Walks without recursion: a page may nest deeper than the stack.
 */
export function textOf(root: Node, isKept: (node: Node) => boolean = isSaid): string {
  const out: string[] = [];
  let node: Node = root;
  let asIs = 0;
  for (;;) {
    const isIn = isKept(node);
    if (node.nodeType === 3) {
      if (isIn || isBlank(node)) out.push(textNode(node, asIs > 0, out));
    } else out.push(breakOf(node));
    if (node.firstChild && isIn) {
      if (node.nodeName === "PRE") asIs++;
      node = node.firstChild;
      continue;
    }
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode;
      if (node.nodeName === "PRE") asIs--;
      out.push(breakOf(node));
    }
    if (node === root || !node.nextSibling) return join(out);
    if (node.nodeType === 1) out.push(breakOf(node));
    node = node.nextSibling;
  }
}

function join(parts: string[]): string {
  return (
    parts
      .join("")
      // Only from the start of blanks: from each of them it would take the square of their number.
      .replace(/(?<!\s)\s*[\uE000\uE001\t][\s\uE000\uE001]*/g, (run) => {
        if (run.includes(PARAGRAPH)) return "\n\n";
        if (run.includes(LINE)) return "\n";
        return run.includes("\t") && !run.includes("\n") ? "\t" : run;
      })
      .trim()
  );
}

function textNode(node: Node, isAsIs: boolean, before: string[]): string {
  const text = (node.nodeValue ?? "").replace(/[\uE000\uE001]/g, "");
  if (isAsIs) return text.replace(/\r\n?/g, "\n");
  const line = text.replace(/[ \t\r\n\f]+/g, " ");
  return before.at(-1)?.endsWith(" ") ? line.replace(/^ /, "") : line;
}

function isSaid(node: Node): boolean {
  return node.nodeType === 1
    ? !isUnseen(node as Element)
    : node.nodeType === 3 || node.nodeType === 9 || node.nodeType === 11;
}

function isBlank(node: Node): boolean {
  return !/\S/.test(node.nodeValue ?? "");
}

function breakOf(node: Node): string {
  const tag = node.nodeName.toUpperCase();
  if (PARAGRAPHS.has(tag)) return PARAGRAPH;
  if (LINES.has(tag)) return LINE;
  return tag === "TD" || tag === "TH" ? "\t" : "";
}
