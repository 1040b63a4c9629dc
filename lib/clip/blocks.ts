import { isNumbering, isUnseen } from "./seen";
import { signsOf } from "./signs";

const INLINE = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG MATH PICTURE SOURCE CENTER".split(
    " ",
  ),
);

/** An element that holds blocks, with the sums of all that stands in it. */
export interface Holder {
  element: Element;
  /** Its place among the holders; -1 for the root. */
  parent: number;
  depth: number;
  /** What it says it is, of `SIGN`. */
  own: number;
  words: number;
  linkWords: number;
  /** Words that Readability kept. */
  readWords: number;
}

/** A run of text that no block element parts. */
export interface Block {
  texts: Text[];
  text: string;
  /** The place of the element around it among the holders. */
  holder: number;
  words: number;
  linkWords: number;
  readWords: number;
}

export interface Page {
  holders: Holder[];
  blocks: Block[];
  /** Each picture with the number of blocks that stand before it. */
  images: { element: Element; before: number }[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Cheaper than `countWords` and near it: only shares matter here. */
export function wordsIn(text: string): number {
  const spaced = text.match(WORD)?.length ?? 0;
  if (!/[\u0e00-\u0e7f\u3040-\u9fff]/.test(text)) return spaced;
  return spaced + Math.ceil((text.match(UNSPACED)?.length ?? 0) / 2);
}

/** Cuts what can be seen of a tree into blocks. Walks without recursion: a page may nest deeper than the stack. */
export function blocksOf(root: Element): Page {
  const page: Page = { holders: [], blocks: [], images: [] };
  const around: number[] = [];
  let open: Block | null = null;
  let links = 0;
  const hold = (element: Element): void => {
    const parent = around.at(-1) ?? -1;
    const depth = parent < 0 ? 0 : (page.holders[parent]?.depth ?? 0) + 1;
    around.push(page.holders.length);
    page.holders.push({
      element,
      parent,
      depth,
      own: signsOf(element),
      words: 0,
      linkWords: 0,
      readWords: 0,
    });
  };
  const close = (): void => {
    if (open && open.words > 0) page.blocks.push(open);
    open = null;
  };
  const say = (node: Node): void => {
    const value = node.nodeValue ?? "";
    if (!/\S/.test(value)) {
      if (open) open.text += " ";
      return;
    }
    open ??= {
      texts: [],
      text: "",
      holder: around.at(-1) ?? 0,
      words: 0,
      linkWords: 0,
      readWords: 0,
    };
    const words = wordsIn(value);
    open.texts.push(node as Text);
    open.text += value;
    open.words += words;
    if (links > 0) open.linkWords += words;
  };
  /** Whether its children are read. */
  const enter = (element: Element): boolean => {
    const tag = element.tagName.toUpperCase();
    if (tag === "IMG") page.images.push({ element, before: page.blocks.length + (open ? 1 : 0) });
    if (element === root) hold(element);
    if (element === root) return true;
    if (isUnseen(element) || isNumbering(element)) return false;
    if (tag === "A") links++;
    if (tag === "BR") {
      if (open) open.text += "\n";
    } else if (!INLINE.has(tag) && element.namespaceURI === XHTML) {
      close();
      hold(element);
    }
    return true;
  };
  const leave = (element: Element): void => {
    const tag = element.tagName.toUpperCase();
    if (tag === "A") links--;
    if (tag === "BR" || INLINE.has(tag) || element.namespaceURI !== XHTML) return;
    close();
    around.pop();
  };
  let node: Node = root;
  for (;;) {
    if (node.nodeType === 3) say(node);
    const isOpen = node.nodeType === 1 && enter(node as Element);
    if (isOpen && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (isOpen) leave(node as Element);
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode;
      leave(node as Element);
    }
    if (node === root || !node.nextSibling) {
      close();
      return page;
    }
    node = node.nextSibling;
  }
}

const XHTML = "http://www.w3.org/1999/xhtml";
