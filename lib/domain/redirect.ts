/** Pages that only lead on: where they are, and which parameter says where to. */
const LEADING_ON: readonly [place: RegExp, ...parameters: string[]][] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}\/url$/, "q", "url"],
  [/^lm?\.(?:facebook|messenger|instagram|threads|wl)\.(?:com|net|co)\//, "u"],
  [/\.safelinks\.protection\.outlook\.com\//, "url"],
  [/^www\.linkedin\.com\/(?:safety\/go|redir\/redirect)/, "url"],
  [/^www\.youtube\.com\/redirect$/, "q"],
  [/^slack-redir\.net\/link/, "url"],
  [/^out\.reddit\.com\//, "url"],
  [/^(?:www\.)?duckduckgo\.com\/l\/$/, "uddg"],
  [/^(?:www\.)?vk\.com\/away/, "to"],
  [/^steamcommunity\.com\/linkfilter/, "u", "url"],
  [/^medium\.com\/r\//, "url"],
  [/^(?:www\.)?href\.li\//, ""],
];
/** Wrappers may be wrapped; no real one is deeper. */
const DEEPEST = 3;

/** The address that is meant, where one only leads on to another; null for what is no address. */
export function unwrapped(address: string, depth = 0): URL | null {
  const url = parsed(address);
  const inner = url && depth < DEEPEST ? innerOf(url) : null;
  return inner && /^https?:\/\//i.test(inner) && parsed(inner) ? unwrapped(inner, depth + 1) : url;
}

const parsed = (address: string) => (URL.canParse(address) ? new URL(address) : null);

function innerOf({ host, pathname, search, searchParams, href }: URL): string | null {
  const place = host + pathname;
  if (host === "urldefense.com") return /\/v3\/__(.+?)__;/.exec(href)?.[1] ?? null;
  if (host === "urldefense.proofpoint.com") {
    // Its own spelling of percent-encoding.
    const coded = (searchParams.get("u") ?? "").replaceAll("-", "%").replaceAll("_", "/");
    return decoded(coded);
  }
  const found = LEADING_ON.find(([where]) => where.test(place));
  if (!found) return null;
  const [, ...names] = found;
  for (const name of names) {
    const inner = name === "" ? search.slice(1) : searchParams.get(name);
    if (inner) return inner;
  }
  return null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
