import * as fc from "fast-check";
import * as z from "zod";
import type { MentoringDb } from "@/lib/db/database";
import { type Shared, sharing } from "@/lib/domain/sharing";
import { type TableName, tableNames, tables } from "@/lib/domain/tables";
import { arbitraryRow } from "./arbitrary-rows";

type Row = Record<string, unknown>;
export type Linked = Map<TableName, Row[]>;

/** The tables that hang on a relationship, and the relationship. */
const ofPair = tableNames.filter((name) => name === "pairs" || "pairId" in tables[name].shape);

const targets: Readonly<Record<string, TableName>> = {
  goalId: "goals",
  aspirationId: "aspirations",
  sessionId: "sessions",
  indicatorId: "indicators",
  resourceId: "resources",
  agreementId: "agreements",
  feedbackId: "feedback",
  tensionId: "tensions",
  candidateId: "candidates",
};

/** Beside names of other rows there may be none, or one of a row that nobody knows. */
const arbitraryRows = ofPair.map((table) =>
  fc
    .array(arbitraryRow(table), { minLength: 1, maxLength: table === "pairs" ? 1 : 3 })
    .map((rows) => [table, rows as Row[]] as const),
);

/** One relationship whose rows name each other, shown and hidden in every mixture. */
export const linkedRows: fc.Arbitrary<Linked> = fc
  .tuple(fc.tuple(...arbitraryRows), fc.array(fc.nat(), { minLength: 200, maxLength: 200 }))
  .map(([all, chances]) => {
    let at = 0;
    const chance = (of: number) => (chances[at++ % chances.length] ?? 0) % of;
    const linked: Linked = new Map(all);
    const pair = linked.get("pairs")?.[0];
    if (pair) Object.assign(pair, { deletedAt: null, idThere: null });
    const any = [...linked.values()].flat();
    for (const row of any) {
      if ("pairId" in row) row.pairId = pair?.id;
      if ("visibility" in row && chance(2) === 0) row.visibility = "both";
      if (chance(3) > 0) row.deletedAt = null;
      for (const field of Object.keys(row)) {
        if (!field.endsWith("Id") || field === "pairId") continue;
        const table = targets[field];
        const among = table ? (linked.get(table) ?? []) : any;
        const target = among[chance(among.length)];
        if (target && (row[field] !== null || chance(2) === 0)) row[field] = target.id;
      }
    }
    return linked;
  });

/** Writes a secret into everything that is one person's alone; returns all that no file for two may hold. */
export function plantSecrets(linked: Linked): string[] {
  const secrets: string[] = [];
  for (const [table, rows] of linked) {
    const rule = sharing[table];
    for (const row of rows) {
      const isHidden = isAlone(linked, table, row);
      if (isHidden) secrets.push(String(row.id));
      for (const [field, schema] of Object.entries(tables[table].shape)) {
        const isShared = !isHidden && ((rule?.fields ?? []) as readonly string[]).includes(field);
        if (isShared || !(coreOf(schema) instanceof z.ZodString || /url$/i.test(field))) continue;
        const secret = `zq${secrets.length}x${String(row.id).slice(0, 8)}`;
        const planted = [secret, `https://${secret}.example/`].find(
          (words) => !/Id$|^id$/.test(field) && schema.safeParse(words).success,
        );
        if (planted === undefined) continue;
        row[field] = planted;
        secrets.push(secret);
      }
    }
  }
  repeatSecrets(linked);
  return secrets;
}

/** Copies what a hidden row says into every row that may repeat it, as a carried point does. */
function repeatSecrets(linked: Linked): void {
  const hidden = new Map(
    [...linked].flatMap(([table, rows]) =>
      rows.filter((row) => isAlone(linked, table, row)).map((row) => [row.id, row] as const),
    ),
  );
  for (const [table, rows] of linked) {
    const by = sharing[table]?.repeats;
    for (const row of rows) {
      const source = by && hidden.get(row[by]);
      const words = source && Object.values(source).find((value) => /^zq\d+x/.test(String(value)));
      if (words && "text" in row) row.text = words;
    }
  }
}

/** Whether nobody said that both may see a row: by its own word, or by that of the item that it is a part of. */
function isAlone(linked: Linked, table: TableName, row: Row): boolean {
  const rule = sharing[table];
  if (!rule) return true;
  if (table === "pairs") return false;
  if ("visibility" in row && row.visibility !== "both") return true;
  const { partOf } = rule as Shared<TableName>;
  if (!partOf) return !("visibility" in row);
  const whole = linked.get(partOf.table)?.find(({ id }) => id === row[partOf.by]);
  return !whole || isAlone(linked, partOf.table, whole);
}

/** The rows that are one person’s alone, as they would be deleted. */
export const hiddenRows = (linked: Linked): { table: TableName; id: string }[] =>
  [...linked].flatMap(([table, rows]) =>
    rows.filter((row) => isAlone(linked, table, row)).map(({ id }) => ({ table, id: String(id) })),
  );

function coreOf(schema: z.ZodType): z.ZodType {
  const isWrapped = schema instanceof z.ZodDefault || schema instanceof z.ZodNullable;
  return isWrapped ? coreOf(schema.unwrap() as z.ZodType) : schema;
}

/** Puts a whole relationship into a database. */
export async function keepLinked(db: MentoringDb, linked: Linked): Promise<string> {
  for (const [table, rows] of linked) await db.table(table).bulkPut(rows);
  return String(linked.get("pairs")?.[0]?.id);
}
