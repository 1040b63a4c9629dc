import { cut, oneLine } from "./limits";

/** A passage as it stands in a page; what is around it finds it again when it is there twice. */
export interface FoundQuote {
  text: string;
  prefix: string;
  suffix: string;
}

// As `Quote` of `lib/domain` bounds them.
const LONGEST = 5_000;
/** What is kept of either side, in UTF-16 units. */
const AROUND = 64;
/** Most pieces of text that are looked at on either side. */
const MOST_PIECES = 200;
const UNSAID = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/i;

/** What is selected in a page, with what stands before and after it; null when nothing is. */
export function quoteOf(selection: Selection | null): FoundQuote | null {
  const text = cut(String(selection ?? "").trim(), LONGEST).trim();
  if (!selection || selection.rangeCount === 0 || text === "") return null;
  const range = selection.getRangeAt(0);
  try {
    return { text, prefix: before(range), suffix: after(range) };
  } catch {
    // Names of the page's that stand in the place of the DOM's own: the passage without what is around it.
    return { text, prefix: "", suffix: "" };
  }
}

function before({ startContainer, startOffset }: Range): string {
  const walker = textsFrom(startContainer);
  let found = "";
  if (startContainer.nodeType === 3) found = (startContainer.nodeValue ?? "").slice(0, startOffset);
  else walker.currentNode = startContainer.childNodes[startOffset] ?? lastOf(startContainer);
  for (let piece = 0; piece < MOST_PIECES && found.length < AROUND * 4; piece++) {
    const node = walker.previousNode();
    if (!node) break;
    found = said(node) + found;
  }
  return flat(found).slice(-AROUND);
}

function after({ endContainer, endOffset }: Range): string {
  const walker = textsFrom(endContainer);
  let found = "";
  if (endContainer.nodeType === 3) found = (endContainer.nodeValue ?? "").slice(endOffset);
  else {
    const next = endContainer.childNodes[endOffset];
    walker.currentNode = next ?? lastOf(endContainer);
    if (next?.nodeType === 3) found = said(next);
  }
  for (let piece = 0; piece < MOST_PIECES && found.length < AROUND * 4; piece++) {
    const node = walker.nextNode();
    if (!node) break;
    found += said(node);
  }
  return flat(found).slice(0, AROUND);
}

const textsFrom = (node: Node): TreeWalker => {
  const page = (node.ownerDocument ?? node) as Document;
  const walker = page.createTreeWalker(page.body ?? page, 4);
  walker.currentNode = node;
  return walker;
};

const lastOf = (node: Node): Node => {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
};

const said = (node: Node): string =>
  UNSAID.test(node.parentNode?.nodeName ?? "") ? "" : (node.nodeValue ?? "");

/** On one line; a blank at either end stays, since it parts words. */
const flat = (text: string): string => {
  const [start, end] = [/^\s/.test(text) ? " " : "", /\s$/.test(text) ? " " : ""];
  const line = oneLine(text);
  return line === "" ? "" : start + line + end;
};
