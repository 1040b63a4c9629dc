// The sizes that the schemas of `lib/domain` enforce, repeated because the injected script must not
// carry zod into every page; a test holds the two together.
export const LONGEST = {
  short: 500,
  url: 4_000,
  excerpt: 1_000,
  detail: 4_000,
  text: 1_000_000,
} as const;

/** Cuts at a number of UTF-16 units without leaving half of a surrogate pair. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest);
  return /[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept;
}

/** One line, single spaces, no invisible characters. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? "")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
