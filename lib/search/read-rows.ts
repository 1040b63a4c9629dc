import type { MentoringDb } from "@/lib/db/database";
import { ruleOf } from "@/lib/domain/search-rules";
import type { TableName } from "@/lib/domain/tables";
import { type AnyRow, keyOf, partsOf } from "./document";

/** Rows by their keys (`goals:…`); those that are gone are left out. */
export async function readRows(
  db: MentoringDb,
  keys: readonly string[],
): Promise<Map<string, AnyRow>> {
  const ids = new Map<TableName, string[]>();
  for (const key of keys) {
    const { table, id } = partsOf(key);
    ids.set(table, [...(ids.get(table) ?? []), id]);
  }
  const found = new Map<string, AnyRow>();
  const tables = [...ids.keys()];
  if (tables.length === 0) return found;
  await db.transaction("r", tables, () =>
    Promise.all(
      [...ids].map(async ([table, wanted]) => {
        const rows: (AnyRow | undefined)[] = await db.table(table).bulkGet(wanted);
        for (const [index, row] of rows.entries()) {
          if (row) found.set(keyOf(table, wanted[index] ?? ""), row);
        }
      }),
    ),
  );
  return found;
}

/** The key of a row's long part; null where its table has none. */
export function longPartOf(key: string): string | null {
  const { table, id } = partsOf(key);
  const longPart = ruleOf(table)?.longPart;
  return longPart ? keyOf(longPart.table, id) : null;
}
