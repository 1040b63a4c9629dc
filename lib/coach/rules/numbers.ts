import type { Locale } from "@/lib/domain/locale";

/** Words that stand for a number by themselves. "One" is left out: as often it is no number. */
const VALUES: Record<Locale, ReadonlyMap<string, number>> = {
  en: named(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    2,
    {
      ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80 },
      ...{ ninety: 90, zero: 0, dozen: 12, dozens: 12, half: 0.5, twice: 2, double: 2, triple: 3 },
    },
  ),
  fr: named(
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    2,
    {
      ...{ vingt: 20, vingts: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 },
      ...{ septante: 70, huitante: 80, octante: 80, nonante: 90, zero: 0, dizaine: 10 },
      ...{ dizaines: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30 },
      ...{ quarantaine: 40, cinquantaine: 50, soixantaine: 60, centaine: 100, centaines: 100 },
      ...{
        millier: 1000,
        milliers: 1000,
        moitie: 0.5,
        demi: 0.5,
        demie: 0.5,
        double: 2,
        triple: 3,
      },
    },
  ),
};
const SCALES: Record<Locale, ReadonlyMap<string, number>> = {
  en: new Map(Object.entries({ hundred: 100, thousand: 1000, million: 1_000_000 })),
  fr: new Map(Object.entries({ cent: 100, cents: 100, mille: 1000, million: 1_000_000 })),
};
/** What may stand between two words of one number: "a hundred and one", "vingt et un". */
const AND: Record<Locale, string> = { en: "and", fr: "et" };
const ONE: Record<Locale, RegExp> = { en: /^one$/, fr: /^une?$/ };

function named(counted: string, from: number, others: Record<string, number>) {
  const row = counted.split(" ").map((word, index) => [word, from + index] as const);
  return new Map([...row, ...Object.entries(others)]);
}

/** The numbers of a folded text, one form each: "1 000,5" and "1,000.5" are the same, "two" is 2. */
export function numbersIn(folded: string, locale: Locale): string[] {
  const digits = folded.match(/\d+(?:[ .,]\d{3}(?!\d))*(?:[.,]\d+)?/g) ?? [];
  return [
    ...digits.map((one) => one.replace(/[ .,](?=\d{3}(?!\d))/g, "").replace(",", ".")),
    ...spelt(folded, locale).map(String),
  ];
}

function spelt(folded: string, locale: Locale): number[] {
  const found: number[] = [];
  /** The number being read: what is below its next thousand, and the rest; null between two numbers. */
  let small: number | null = null;
  let large = 0;
  const end = () => {
    if (small !== null) found.push(large + small);
    small = null;
    large = 0;
  };
  const pieces = [...folded.matchAll(/[a-z0-9œ]+/g)];
  pieces.forEach((piece, at) => {
    const [word] = piece;
    const before = pieces[at - 1];
    const gap = before ? folded.slice(before.index + before[0].length, piece.index) : "";
    const isNext = /^[ -]$/.test(gap);
    if (!isNext) end();
    const scale = SCALES[locale].get(word);
    const isPercent = scale === 100 && locale === "fr" && before?.[0] === "pour";
    const value = VALUES[locale].get(word);
    if (scale !== undefined && !isPercent) {
      if (scale === 100 && small !== null && small >= 10) end();
      if (scale === 100) small = (small ?? 1) * 100;
      else {
        large += (small ?? 1) * scale;
        small = 0;
      }
    } else if (value !== undefined) {
      if (small === 4 && value === 20 && locale === "fr") small = 80;
      else {
        if (small !== null && !follows(small, value)) end();
        small = (small ?? 0) + value;
      }
    } else if (small !== null && ONE[locale].test(word) && small % 10 === 0 && small > 10) small++;
    else if (small === null || word !== AND[locale]) end();
  });
  end();
  return found;
}

/** Whether a word goes on with a number, as "five" does after "twenty" or "hundred", and "onze" after "soixante". */
function follows(small: number, value: number): boolean {
  const tail = small % 100;
  if (small === 0 || (tail === 0 && value < 100)) return Number.isInteger(value);
  if (tail >= 20 && tail % 10 === 0 && value < 10) return Number.isInteger(value);
  const isScore = tail === 60 || tail === 80;
  return (isScore && value < 20) || ([10, 70, 90].includes(tail) && value >= 7 && value <= 9);
}
