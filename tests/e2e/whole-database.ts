import { keyOf, type TableName, tableNames, tables } from "@/lib/domain/tables";
import { markOf, momentOf } from "./write-marks";

type Row = Record<string, unknown>;
export type Stored = Record<TableName, Row[]>;

/** The table that each part hangs from, by the field that names it. */
const wholes: Readonly<Record<string, TableName>> = {
  pairId: "pairs",
  goalId: "goals",
  sessionId: "sessions",
  resourceId: "resources",
};

/** Everything that a database of ours never holds, each in a line: rows that no schema takes, and loose parts. */
export function wrongIn(stored: Stored): string[] {
  const wrong: string[] = [];
  const known = (table: TableName) => new Set(stored[table].map((row) => row[keyOf(table)]));
  const ids = new Map([...Object.values(wholes)].map((table) => [table, known(table)]));
  for (const table of tableNames) {
    for (const row of stored[table]) {
      const name = `${table} ${row[keyOf(table)]}`;
      if (!tables[table].safeParse(row).success) wrong.push(`${name} is no row`);
      for (const [field, whole] of Object.entries(wholes)) {
        const id = row[field] ?? null;
        if (id !== null && !ids.get(whole)?.has(id)) wrong.push(`${name} has no ${field}`);
      }
    }
  }
  return [...wrong, ...halfWritten(stored)];
}

/** What one write puts into two tables, found in one of them only. */
function halfWritten({ resources, resourceTexts, sessions, drafts }: Stored): string[] {
  const pages = new Set(resources.map(({ id }) => id));
  const texts = new Set(resourceTexts.map(({ id }) => id));
  const notes = new Map(sessions.map(({ id, notes }) => [`sessions/${id}/notes`, notes]));
  return [
    ...resources.filter(({ id }) => !texts.has(id)).map(({ id }) => `page ${id} has no text`),
    ...resourceTexts.filter(({ id }) => !pages.has(id)).map(({ id }) => `text ${id} has no page`),
    ...drafts
      .filter(({ key, text }) => notes.get(String(key).replace(/^[^/]*\//, "")) === text)
      .map(({ key }) => `${key} joined its session and stayed a draft`),
  ];
}

/** The marks and moments of all writes that left something. */
export const foundIn = (stored: Stored): ReadonlySet<string> =>
  new Set(JSON.stringify(stored).match(/r\d+w\d+\.|2031-[\d-]+T[\d:.]+Z/g));

/** The writes of a round that left nothing, among its first ones. */
export function missingIn(found: ReadonlySet<string>, round: number, first: number): number[] {
  const writes = Array.from({ length: first }, (_, index) => index + 1);
  return writes.filter(
    (write) => !found.has(markOf(round, write)) && !found.has(momentOf(round, write)),
  );
}
