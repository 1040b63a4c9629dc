/** Words read from each text: the beginning tells two pages apart. */
const READ = 400;
/** Words that stand together often enough by chance in pairs, seldom in threes. */
const RUN = 3;
/** A page that was edited keeps more of its runs than this; two pages of one site share fewer. */
const SAME = 0.3;

/** Whether two texts are versions of one, by the runs of words that the shorter one shares; both empty are. */
export function isSameText(one: string, another: string): boolean {
  const [few, many] = [runsOf(one), runsOf(another)].sort((a, b) => a.size - b.size);
  if (!few || !many || few.size === 0) return few?.size === many?.size;
  let shared = 0;
  for (const run of few) if (many.has(run)) shared++;
  return shared / few.size >= SAME;
}

function runsOf(text: string): Set<string> {
  const words = (
    text
      .slice(0, READ * 12)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, READ);
  if (words.length > 0 && words.length < RUN) return new Set([words.join(" ")]);
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" ")));
}
