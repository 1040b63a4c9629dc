import { type TableName, tableNames } from "./tables";

/** Kinds that are not found by themselves; every other has its line in `searchable`. */
export const unsearched = [
  // A goal is found by what it says now.
  "goalRevisions",
  // Figures have no words.
  "confidenceChecks",
  // Found as the long part of its resource.
  "resourceTexts",
  // Choices and dates have no words.
  "endings",
  // It repeats what is found elsewhere.
  "disagreements",
  "tombstones",
  "drafts",
  "ledger",
] as const satisfies readonly TableName[];

export type SearchedTable = Exclude<TableName, (typeof unsearched)[number]>;

/** Kinds whose rows hold the long part of another's, and whose that is. */
const longPartsOf: Partial<Record<TableName, SearchedTable>> = { resourceTexts: "resources" };

/** The table whose rows are found by what is written in this one; null when nobody's are. */
export function foundBy(table: TableName): TableName | null {
  const isUnsearched = (unsearched as readonly TableName[]).includes(table);
  return longPartsOf[table] ?? (isUnsearched ? null : table);
}

/** The tables whose rows are found, in the order in which they are read for the first time. */
export const searchedTables: readonly TableName[] = tableNames.filter(
  (table) => foundBy(table) === table,
);
