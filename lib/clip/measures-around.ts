import type { Block, Page } from "./blocks";
import type { Measures } from "./measures";
import type { Sums } from "./page-sums";

/** How high above a block its group is looked for: a post's words stand several elements within the post. */
const HIGHEST = 8;

/** What stands around a block: how much of it Readability kept, and whether it is one of many of its kind. */
export function aroundOf({ holders }: Page, sums: Sums, block: Block): Measures {
  let near = 0;
  let isNearFound = false;
  let half = 0;
  let isHalfFound = false;
  let depthToRead = 0;
  let count = 0;
  let group = { words: 0, link: 0, read: 0 };
  let siblings = 0;
  let above = { words: 0, linkWords: 0 };
  let level = 0;
  for (let at = block.holder; at >= 0; at = holders[at]?.parent ?? -1) {
    const holder = holders[at];
    if (!holder) break;
    if (!isNearFound) {
      isNearFound = holder.readWords > 3;
      if (isNearFound) near = holder.readWords / Math.max(1, holder.words);
      else depthToRead++;
    }
    if (!isHalfFound && sums.read > 0 && holder.readWords >= sums.read * 0.5) {
      isHalfFound = true;
      half = holder.words / Math.max(1, sums.read);
    }
    if ((level === 3 || holder.parent < 0) && above.words === 0) above = holder;
    if (level < HIGHEST && holder.words < sums.total * 0.5) {
      const kin = sums.groupOf(at);
      if (kin && kin.count >= 3 && kin.words > group.words) {
        count = kin.count;
        const words = Math.max(1, kin.words);
        group = { words: kin.words, link: kin.linkWords / words, read: kin.readWords / words };
      }
      if (holder.words >= 5) siblings = Math.max(siblings, sums.besides(at));
    }
    level++;
  }
  const parent = holders[holders[block.holder]?.parent ?? -1];
  return {
    near,
    half: Math.min(8, half),
    depthToRead: Math.min(10, depthToRead),
    rep: Math.log(1 + count),
    repShare: group.words / sums.total,
    repAvg: count > 0 ? Math.log(1 + group.words / count) : 0,
    repLink: group.link,
    repRead: group.read,
    sib: Math.log(1 + siblings),
    up3Words: Math.log(1 + above.words),
    up3Link: above.linkWords / Math.max(1, above.words),
    holderLink: (parent?.linkWords ?? 0) / Math.max(1, parent?.words ?? 1),
  };
}
