import type { RowVerdict, ToldChange } from "@/lib/domain/backup";
import { ruleOf } from "@/lib/domain/search-rules";
import type { TableName } from "@/lib/domain/tables";
import type { MentoringDb } from "./database";
import { type AnyRow, nameOf } from "./merge";

/** Most items of one kind and one verdict that are told by their words. */
const TOLD = 5;
/** Most characters of a title: enough to know it by. */
const TITLE = 120;

/** The changes that are told one by one, by table. */
export type ToldChanges = Partial<Record<TableName, ToldChange[]>>;

/** Adds the first changed rows of a table, by the words that people know them by. */
export async function tellChanges(
  db: MentoringDb,
  told: ToldChanges,
  table: TableName,
  judged: readonly { row: AnyRow; verdict: RowVerdict }[],
): Promise<void> {
  for (const { row, verdict } of judged) {
    if (verdict === "same") continue;
    const title = sayRow(table, row);
    if (title === "") continue;
    const list = told[table] ?? [];
    told[table] = list;
    if (list.filter((one) => one.verdict === verdict).length >= TOLD) continue;
    const mine: AnyRow | undefined =
      verdict === "new" ? undefined : await db.table(table).get(nameOf(table, row));
    const here = mine ? sayRow(table, mine) : "";
    list.push({ verdict, title, here: here === title || here === "" ? null : here });
  }
}

/** The first words of a row, by which people know it; empty where it has none of its own. */
export function sayRow(table: TableName, row: AnyRow): string {
  const words = ruleOf(table);
  if (!words) return "";
  for (const field of [words.title, ...words.texts]) {
    const value = row[field];
    if (typeof value === "string" && value.trim() !== "") {
      return value.length > TITLE ? `${value.slice(0, TITLE).trimEnd()}…` : value;
    }
  }
  return "";
}
