import { keyOf, type TableName, tableNames, tables } from "./tables";
import type { Instant } from "./time";

/** Days that what was deleted stays in the trash. */
export const TRASH_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1_000;

/** What was deleted at this moment or before is emptied now. */
export const spentBefore = (now: Instant): string =>
  new Date(Date.parse(now) - TRASH_DAYS * DAY_MS).toISOString();

/** Whole days before it is emptied by itself; at least 0. */
export const daysLeft = (deletedAt: Instant, now: Instant): number =>
  Math.max(0, Math.ceil(TRASH_DAYS - (Date.parse(now) - Date.parse(deletedAt)) / DAY_MS));

/** A row of any kind, as far as the trash looks at it. */
export type AnyRow = Readonly<Record<string, unknown>>;

const shapeOf = (table: TableName) => tables[table].shape as Record<string, { safeParse: Check }>;
type Check = (value: unknown) => { success: boolean };

/** The kinds of rows that go through the trash; a tombstone is what comes after. */
export const trashTables: readonly TableName[] = tableNames.filter(
  (table) =>
    table !== "tombstones" &&
    keyOf(table) === "id" &&
    shapeOf(table).deletedAt?.safeParse(null).success,
);

const parentFields = [
  "pairId",
  "goalId",
  "indicatorId",
  "sessionId",
  "resourceId",
  "agreementId",
  "tensionId",
  "candidateId",
  "aboutId",
];

/**
 * The fields by which a row is a part of another: with that one it is hidden, and deleted for good. A reference
 * that may be empty is no such field: its row stands by itself.
 */
export const partFieldsOf = (table: TableName): readonly string[] =>
  parentFields.filter((field) => {
    const schema = table === "tombstones" ? undefined : shapeOf(table)[field];
    return schema !== undefined && !schema.safeParse(null).success;
  });

const sayingFields = [
  "statement",
  "title",
  "partnerName",
  "name",
  "text",
  "facts",
  "describe",
  "url",
];

/** The first words that tell what a row is; empty for one that has only a date. */
export function titleOf(row: AnyRow): string {
  for (const field of sayingFields) {
    const words = row[field];
    if (typeof words === "string" && words.trim()) return words.trim().slice(0, 160);
  }
  return "";
}

const dayFields = ["startsAt", "checkedOn", "takenOn", "reviewedOn", "happenedOn", "writtenOn"];

/** The day or moment that tells one nameless row from another; null when it has none. */
export function dayOf(row: AnyRow): string | null {
  const days = dayFields.map((field) => row[field]);
  return days.find((day): day is string => typeof day === "string") ?? null;
}
