/** Endings of names of servers that are seen without `https://`. */
export const ENDINGS =
  "com|org|net|io|dev|fr|eu|uk|de|es|it|be|ch|ca|us|app|co|me|ai|info|biz|xyz|ru|cn|site|online|link|click|page|top|club|live|cloud|tech|example|test|invalid|localhost";
const LINK = new RegExp(
  [
    String.raw`[a-z][a-z0-9+.-]{1,14}:\/\/[^\s<>"«»]+`,
    String.raw`(?:mailto|tel|javascript|data|file|vbscript|blob):[^\s<>"«»]+`,
    String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    String.raw`\bwww\.[^\s<>"«»]+`,
    String.raw`(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]+\.)+(?:${ENDINGS})(?![\p{L}\p{N}-])(?::\d+)?(?:[/?#][^\s<>"«»]*)?`,
  ].join("|"),
  "giu",
);
/** A picture or a link as Markdown writes it: the words in the brackets stay, those of a picture do not. */
const MARKDOWN = /(!?)\[([^\]]*)\]\(\s*([^)\s]*)[^)]*\)/g;
/** A link told apart from its words, as `[1]: https://…`. */
const REFERENCE = /^\s*\[[^\]]+\]:\s+\S+.*$/gm;
/** Whole ones, and those that load something though they are cut off. */
const TAG =
  /<\/?[a-z!][^<>]{0,500}>|<(?:a|img|image|script|iframe|frame|svg|style|form|video|audio|object|embed|link|meta|base)\b[^<>]*$/gi;

const bare = (link: string): string =>
  link
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/[).,;:!?’'\]]+$/, "");

/** What is named as a server is and is none: `ASP.NET`. */
const isProduct = (link: string): boolean => /^\p{L}+\.\p{Lu}+$/u.test(link);

/**
 * An answer without the links that its source does not have, and without pictures and tags: who follows no link
 * tells nothing to whoever waits behind it.
 */
export function withoutForeignLinks(answer: string, source: string): string {
  const known = source.toLowerCase();
  const isOwn = (link: string) => known.includes(bare(link));
  const before = answer
    .replace(MARKDOWN, (_, picture: string, label: string, link: string) =>
      picture ? "" : isOwn(link) && link !== "" ? `${label} ${link}` : label,
    )
    .replace(REFERENCE, (line) => ((line.match(LINK) ?? []).every(isOwn) ? line : ""))
    .replace(TAG, (tag) => (known.includes(tag.toLowerCase()) ? tag : ""));
  const kept = before.replace(LINK, (link) => (isOwn(link) || isProduct(link) ? link : ""));
  return kept === answer
    ? answer
    : kept
        .replace(/\(\s*\)/g, "")
        .replace(/[^\S\n]{2,}/g, " ")
        .trim();
}
