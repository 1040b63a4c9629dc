import { Readability } from "@mozilla/readability";
import { countWords } from "./reading-time";
import { textOf } from "./text-of";

const AROUND = [
  "nav, aside, footer, dialog, form[role=search], [role=navigation], [role=banner], [role=contentinfo]",
  "[role=complementary], [role=search], [role=dialog], [role=alertdialog], [aria-modal=true]",
  "[style*='display:none' i], [style*='display: none' i]",
  "[id*=cookie i], [class*=cookie i], [class*=consent i], [class*=breadcrumb i], [class*=newsletter i]",
  "[class*=share i], [class*=social i], [class*=related i], [class*=sidebar i], [class*=advert i]",
  "[class*=skip-link i], .sr-only, .visually-hidden, .screen-reader-text",
].join(", ");

/** What Readability finds of the page. */
export interface Reading {
  text: string;
  excerpt: string;
  language: string;
}

/**
 * Elements within each other beyond which Readability is not asked: its time grows with the cube of the depth,
 * seconds at 500. Pages that people write stay below 100.
 */
const DEEPEST = 200;

/** Walks without recursion: a page may nest deeper than the stack. */
function isTooDeep(root: Node): boolean {
  let depth = 0;
  let node = root;
  for (;;) {
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      if (depth > DEEPEST) return true;
      continue;
    }
    while (!node.nextSibling) {
      if (!node.parentNode || node === root) return false;
      node = node.parentNode;
      depth--;
    }
    if (node === root) return false;
    node = node.nextSibling;
  }
}

/**
 * Runs Readability on a copy; a page on which it fails or finds nothing, and one that nests too deep for it,
 * gives an empty reading.
 */
export function readBody(document: Document): Reading {
  if (isTooDeep(document)) return { text: "", excerpt: "", language: "" };
  const copy = document.cloneNode(true) as Document;
  try {
    const found = new Readability<Node>(copy, {
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse();
    if (found?.content) {
      const text = textOf(found.content);
      return { text, excerpt: found.excerpt ?? "", language: found.lang ?? "" };
    }
  } catch {
    // Odd trees make it throw; the page's main part is read instead.
  }
  return { text: "", excerpt: "", language: "" };
}

/** The text of the page's main part, without what stands around it: `main`, a lone `article`, or the body. */
export function readMain(document: Document): string {
  const copy = document.cloneNode(true) as Document;
  if (!copy.body) return "";
  const region = regionOf(copy);
  for (const element of [...region.querySelectorAll(AROUND)]) {
    if (!element.querySelector("main, article, h1")) element.remove();
  }
  if (region === copy.body)
    for (const header of copy.querySelectorAll("body > header")) header.remove();
  return textOf(region);
}

function regionOf(document: Document): Element {
  const main = document.querySelector("main, [role=main]");
  if (main && isLong(main)) return main;
  const articles = document.querySelectorAll("article");
  const [article] = articles;
  return articles.length === 1 && article && isLong(article) ? article : document.body;
}

function isLong(element: Element): boolean {
  return (element.textContent ?? "").trim().length > 200;
}

const SENTENCE = /[^\n.!?…。！？]+[.!?…。！？]+["'”’»)\]]*(?=\s|$)|[^\n。！？]+[。！？]/g;
const REAL_SENTENCE = 5;
const FEWEST_IN_SENTENCES = 12;
const FEWEST_IN_ALL = 120;

/** Whether there is something to read: a real sentence or two, or a good deal of text without any. */
export function isReadable(text: string): boolean {
  let inSentences = 0;
  for (const [sentence] of text.slice(0, 50_000).matchAll(SENTENCE)) {
    const words = countWords(sentence);
    if (words >= REAL_SENTENCE) inSentences += words;
    if (inSentences >= FEWEST_IN_SENTENCES) return true;
  }
  return countWords(text.slice(0, 5_000)) >= FEWEST_IN_ALL;
}
