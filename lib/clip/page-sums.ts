import type { Page } from "./blocks";
import { SIGN } from "./signs";

/** Elements of one name and class, wherever they stand: posts of a thread, cards of a list. */
export interface Group {
  count: number;
  words: number;
  linkWords: number;
  readWords: number;
}

/** What is known of a page once all its words are counted. */
export interface Sums {
  total: number;
  read: number;
  linkWords: number;
  /** Of each holder: all that it and what is around it says it is. */
  signs: number[];
  groupOf(holder: number): Group | undefined;
  /** How many of its kind stand beside a holder, itself included. */
  besides(holder: number): number;
  mainWords: number;
  readInMain: number;
  articles: number;
  articleWords: number;
  /** The largest shares of the page in groups that call themselves posts, or comments. */
  posts: number;
  comments: number;
}

/** Said by an element around most of the page, only these are believed: `sidebar` there means “with a sidebar”. */
const BELIEVED =
  SIGN.main |
  SIGN.article |
  SIGN.body |
  SIGN.table |
  SIGN.code |
  SIGN.item |
  SIGN.heading |
  SIGN.quote |
  SIGN.caption |
  SIGN.button;

export function sumsOf({ holders, blocks }: Page): Sums {
  for (const block of blocks) {
    for (let at = block.holder; at >= 0; at = holders[at]?.parent ?? -1) {
      const holder = holders[at];
      if (!holder) break;
      holder.words += block.words;
      holder.linkWords += block.linkWords;
      holder.readWords += block.readWords;
    }
  }
  const total = Math.max(1, holders[0]?.words ?? 1);
  const read = holders[0]?.readWords ?? 0;
  const signs: number[] = [];
  const names: string[] = [];
  const groups = new Map<string, Group>();
  const siblings = new Map<string, number>();
  const sums = { mainWords: 0, readInMain: 0, articles: 0, articleWords: 0, posts: 0, comments: 0 };
  for (const [at, holder] of holders.entries()) {
    const around = signs[holder.parent] ?? 0;
    const isMost =
      holder.words > total * 0.6 ||
      (read > 0 && holder.readWords > read * 0.7 && holder.readWords > 40);
    signs[at] = around | (isMost ? holder.own & BELIEVED : holder.own);
    if (holder.own & SIGN.main) {
      if (!(around & SIGN.main)) sums.mainWords += holder.words;
      sums.readInMain = Math.max(sums.readInMain, holder.readWords);
    }
    const tag = holder.element.tagName;
    if (tag === "ARTICLE" && !(around & SIGN.article)) {
      sums.articles++;
      sums.articleWords += holder.words;
    }
    const name = `${tag}.${kinOf((holder.element.hasAttributes() && holder.element.getAttribute("class")) || "")}`;
    names[at] = name;
    const place = `${holder.parent} ${name}`;
    siblings.set(place, (siblings.get(place) ?? 0) + 1);
    if (tag === "P") continue;
    const group = groups.get(name) ?? { count: 0, words: 0, linkWords: 0, readWords: 0 };
    group.count++;
    group.words += holder.words;
    group.linkWords += holder.linkWords;
    group.readWords += holder.readWords;
    groups.set(name, group);
  }
  const kin = names.map((name) => groups.get(name));
  const groupOf = (at: number): Group | undefined => kin[at];
  const beside = names.map((name, at) => siblings.get(`${holders[at]?.parent} ${name}`) ?? 1);
  for (const [at, { own }] of holders.entries()) {
    const group = groupOf(at);
    if (!group || group.count < 3) continue;
    if (own & SIGN.post) sums.posts = Math.max(sums.posts, group.words / total);
    if (own & SIGN.comment) sums.comments = Math.max(sums.comments, group.words / total);
  }
  return {
    ...sums,
    total,
    read,
    linkWords: holders[0]?.linkWords ?? 0,
    signs,
    groupOf,
    besides: (at) => beside[at] ?? 1,
  };
}

/** The first two names of a class without numbers, which tell the members of a group apart. */
function kinOf(classes: string): string {
  return classes === ""
    ? ""
    : classes
        .replace(/[\d_-]+/g, "")
        .split(/\s+/, 2)
        .join(".");
}
