import type * as z from "zod";
import { type TableName, tables } from "@/lib/domain/tables";
import type { Instant } from "@/lib/domain/time";
import { type LooseRow, shapeOf } from "./loose-row";
import { referencesOf } from "./shared-rows";

interface Known {
  /** Rows that a reference may name. */
  here: ReadonlySet<string>;
  /** Rows that the partner sees here, and that were not deleted. */
  live: ReadonlySet<string>;
  now: Instant;
}

/** The incoming fields as they may be written: no link to nowhere, no clock ahead of ours, no private link undone. */
export function fitted(
  table: TableName,
  row: LooseRow,
  local: LooseRow | undefined,
  { here, live, now }: Known,
): LooseRow {
  const fields: Record<string, unknown> = { ...row };
  if (String(row.updatedAt) > now) fields.updatedAt = now;
  for (const field of referencesOf(table)) {
    const named = row[field];
    if (typeof named === "string" && !here.has(named)) fields[field] = null;
    const mine = local?.[field];
    // They cannot see where mine leads, so that they say nothing about it.
    if (fields[field] === null && typeof mine === "string" && !live.has(mine)) {
      fields[field] = mine;
    }
  }
  return fields;
}

/** Whether a row says already what comes in; when it was written does not matter. */
export const agree = (incoming: LooseRow, local: LooseRow): boolean =>
  local.deletedAt === null &&
  Object.entries(incoming).every(
    ([field, value]) =>
      field === "updatedAt" || field === "createdAt" || (local[field] ?? null) === (value ?? null),
  );

/** A whole row: mine where I have one, else begun with what a new row begins with. */
export function whole(table: TableName, incoming: LooseRow, local: LooseRow | undefined): LooseRow {
  const schema: z.ZodObject = tables[table];
  const visibility = "visibility" in schema.shape ? { visibility: "both" } : {};
  const begun = local ?? { ...blank(table, incoming), ...visibility };
  return schema.parse({ ...begun, ...incoming, deletedAt: null });
}

/** The fields that do not travel and have no default, as empty as they may be. */
function blank(table: TableName, incoming: LooseRow): LooseRow {
  // The first wording stays with its author; here it begins as it was given.
  if (table === "feedback") return { firstText: incoming.text };
  const empty = Object.entries(shapeOf(table)).flatMap(([field, schema]) => {
    if (field in incoming || schema.safeParse(undefined).success) return [];
    const value = [null, "", 0].find((one) => schema.safeParse(one).success);
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(empty);
}
