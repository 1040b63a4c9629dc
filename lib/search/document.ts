import { ruleOf, type SearchRule } from "@/lib/domain/search-rules";
import type { TableName } from "@/lib/domain/tables";

/** Any row, as far as the search reads it. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** How much a field tells about its row: its long part, its own words, its title. */
export const levels = { long: 0, text: 1, title: 2 } as const;
export type Level = (typeof levels)[keyof typeof levels];

/** What is found of a row: its words by field, and what it can be filtered by. */
export interface SearchDocument {
  /** Table and id: `goals:…`. */
  key: string;
  table: TableName;
  rule: SearchRule;
  pairId: string;
  /** Empty when it serves no goal. */
  goalId: string;
  /** `YYYY-MM-DD`. */
  day: string;
  fields: { level: Level; text: string }[];
}

const textIn = (row: AnyRow | undefined, field: string | undefined): string => {
  const value = field === undefined ? undefined : row?.[field];
  return typeof value === "string" ? value : "";
};

/**
 * A row as the search sees it; null when its table is not searched or the row was deleted.
 *
 * @param long its long part, where its table has one
 */
export function documentOf(table: TableName, row: AnyRow, long?: AnyRow): SearchDocument | null {
  const rule = ruleOf(table);
  if (!rule || textIn(row, "deletedAt") !== "") return null;
  const field = (level: Level) => (name: string) => ({ level, text: textIn(row, name) });
  const longFields = long && rule.longPart ? rule.longPart.texts : [];
  return {
    key: keyOf(table, textIn(row, "id")),
    table,
    rule,
    pairId: textIn(row, table === "pairs" ? "id" : "pairId"),
    goalId: textIn(row, rule.goal),
    day: (textIn(row, rule.day) || textIn(row, "createdAt")).slice(0, 10),
    fields: [
      field(levels.title)(rule.title),
      ...rule.texts.map(field(levels.text)),
      ...longFields.map((name) => ({ level: levels.long, text: textIn(long, name) })),
    ],
  };
}

export const keyOf = (table: TableName, id: string): string => `${table}:${id}`;

/** Table and id of a key. */
export function partsOf(key: string): { table: TableName; id: string } {
  const colon = key.indexOf(":");
  return { table: key.slice(0, colon) as TableName, id: key.slice(colon + 1) };
}
