import type { SearchKind } from "./search-kind";
import { type HomeTable, searchable } from "./searchable";
import type { TableName } from "./tables";

/** The tables whose rows are found. */
export const searchedTables = (Object.keys(searchable) as TableName[]).filter(
  (table) => searchable[table] !== null,
);

/** The same, with field names as plain text: for code that treats all tables alike. */
export interface SearchRule {
  kind: SearchKind;
  title: string;
  texts: readonly string[];
  day?: string;
  goal?: string;
  longPart?: { table: TableName; texts: readonly string[] };
  home?: { table: HomeTable; by: string };
  room: string;
}

/** How rows of a table are found; null when they are not. */
export const ruleOf = (table: TableName): SearchRule | null => searchable[table];

/** The table whose rows are found by what is written in this one; null when nobody is. */
export function foundBy(table: TableName): TableName | null {
  if (searchable[table] !== null) return table;
  return searchedTables.find((whole) => ruleOf(whole)?.longPart?.table === table) ?? null;
}
