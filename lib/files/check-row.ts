import { migrations } from "@/lib/db/migrations";
import type { RowRefusal } from "@/lib/domain/backup";
import { type TableName, tables } from "@/lib/domain/tables";

/** A row as it may be kept, or the rule that it breaks. */
export type CheckedRow =
  | { row: Record<string, unknown> }
  | { row: null; reason: RowRefusal; field: string };

const spoilt = (field: string): CheckedRow => ({ row: null, reason: "not-valid", field });

/** Names that would reach into an object's making. */
const hostile = ["__proto__", "constructor", "prototype"];

/** Brings a row of any version up to today's and parses it; only the fields that its schema names are left. */
export function checkRow(table: TableName, raw: unknown, version: number): CheckedRow {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return spoilt("");
  let row = Object.fromEntries(Object.entries(raw).filter(([name]) => !hostile.includes(name)));
  try {
    for (const step of migrations) {
      if (step.version > version) row = step.rows?.[table]?.(row) ?? row;
    }
  } catch {
    return spoilt("");
  }
  const parsed = tables[table].safeParse(row);
  if (!parsed.success) return spoilt(String(parsed.error.issues[0]?.path[0] ?? "").slice(0, 40));
  return { row: parsed.data };
}
