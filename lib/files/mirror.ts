import { sharing } from "@/lib/domain/sharing";
import type { TableName } from "@/lib/domain/tables";
import type { LooseRow } from "./loose-row";

const other: Readonly<Record<string, string>> = {
  me: "partner",
  partner: "me",
  mentor: "mentee",
  mentee: "mentor",
};

/**
 * The same row as the partner sees it: what says "me" says "partner", what is mine changes places with theirs,
 * and a pair's role is the other one. Twice is as it was.
 */
export function mirrorRow(table: TableName, row: LooseRow): LooseRow {
  const rule = sharing[table];
  const turned: Record<string, unknown> = { ...row };
  const sides: readonly string[] = table === "pairs" ? ["role"] : (rule?.sides ?? []);
  for (const field of sides) {
    const side = row[field];
    if (typeof side === "string") turned[field] = other[side] ?? side;
  }
  for (const [mine, theirs] of (rule?.swaps ?? []) as readonly (readonly [string, string])[]) {
    turned[mine] = row[theirs];
    turned[theirs] = row[mine];
  }
  return turned;
}
