const STOPWORDS: Record<string, string> = {
  en: "the of and to in is that for it with as was on are this be by you not or from have but they at which an we your can",
  fr: "le la les de des du et un une est en que qui dans pour pas sur au aux avec ce cette sont par plus nous vous il elle ne se ou mais",
  de: "der die das und ist nicht ein eine zu den mit von für auf dem sich auch im es an werden als wird bei oder wie sie",
  es: "el la los las de que y en un una es por con para del se no al lo como más pero su sus este esta son",
  it: "il lo la gli le di che e un una è per con del della non si sono nel alla da come più questo anche ma",
  pt: "o a os as de que e um uma é em para com do da não se no na por mais como dos das ao seu sua",
  nl: "de het een en van is dat op te in niet met voor zijn aan er ook als die bij naar wordt of om",
};
const SETS = Object.entries(STOPWORDS).map(
  ([language, words]) => [language, new Set(words.split(" "))] as const,
);

/** Enough words to tell languages apart, few enough to stay instant on a book. */
const SAMPLE = 1_500;
const FEWEST = 40;

/**
 * The language of a text, by its small words; empty unless one language clearly leads. Of the
 * languages it does not know it says nothing.
 */
export function languageOfText(text: string): string {
  const words =
    text
      .slice(0, SAMPLE * 12)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, SAMPLE) ?? [];
  if (words.length < FEWEST) return "";
  const counts = SETS.map(([language, set]) => ({
    language,
    count: words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0),
  })).sort((one, other) => other.count - one.count);
  const [first, second] = counts;
  if (!first || !second || first.count < words.length * 0.15) return "";
  return first.count >= second.count * 1.25 ? first.language : "";
}

/** The tag of a text: what the page claims, unless the text clearly speaks another language. */
export function languageOf(claims: readonly string[], text: string): string {
  const claimed = claims.map(tagOf).find((tag) => tag !== "") ?? "";
  const heard = languageOfText(text);
  if (heard === "" || claimed.split("-")[0] === heard) return claimed;
  const other = claims.map(tagOf).find((tag) => tag.split("-")[0] === heard);
  return other ?? heard;
}

/** `fr_FR` and `FR-fr` as `fr-FR`; empty for what is no language tag. */
export function tagOf(claim: string): string {
  const tag = claim.split(/[,;]/)[0]?.trim().replace(/_/g, "-").replace(/\..*$/, "") ?? "";
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) || tag.length > 35) return "";
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "";
  } catch {
    return "";
  }
}
