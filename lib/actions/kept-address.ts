import { isAppError } from "@/lib/domain/errors";

interface Kept {
  resource: { id: string };
  /** Whether it was not in the plan before. */
  isNew: boolean;
}

/** Where the panel shows what was kept. */
export const keptAddress = ({ resource, isNew }: Kept): string =>
  `#/plan/${resource.id}/${isNew ? "kept" : "updated"}`;

/** Longest part of a page's address that is told again, in UTF-16 units. */
const LONGEST = 1_000;

/** Where the panel says why nothing was kept; what has no name of its own is said to have broken. */
export function refusedAddress(error: unknown): string {
  // The start asks for a pair.
  if (isAppError(error, "pair-not-found")) return "#/";
  const { reason, url } = isAppError(error, "page-not-readable")
    ? error.details
    : { reason: "failed", url: "" };
  return `#/refused/${reason}/${encodeURIComponent(url.slice(0, LONGEST))}`;
}
