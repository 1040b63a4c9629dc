/** Why nothing can be read from a list of goals or links. */
export type ListRefusal = "nothing-found" | "too-large" | "no-list";

/** Why a line of a list is left out. */
export type LineRefusal =
  /** An address that is no page: a script, a file, data. */
  "no-page" | "too-long";

interface Found {
  /** Names it among its like: its place in the list. */
  line: number;
  /** Whether it is here already, or comes twice in the list. */
  isKnown: boolean;
}

/** A goal or a link that a list holds; nothing is kept of it before the user says so. */
export type ListCandidate =
  | (Found & { kind: "goal"; statement: string })
  | (Found & { kind: "link"; title: string; url: string });

/** What was found in a list. */
export interface ListReading {
  candidates: ListCandidate[];
  /** The first lines that are left out, with the reason. */
  refused: { line: number; text: string; reason: LineRefusal }[];
  /** How many are left out in all. */
  refusedCount: number;
  /** How many follow that were not looked at, as the list is very long. */
  beyond: number;
}
