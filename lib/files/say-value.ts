import * as z from "zod";
import type { Sayings } from "@/lib/domain/file-words";
import type { TableName } from "@/lib/domain/tables";
import { decimalFor } from "./decimal";
import { coreOf, shapeOf } from "./loose-row";

/** Whether a field holds a day without an hour. A page says itself when it was published or changed, in words of its own. */
export const isDay = (field: string): boolean =>
  /On$/.test(field) && field !== "publishedOn" && field !== "modifiedOn";

/** What a field is called; one that has no name of ours, such as a person's own word, is called as it is. */
export function sayField(field: string, { words }: Pick<Sayings, "words">): string {
  const names: Readonly<Record<string, string>> = words.fields;
  return (Object.hasOwn(names, field) && names[field]) || field;
}

/** Whether a field offers some choices. */
export const isEnum = (table: TableName, field: string): boolean =>
  coreOf(shapeOf(table)[field] ?? z.unknown()) instanceof z.ZodEnum;

/** What a field holds, as a person reads it; empty for nothing. */
export function sayValue(
  table: TableName,
  field: string,
  value: unknown,
  { words, day, moment }: Sayings,
): string {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return decimalFor(value, words.decimal);
  if (typeof value !== "string") return "";
  if (isDay(field)) return day(value);
  if (/At$/.test(field)) return moment(value);
  return isEnum(table, field) ? (words.values[value] ?? value) : value;
}
