import type { Holder, Page } from "./blocks";
import { SIGN } from "./signs";

/** Whatever the page, below this a block is left out, and above that it is kept. */
const FEWEST = 0.15;
const MOST = 0.6;

/**
 * Which blocks to keep, by how likely each belongs to the text. Where the cut is decides how much of the text is
 * missed and how much beside it is taken: it is made where both together are expected to be least (the F measure,
 * with a block's likelihood as the share of its words that belong).
 */
export function choose(page: Page, likely: readonly number[]): boolean[] {
  const cut = cutOf(page.blocks.map(({ words }, at) => ({ words, likely: likely[at] ?? 0 })));
  const kept = likely.map((chance) => chance >= cut);
  keepWhole(page, kept, SIGN.table, "TABLE");
  keepWhole(page, kept, SIGN.code, "PRE");
  return kept;
}

function cutOf(blocks: { words: number; likely: number }[]): number {
  const sorted = [...blocks].sort((one, other) => other.likely - one.likely);
  const expected = sorted.reduce((sum, block) => sum + block.words * block.likely, 0);
  let right = 0;
  let taken = 0;
  let best = 0;
  let cut = MOST;
  for (const block of sorted) {
    right += block.words * block.likely;
    taken += block.words;
    const score = (2 * right) / (taken + expected);
    if (score > best) {
      best = score;
      cut = block.likely;
    }
  }
  return Math.min(MOST, Math.max(FEWEST, cut));
}

/**
 * No table and no code is kept in part: most of its words decide for all, or the text beside it when it is one that
 * people read: code, or a table with headings and few links. A table around most of the page is none.
 */
function keepWhole({ holders, blocks }: Page, kept: boolean[], sign: number, tag: string): void {
  const total = holders[0]?.words ?? 0;
  const groups = new Map<number, number[]>();
  for (const [at, block] of blocks.entries()) {
    for (let up = block.holder; up >= 0; up = holders[up]?.parent ?? -1) {
      const holder = holders[up];
      if (!holder || !(holder.own & sign) || holder.element.tagName !== tag) continue;
      if (holder.words < total * 0.6) groups.set(up, [...(groups.get(up) ?? []), at]);
      break;
    }
  }
  for (const [top, members] of groups) {
    const words = (places: number[]): number =>
      places.reduce((sum, at) => sum + (blocks[at]?.words ?? 0), 0);
    const isBeside = kept[(members[0] ?? 0) - 1] || kept[(members.at(-1) ?? 0) + 1];
    const isKept =
      words(members.filter((at) => kept[at])) * 2 > words(members) ||
      (isBeside === true && isRead(holders, top) && !isAside(holders, top, total));
    for (const at of members) kept[at] = isKept;
  }
}

function isRead(holders: readonly Holder[], at: number): boolean {
  const holder = holders[at];
  if (!holder || holder.element.tagName === "PRE") return holder !== undefined;
  return holder.linkWords * 3 < holder.words && holder.element.querySelector("th") !== null;
}

const ASIDE =
  SIGN.nav | SIGN.footer | SIGN.aside | SIGN.dialog | SIGN.form | SIGN.related | SIGN.promo;

function isAside(holders: readonly Holder[], at: number, total: number): boolean {
  for (let up = at; up >= 0; up = holders[up]?.parent ?? -1) {
    const holder = holders[up];
    if (holder && holder.words < total * 0.6 && holder.own & ASIDE) return true;
  }
  return false;
}
