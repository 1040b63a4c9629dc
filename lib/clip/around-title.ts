import { oneLine } from "./limits";
import { textOf } from "./text-of";

/** A short line of the page and how many pieces of text stand between it and the title. */
export interface Line {
  element: Element;
  text: string;
  distance: number;
}

const UNSAID = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|SELECT|OPTION|BUTTON)$/i;
const AFTER = 45;
const BEFORE = 14;
const LONGEST_LINE = 160;
const LONGEST_WALK = 3_000;

const OTHERS =
  /comment(?!s-(?:open|closed))|related|recommend|sidebar|widget|teaser|popular|trending|latest|signature|breadcrumb|newsletter|cookie/i;
/** Frames of a page that carry such words in their name and still hold the page's own text. */
const FRAME =
  /(?:has|with|no|without|right|left|both)-?_?(?:comments?|sidebars?)|sidebar-?_?(?:none|no|right|left|both|page|layout|primary-\w*container)|elementor|widget-?_?container|layout|wrapper|no-comment/i;
const HOLDERS = /^(?:HTML|BODY|MAIN|ARTICLE)$/i;

/** Whether an element stands in a part of the page that speaks of other pages, of other people, or of nothing. */
export function isElsewhere(element: Element): boolean {
  let isInArticle = false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const tag = at.tagName.toUpperCase();
    if (tag === "ARTICLE") isInArticle = true;
    if (tag === "NAV" || tag === "DIALOG" || tag === "BLOCKQUOTE") return true;
    if (HOLDERS.test(tag)) continue;
    const name = `${at.id} ${at.getAttribute("class") ?? ""}`;
    if (OTHERS.test(name) && !FRAME.test(name)) return true;
    if (tag === "FOOTER" && !isInArticle && !at.closest("article") && !/meta/i.test(name))
      return true;
  }
  return false;
}

/** The short lines around the title, the nearest first; what follows it counts before what precedes it. */
export function linesAround(title: Element): Line[] {
  const found = new Map<Element, Line>();
  for (const [step, most] of [
    [1, AFTER],
    [-1, BEFORE],
  ] as const) {
    let node: Node | null = title;
    let pieces = 0;
    for (let walked = 0; walked < LONGEST_WALK && pieces < most; walked++) {
      node = step > 0 ? next(node, node === title) : previous(node);
      if (!node) break;
      if (node.nodeType !== 3 || oneLine(node.nodeValue).length < 2) continue;
      const parent = node.parentElement;
      if (!parent || title.contains(parent)) continue;
      pieces++;
      const element = lineOf(parent);
      const text = oneLine(textOf(element));
      if (text === "" || text.length > LONGEST_LINE || found.has(element)) continue;
      if (!isElsewhere(element)) found.set(element, { element, text, distance: step * pieces });
    }
  }
  return [...found.values()].sort((one, other) => rank(one) - rank(other));
}

const rank = ({ distance }: Line) => (distance > 0 ? distance : 3 - 2 * distance);

/** The widest element around a piece of text that is still a short line. */
function lineOf(parent: Element): Element {
  let element = parent;
  for (let up = 0; up < 2; up++) {
    const wider = element.parentElement;
    if (!wider || oneLine(wider.textContent).length > 80) break;
    element = wider;
  }
  return element;
}

/** The next node in document order; past what is not shown, and past the title's own. */
function next(node: Node, isPast: boolean): Node | null {
  if (!isPast && node.firstChild && !UNSAID.test(node.nodeName)) return node.firstChild;
  let from: Node | null = node;
  while (from && !from.nextSibling) from = from.parentNode;
  return from?.nextSibling ?? null;
}

function previous(node: Node): Node | null {
  if (!node.previousSibling) return node.parentNode;
  let from: Node = node.previousSibling;
  while (from.lastChild && !UNSAID.test(from.nodeName)) from = from.lastChild;
  return from;
}
