/** How a page writes its dates: in which language, and whether its country puts the day or the month first. */
export interface DateStyle {
  /** Names of months in the page's language, folded, to their number; beside those known to all. */
  months: ReadonlyMap<string, number>;
  /** What `04/05/2024` means there; undefined when it could be either. */
  dayFirst: boolean | undefined;
}

export const PLAIN: DateStyle = { months: new Map(), dayFirst: undefined };

const ALWAYS_KNOWN = new Set(["en", "fr", "de", "es", "it", "pt", "nl"]);
/** Middle of each month of a common year, in milliseconds. */
const MIDDLES = Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 15));

/** How pages of a language, and of a country when the tag or the address tells it, write dates. */
export function styleOf(tag: string, host: string): DateStyle {
  const [language = "", ...parts] = tag.toLowerCase().split("-");
  const region = parts.find((part) => /^[a-z]{2}$/.test(part)) ?? "";
  return { months: monthsOf(language), dayFirst: dayFirstOf(language, region, host) };
}

/** English writes both ways: the region of the tag decides, else the country of the address, else nobody. */
function dayFirstOf(language: string, region: string, host: string): boolean | undefined {
  const country = /\.([a-z]{2})$/.exec(host)?.[1] ?? "";
  if (language !== "en") return language === "" ? undefined : true;
  if (/^(uk|gb|au|nz|ie|in|za|sg)$/.test(country) || /^(gb|au|nz|ie|in|za|sg)$/.test(region))
    return true;
  if (region === "us" || /^(us)$/.test(country) || /\.(gov|edu|mil)$/.test(host)) return false;
  return undefined;
}

function monthsOf(language: string): ReadonlyMap<string, number> {
  if (!/^[a-z]{2,3}$/.test(language) || ALWAYS_KNOWN.has(language)) return PLAIN.months;
  const months = new Map<string, number>();
  try {
    for (const month of ["long", "short"] as const) {
      for (const form of [{ month, day: "numeric" } as const, { month }]) {
        const format = new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" });
        for (const [index, middle] of MIDDLES.entries()) {
          const name =
            format.formatToParts(middle).find((part) => part.type === "month")?.value ?? "";
          months.set(foldMonth(name.replace(/\.$/, "")), index + 1);
        }
      }
    }
  } catch {
    // A tag that Intl refuses: the page is read without its months.
  }
  return months;
}

/** Lower case without accents, so that Intl's names meet those that people type. */
export function foldMonth(name: string): string {
  return name.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
}
