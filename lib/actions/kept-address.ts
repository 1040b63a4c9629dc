import { isAppError } from "@/lib/domain/errors";

interface Kept {
  resource: { id: string };
  how: string;
}

/** Where the panel shows what was kept. */
export const keptAddress = ({ resource, how }: Kept): string => `#/plan/${resource.id}/${how}`;

/** Longest title that is told again, in UTF-16 units. */
const LONGEST_TITLE = 200;
/** Longest part of a page's address that is told again, in UTF-16 units. */
const LONGEST = 1_000;

/** A page in a tab, or a link that nobody opened. */
export type ToKeep = { tabId: number; url: string } | { link: string; title: string };

/**
 * Where the panel keeps by itself what the background could not, since the browser refuses its storage there: the
 * panel may have a session of its own.
 */
export function handedOver(what: ToKeep): string {
  const [room, ...parts] =
    "link" in what
      ? (["keep-link", what.link, what.title.slice(0, LONGEST_TITLE)] as const)
      : (["keep-page", String(what.tabId), what.url] as const);
  return `#/${room}/${parts.map((part) => encodeURIComponent(part.slice(0, LONGEST))).join("/")}`;
}

/** Where the panel says why nothing was kept; what has no name of its own is said to have broken. */
export function refusedAddress(error: unknown): string {
  // The start asks for a pair.
  if (isAppError(error, "pair-not-found")) return "#/";
  const { reason, url } = isAppError(error, "page-not-readable")
    ? error.details
    : { reason: "failed", url: "" };
  return `#/refused/${reason}/${encodeURIComponent(url.slice(0, LONGEST))}`;
}
