import type { RowVerdict } from "@/lib/domain/backup";
import { keyOf, type TableName, tables } from "@/lib/domain/tables";
import type { MentoringDb } from "./database";
import { type KeysHere, rowsHere } from "./keys-here";

/** A row of any table. */
export type AnyRow = Record<string, unknown>;

/** Rows that have no date of their own and share the id of the row they belong to. */
export const leaderOf: Partial<Record<TableName, TableName>> = { resourceTexts: "resources" };

/** The field that says when a row last changed; null where rows have no date of their own. */
export const stampOf = (table: TableName): string | null =>
  ["updatedAt", "savedAt", "deletedAt"].find((field) => field in tables[table].shape) ?? null;

/** The name of a row in its table. */
export const nameOf = (table: TableName, row: AnyRow): string => String(row[keyOf(table)]);

/** What was decided about the rows of a file so far, by id: rows without a date follow their leader. */
export type Decisions = Map<TableName, Map<string, RowVerdict>>;

/**
 * Compares rows of one table with what is here: the newer change wins, a deletion is a change like another, and
 * of two changes at the same moment the one here stays. Rows come after those they follow.
 *
 * @param undatable rows of which nobody can tell when they were changed: what is here stays
 */
export async function judgeRows(
  db: MentoringDb,
  table: TableName,
  rows: readonly AnyRow[],
  {
    decisions,
    here,
    undatable,
  }: { decisions: Decisions; here: KeysHere; undatable: ReadonlySet<AnyRow> },
): Promise<RowVerdict[]> {
  const names = rows.map((row) => nameOf(table, row));
  const leader = leaderOf[table];
  if (leader) {
    const [own, leaders] = [await here(table), await here(leader)];
    return names.map((name) => {
      const led = decisions.get(leader)?.get(name);
      if (led === "new" || led === "newer") return own.has(name) ? "newer" : "new";
      if (!leaders.has(name)) return "older";
      return own.has(name) ? "same" : "new";
    });
  }
  const stamp = stampOf(table) ?? "updatedAt";
  const known = await rowsHere(db, table, names, here);
  const isBurying = stamp === "updatedAt";
  const buried = isBurying ? await rowsHere(db, "tombstones", names, here) : [];
  const verdicts = rows.map((row, index) => {
    const mine = known[index]?.[stamp];
    const theirs = String(row[stamp]);
    const tomb = buried[index];
    if (tomb?.table === table && String(tomb.deletedAt) >= theirs) return "older";
    if (mine === undefined) return "new";
    if (theirs === mine) return "same";
    if (undatable.has(row)) return "older";
    return theirs > String(mine) ? "newer" : "older";
  });
  if (Object.values(leaderOf).includes(table)) {
    const decided = decisions.get(table) ?? new Map<string, RowVerdict>();
    verdicts.forEach((verdict, index) => {
      decided.set(names[index] ?? "", verdict);
    });
    decisions.set(table, decided);
  }
  return verdicts;
}
