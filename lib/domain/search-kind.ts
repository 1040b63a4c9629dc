/** What a reader would say they are looking for; each table of rows is of one kind. */
export const SEARCH_KINDS = [
  "goal",
  "action",
  "resource",
  "session",
  "promise",
  "feedback",
  "journal",
  "agreement",
  "tension",
  "mentor",
  "contact",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
