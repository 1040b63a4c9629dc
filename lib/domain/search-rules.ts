import type { SearchKind } from "./search-kind";
import { type HomeTable, searchable } from "./searchable";
import type { TableName } from "./tables";

/** How rows are found, with field names as plain text: for code that treats all tables alike. */
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
export const ruleOf = (table: TableName): SearchRule | null =>
  (searchable as Partial<Record<TableName, SearchRule>>)[table] ?? null;
