import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Shared, sharing } from "@/lib/domain/sharing";
import { type TableName, tableNames, tables } from "@/lib/domain/tables";
import { root } from "./files";

/** A line of the page: its tables with the fields it names, who sees them, and the test. */
const lines = readFileSync(`${root}/docs/data-model.md`, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && line.includes("`"))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, what = "", where = "", seen = "", test = ""]) => ({
    what,
    seen: seen.split("; "),
    test: test.replaceAll("`", ""),
    places: where.split("; ").flatMap((part) => {
      const [table, ...names] = [...part.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? "");
      return table && table in tables ? [{ table: table as TableName, names }] : [];
    }),
  }));

const isListed = (name: string, table: TableName): boolean => {
  const { shape } = tables[table];
  const values = Object.values(shape).flatMap((schema) => JSON.stringify(schema) ?? "");
  return name in shape || values.some((value) => value.includes(`"${name}"`));
};

it("has a line for every table", () => {
  const told = new Set(lines.flatMap(({ places }) => places.map(({ table }) => table)));
  expect(tableNames.filter((table) => !told.has(table))).toEqual([]);
});

it("names fields and choices that there are", () => {
  const unknown = lines.flatMap(({ places }) =>
    places.flatMap(({ table, names }) =>
      names.filter((name) => !isListed(name, table)).map((name) => `${table}.${name}`),
    ),
  );
  expect(unknown).toEqual([]);
});

it("names tests that there are", () => {
  const missing = lines.filter(({ test }) => !existsSync(`${root}/${test}`));
  expect(missing.map(({ test }) => test)).toEqual([]);
});

/** Who sees a table's rows, as the allow-list and the schema have it. */
function seenOf(table: TableName): string {
  const rule = sharing[table] as Shared<TableName> | null;
  if (!rule) return "never";
  if (table === "pairs") return "its frame";
  if (rule.partOf) return "as";
  const visibility = "visibility" in tables[table].shape && tables[table].shape.visibility;
  return visibility && visibility.safeParse(undefined).data === "both" ? "both" : "each";
}

it("says of each who sees it as it is", () => {
  const wrong = lines.flatMap(({ what, seen, places }) =>
    places.flatMap(({ table, names }, index) => {
      const said = (seen[index] ?? seen[0] ?? "").split(" the ")[0];
      const isHidden = names.length > 0 && names.every((name) => !isShared(table, name));
      const is = isHidden && table === "pairs" ? "never" : seenOf(table);
      return said === is ? [] : [`${what}: ${table} is seen “${is}”`];
    }),
  );
  expect(wrong).toEqual([]);
});

const isShared = (table: TableName, name: string): boolean =>
  ["role", ...((sharing[table]?.fields ?? []) as readonly string[])].includes(name);
