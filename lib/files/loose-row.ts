import * as z from "zod";
import { type TableName, tables } from "@/lib/domain/tables";

/** A row of any table, as far as code that serves every table looks at it. */
export type LooseRow = Readonly<Record<string, unknown>>;

/** What each field of a table may hold, by its name. */
export const shapeOf = (table: TableName): Readonly<Record<string, z.ZodType>> =>
  tables[table].shape;

/** What a field holds beneath its default and its `null`. */
export function coreOf(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return coreOf(schema.unwrap() as z.ZodType);
  }
  return schema;
}

/** Whether a field names another row: the part that it plays, not the pair it belongs to. */
export const isReference = (field: string): boolean => field.endsWith("Id") && field !== "pairId";

/** Whether a field may be left without a value. */
export const isOptional = (table: TableName, field: string): boolean =>
  shapeOf(table)[field]?.safeParse(null).success ?? true;

export const idOf = (row: LooseRow): string => String(row.id);
