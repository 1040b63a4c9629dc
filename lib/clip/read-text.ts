import { type Block, blocksOf, type Page, wordsIn } from "./blocks";
import { isReadable, isTooMuch, type Reading, readBody } from "./body";
import { choose } from "./choose";
import { copyOf, readableOf } from "./copy";
import { judge, MEASURES } from "./judge";
import { cut, LONGEST } from "./limits";
import { measure } from "./measures";
import { hintsOf } from "./page-hints";
import { SIGN } from "./signs";
import { textOf } from "./text-of";

/** What of a page is kept: its texts, the elements around them, the pictures between them, all within `root`. */
export interface Kept {
  root: Element;
  /** What links are relative to. */
  address: string;
  texts: ReadonlySet<Node>;
  around: ReadonlySet<Node>;
  images: ReadonlySet<Node>;
}

/** The text of a page; all empty when there is nothing to read. */
export interface PageText {
  text: string;
  /** The nodes that it was read from, for `contentOf`; null where it was not read from the page. */
  kept: Kept | null;
  excerpt: string;
  /** As Readability takes it from the page; empty when it says none. */
  language: string;
}

const NOTHING: PageText = { text: "", kept: null, excerpt: "", language: "" };

/** With fewer words to be seen, what stands in `noscript` is the page (forums that draw themselves by script). */
const DRAWN_BY_SCRIPT = 60;

/**
 * Reads the text of a page. Readability's choice and what each block is and stands in are weighed block by block;
 * where that leaves nothing to read, the selection is taken, then Readability's choice, the main part, all that can
 * be seen. The page itself is never changed. `address` is where it was opened, `selection` what its reader selected.
 */
export function readText(document: Document, address: string, selection: string): PageText {
  let copy = readableOf(document);
  let root = copy.body ?? copy.documentElement;
  if (!root) return NOTHING;
  let page = blocksOf(root);
  if (wordsOf(page) < DRAWN_BY_SCRIPT && copy.querySelector("body noscript")?.firstElementChild) {
    copy = copyOf(document);
    unwrap(copy);
    root = copy.body ?? copy.documentElement;
    page = blocksOf(root);
  }
  const isMuch = isTooMuch(copy);
  const reading: Reading = isMuch ? { kept: new Set(), excerpt: "", language: "" } : readBody(copy);
  for (const block of page.blocks) block.readWords = readWordsOf(block, reading.kept);
  const told = { excerpt: reading.excerpt, language: reading.language };
  for (const choice of choicesOf(copy, page, address, isMuch)) {
    if (selection && choice.isGuess) break;
    const nodes = nodesOf(page, choice.blocks);
    const text = textOf(root, (node) => nodes.texts.has(node) || nodes.around.has(node));
    if (!isReadable(text)) continue;
    const kept = { ...nodes, root, address: baseOf(copy, address) };
    return { text: cut(text, LONGEST.text), kept, ...told };
  }
  return isReadable(selection)
    ? { ...NOTHING, ...told, text: cut(selection, LONGEST.text) }
    : NOTHING;
}

function wordsOf(page: Page): number {
  return page.blocks.reduce((sum, block) => sum + block.words, 0);
}

function readWordsOf(block: Block, kept: ReadonlySet<Node>): number {
  return block.texts.reduce(
    (sum, text) => sum + (kept.has(text) ? wordsIn(text.nodeValue ?? "") : 0),
    0,
  );
}

/** What to keep, the best first; each only worked out when those before left nothing to read. */
function* choicesOf(
  copy: Document,
  page: Page,
  address: string,
  isMuch: boolean,
): Generator<{ blocks: readonly boolean[]; isGuess?: true }> {
  if (!isMuch) {
    const rows = measure(page, hintsOf(copy, address), MEASURES);
    yield { blocks: choose(page, judge(rows)) };
    yield { blocks: page.blocks.map(({ words, readWords }) => readWords * 2 > words) };
  }
  const signs: number[] = [];
  for (const { parent, own } of page.holders) signs.push((signs[parent] ?? 0) | own);
  const isBeside = ({ holder }: Block): boolean => ((signs[holder] ?? 0) & BESIDE) !== 0;
  const isMain = ({ holder }: Block): boolean => ((signs[holder] ?? 0) & MAIN) !== 0;
  yield { blocks: page.blocks.map((block) => isMain(block) && !isBeside(block)), isGuess: true };
  yield { blocks: page.blocks.map((block) => !isBeside(block)), isGuess: true };
  yield { blocks: page.blocks.map(() => true), isGuess: true };
}

const MAIN = SIGN.main | SIGN.article;
const BESIDE =
  SIGN.nav | SIGN.footer | SIGN.aside | SIGN.dialog | SIGN.consent | SIGN.crumbs | SIGN.letter;

function nodesOf(page: Page, blocks: readonly boolean[]): Omit<Kept, "root" | "address"> {
  const texts = new Set<Node>();
  const around = new Set<Node>();
  const images = new Set<Node>();
  const hold = (node: Node): void => {
    for (let up = node.parentNode; up && !around.has(up); up = up.parentNode) around.add(up);
  };
  for (const [at, block] of page.blocks.entries()) {
    if (!blocks[at]) continue;
    for (const text of block.texts) {
      texts.add(text);
      hold(text);
    }
  }
  for (const { element, before } of page.images) {
    // Between two kept blocks, or with words of its own figure.
    const isBetween = blocks[before - 1] && blocks[before];
    const figure = element.closest("figure");
    if (!isBetween && !(figure && around.has(figure))) continue;
    images.add(element);
    hold(element);
  }
  return { texts, around, images };
}

/** Puts what is there for browsers without scripts in its place. */
function unwrap(copy: Document): void {
  for (const one of copy.querySelectorAll("body noscript")) {
    const place = copy.createElement("div");
    place.append(...one.childNodes);
    one.replaceWith(place);
  }
}

function baseOf(copy: Document, address: string): string {
  const base = copy.querySelector("base[href]")?.getAttribute("href") ?? "";
  return URL.canParse(base, address) ? new URL(base, address).href : address;
}
