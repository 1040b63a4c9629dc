import { Readability } from "@mozilla/readability";
import { countWords } from "./reading-time";

/** What Readability finds of a page. */
export interface Reading {
  /** The texts of the page that it keeps. */
  kept: ReadonlySet<Node>;
  excerpt: string;
  language: string;
}

const NOTHING: Reading = { kept: new Set(), excerpt: "", language: "" };

/**
 * Elements within each other beyond which Readability is not asked: its time grows with the cube of the depth,
 * seconds at 500. Pages that people write stay below 100.
 */
const DEEPEST = 200;
/** Elements of a page beyond which Readability takes seconds. */
const MOST_ELEMENTS = 50_000;

/** Whether a page is deeper or larger than Readability can read while somebody waits. */
export function isTooMuch(root: Node): boolean {
  let depth = 0;
  let elements = 0;
  let node = root;
  for (;;) {
    if (node.nodeType === 1 && ++elements > MOST_ELEMENTS) return true;
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
 * Runs Readability on a copy of a page and tells which texts of the page it keeps; none where it fails or finds
 * nothing.
 */
export function readBody(page: Document): Reading {
  const copy = page.cloneNode(true) as Document;
  const texts = textsIn(page);
  const copies = textsIn(copy);
  try {
    const found = new Readability<Node>(copy, {
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse();
    if (!found?.content) return NOTHING;
    const read = textsIn(found.content).filter((text) => /\S/.test(text.nodeValue ?? ""));
    const same = new Set<Node>(read);
    const kept = new Set<Node>(texts.filter((_, at) => same.has(copies[at] as Text)));
    return {
      // When it tries again it parses its copy anew, and its texts are no longer those of the copy.
      kept: kept.size * 2 >= read.length ? kept : inOrder(texts, read),
      excerpt: found.excerpt ?? "",
      language: found.lang ?? "",
    };
  } catch {
    // Odd trees make it throw; the page is judged without it.
    return NOTHING;
  }
}

function textsIn(root: Node): Text[] {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  const walker = document?.createTreeWalker(root, 4);
  const texts: Text[] = [];
  while (walker?.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Short texts occur anywhere: one of these so many texts further on is another. */
const SHORT = 25;
const FAR = 200;

/** Finds texts again by what they say, in the order of the page. */
function inOrder(texts: readonly Text[], wanted: readonly Text[]): Set<Node> {
  const places = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    const said = (text.nodeValue ?? "").trim();
    const known = places.get(said);
    if (known) known.push(at);
    else places.set(said, [at]);
  }
  const found = new Set<Node>();
  let from = 0;
  for (const text of wanted) {
    const said = (text.nodeValue ?? "").trim();
    const at = places.get(said)?.find((place) => place >= from);
    const match = at === undefined ? undefined : texts[at];
    if (at === undefined || !match || (said.length < SHORT && at - from > FAR)) continue;
    found.add(match);
    from = at + 1;
  }
  return found;
}

/** The end of a sentence is enough of it: without a bound, a text without stops takes the square of its length. */
const SENTENCE =
  /[^\n.!?…。！？]{1,500}[.!?…。！？]{1,50}["'”’»)\]]*(?=\s|$)|[^\n。！？]{1,500}[。！？]/g;
const REAL_SENTENCE = 5;
const FEWEST_IN_SENTENCES = 12;
const FEWEST_IN_ALL = 50;

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
