import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as z from "zod";
import { migrations } from "@/lib/db/migrations/index";
import { carriedTables, type TableName, tables } from "@/lib/domain/tables";
import { schemaVersion } from "@/lib/files/backup";
import { backup } from "@/lib/i18n/messages/en/backup";
import { root } from "./files";

type Field = {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Field[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
};

const formats: Record<string, string> = {
  uuid: "id (UUID)",
  "date-time": "moment (`2026-11-23T09:00:00.000Z`)",
  date: "day (`2026-11-23`)",
  uri: "web address",
};

/** A field in words that need no JSON Schema. */
function inWords(field: Field): string {
  if (field.anyOf) return field.anyOf.map(inWords).join(" or ");
  if ("const" in field) return `\`${JSON.stringify(field.const)}\``;
  if (field.enum) return field.enum.map((value) => `\`${String(value)}\``).join(", ");
  if (Array.isArray(field.type)) {
    return field.type.map((type) => inWords({ ...field, type })).join(" or ");
  }
  if (field.type === "string") {
    const { minLength = 0, maxLength } = field;
    const limit = maxLength === undefined ? "" : ` of ${minLength} to ${maxLength}`;
    return formats[field.format ?? ""] ?? `text${limit}`;
  }
  if (field.type === "integer") return `whole number${between(field)}`;
  return field.type === "boolean" ? "`true`, `false`" : (field.type ?? "");
}

function between({ minimum, maximum }: Field): string {
  if (maximum === undefined || maximum === Number.MAX_SAFE_INTEGER) return ` from ${minimum}`;
  return ` from ${minimum} to ${maximum}`;
}

const sinceOf = (table: TableName) =>
  migrations.find((step) => table in step.stores)?.version ?? schemaVersion;

function describeTable(table: TableName): string {
  const schema = z.toJSONSchema(tables[table], { io: "output" }) as {
    properties?: Record<string, Field>;
  };
  const rows = Object.entries(schema.properties ?? {}).map(
    ([name, field]) => `| \`${name}\` | ${inWords(field)} |`,
  );
  return [
    `## \`${table}\``,
    "",
    `${backup.kinds[table]}. Since version ${sinceOf(table)}.`,
    "",
    "| field | holds |",
    "|---|---|",
    ...rows,
    "",
  ].join("\n");
}

it("describes every table and field of a backup (`vitest run backup-format -u` writes it anew)", async () => {
  const text = [
    "# The tables of a backup",
    "",
    `Version ${schemaVersion}. Written from the schemas by \`tests/conventions/backup-format.test.ts\`; what surrounds it is in [backup-format.md](backup-format.md). Lengths count UTF-16 units.`,
    "",
    ...carriedTables.map(describeTable),
  ].join("\n");
  await expect(text).toMatchFileSnapshot(`${root}/docs/backup-tables.md`);
});

it("names today’s version in its description", () => {
  const text = readFileSync(`${root}/docs/backup-format.md`, "utf8");
  expect(text).toContain(`"version": ${schemaVersion},`);
});
