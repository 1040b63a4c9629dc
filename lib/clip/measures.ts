import type { Block, Page } from "./blocks";
import { aroundOf } from "./measures-around";
import type { PageHints } from "./page-hints";
import { type Sums, sumsOf } from "./page-sums";
import { SIGN } from "./signs";

/** What is measured of one block, by name; `g…` is the same for all blocks of a page. */
export type Measures = Record<string, number>;

/** The measures of one block in the order of the names that were asked for. */
export type Row = Float64Array;

const ENDS = /[.!?…。！？:;]["'”’»)\]]*\s*$/;
const OFFERS =
  /cookie|subscri|newsletter|sign (up|in)|log ?in|all rights|©|copyright|privacy policy|terms of|share (this|on)|follow us|read more|abonne|s’inscrire|connexion|droits réservés|mentions légales|partage|suivez|lire la suite|add to cart|skip to|see all|view all|load more|back to top|powered by/i;
const ASIDE_HEADS =
  /related|recommend|you (may|might)|also like|more (from|on|in|stories|articles|posts)|comments?$|leave a (reply|comment)|responses?$|share|newsletter|subscribe|follow|popular|trending|latest|recent|categories|tags|archives|navigation|menu|about the author|contents|on this page|in this (article|section)|see also|read next|next steps|similar|sign (up|in)|log ?in|contact|get in touch|à lire|articles? (liés|similaires)|commentaires?|partager|sommaire|abonne|newsletter|voir aussi|derniers|catégories|kommentare|ähnliche|inhalt|verwandte|customers|reviews/i;

const share = (part: number, whole: number): number => part / Math.max(1, whole);
const log = (count: number): number => Math.log(1 + count);
const flag = (is: boolean): number => (is ? 1 : 0);

/** Measures every block of a page of which Readability's words are marked; `names` are the measures wanted. */
export function measure(page: Page, hints: PageHints, names: readonly string[]): Row[] {
  const { holders, blocks } = page;
  const sums = sumsOf(page);
  const places = new Map(names.map((name, place) => [name, place]));
  const put = (row: Row, measures: Measures): void => {
    for (const name in measures) {
      const place = places.get(name);
      if (place !== undefined) row[place] = measures[name] ?? 0;
    }
  };
  const whole = new Float64Array(names.length);
  put(whole, measuresOfPage(sums, hints));
  const wanted = Object.entries(SIGN).flatMap(([name, sign]) => {
    const place = places.get(name);
    return place === undefined ? [] : [{ place, sign }];
  });
  const isRead = (block: Block): boolean => block.readWords > 3;
  const firstRead = blocks.findIndex(isRead);
  const lastRead = blocks.findLastIndex(isRead);
  const h1 = blocks.findIndex((block) => holders[block.holder]?.element.tagName === "H1");
  let under = 0;
  let underDepth = 0;
  let since = 99;
  return blocks.map((block, at) => {
    const holder = holders[block.holder];
    const signs = sums.signs[block.holder] ?? 0;
    const tag = holder?.element.tagName ?? "";
    const { words, text } = block;
    const depth = holder?.depth ?? 0;
    if (signs & SIGN.heading && words < 15) {
      under = flag(ASIDE_HEADS.test(text));
      underDepth = depth;
      since = 0;
    } else {
      since++;
      if (depth < underDepth - 1) under = 0;
    }
    const after = blocks[at + 1];
    const away = at < firstRead ? firstRead - at : Math.max(0, at - lastRead);
    const row = whole.slice();
    for (const { place, sign } of wanted) row[place] = signs & sign ? 1 : 0;
    put(row, aroundOf(page, sums, block));
    put(row, {
      aWords: log(after?.words ?? 0),
      aLink: after ? share(after.linkWords, after.words) : 1,
      read: share(block.readWords, words),
      words: log(words),
      link: share(block.linkWords, words),
      ends: flag(ENDS.test(text.trimEnd().slice(-20))),
      offers: flag(words < 30 && text.length < 500 && OFFERS.test(text)),
      under,
      since: Math.min(12, since),
      capitals: share(text.match(/(^|\s)\p{Lu}/gu)?.length ?? 0, words),
      commas: share(text.match(/[,，、]/g)?.length ?? 0, words),
      digits: share(text.match(/\d/g)?.length ?? 0, text.length),
      p: flag(tag === "P"),
      beforeRead: flag(at < firstRead),
      afterRead: flag(lastRead >= 0 && at > lastRead),
      distance: firstRead < 0 ? 0 : Math.min(1, away / 30),
      beforeH1: flag(at < h1),
      place: at / blocks.length,
    });
    return row;
  });
}

function measuresOfPage(sums: Sums, hints: PageHints): Measures {
  return {
    gUrlThread: hints.urlThread,
    gUrlDoc: hints.urlManual,
    gUrlShop: hints.urlShop,
    gUrlList: hints.urlList,
    gUrlPost: hints.urlPost,
    gIsRoot: hints.isRoot,
    gIsArticle: hints.isArticle,
    gIsThread: hints.isThread,
    gIsProduct: hints.isProduct,
    gIsDoc: hints.isManual,
    gPosts: sums.posts,
    gComments: sums.comments,
    gRead: sums.read / sums.total,
    gTotal: log(sums.total),
    gReadWords: log(sums.read),
    gMain: sums.mainWords / sums.total,
    gReadMain: share(sums.readInMain, sums.mainWords),
    gLink: sums.linkWords / sums.total,
    gArticles: log(sums.articles),
    gArticleShare: sums.articleWords / sums.total,
  };
}
