import * as fc from "fast-check";
import * as z from "zod";
import { type RowOf, type TableName, tableNames, tables } from "@/lib/domain/tables";
import { anyLetter } from "./any-letter";

/** What zod says of a field, in JSON Schema's words; the part that our rows use. */
interface FieldSchema {
  type?: string | readonly string[];
  format?: string;
  pattern?: string;
  enum?: readonly unknown[];
  const?: unknown;
  anyOf?: readonly FieldSchema[];
  minimum?: number;
  items?: FieldSchema;
  propertyNames?: FieldSchema;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
}

/** Longest text that is tried; what matters are its characters. */
const LONGEST = 60;

const millisecond = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) });
const moment = millisecond.map((value) => new Date(value).toISOString());
const day = moment.map((value) => value.slice(0, 10));
const id = fc.uuid({ version: 4 });
const url = fc.webUrl({ validSchemes: ["http", "https"] });

/** Accents, both scripts of a bidirectional line, control characters, lone surrogates, tags: whatever can be typed. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: LONGEST }),
  fc.string({ unit: anyLetter, maxLength: LONGEST }),
  fc.constantFrom("<script>alert(1)</script>", "=1+1", "L’été où ça va", '"],}\n', "\u202e"),
);

const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0 || 0);

/** Any value that a field may hold, before its schema trims it. */
function arbitraryOf(field: FieldSchema): fc.Arbitrary<unknown> {
  if (field.anyOf) return fc.oneof(...field.anyOf.map(arbitraryOf));
  if (field.enum) return fc.constantFrom(...field.enum);
  if ("const" in field) return fc.constant(field.const);
  if (Array.isArray(field.type)) {
    return fc.oneof(...field.type.map((type: string) => arbitraryOf({ ...field, type })));
  }
  switch (field.type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: field.minimum ?? 0, max: Math.min(field.maximum ?? 1e6, 1e6) });
    case "number":
      return figure;
    case "string":
      return arbitraryText(field);
    case "array":
      return fc.array(arbitraryOf(field.items ?? { type: "string" }), { maxLength: 3 });
    case "object":
      return fc.dictionary(
        arbitraryOf(field.propertyNames ?? { type: "string" }).map(String),
        text,
        { maxKeys: 3, noNullPrototype: true },
      );
    default:
      throw new Error(`No arbitrary for ${JSON.stringify(field)}`);
  }
}

function arbitraryText(field: FieldSchema): fc.Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength = LONGEST } = field;
  if (format === "uuid") return id;
  if (format === "date-time") return moment;
  if (format === "date") return day;
  if (format === "uri") return url;
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  return text
    .map((value) => value.slice(0, maxLength))
    .filter((value) => value.trim().length >= minLength);
}

/** Any row of a table, as its schema leaves it. */
export function arbitraryRow<Name extends TableName>(table: Name): fc.Arbitrary<RowOf<Name>> {
  const schema: z.ZodType<RowOf<Name>> = tables[table] as never;
  const { properties = {} } = z.toJSONSchema(schema, { io: "output" }) as {
    properties?: Record<string, FieldSchema>;
  };
  const fields = Object.entries(properties).map(([name, field]) => [name, arbitraryOf(field)]);
  return fc
    .record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>)
    .map((row) => schema.safeParse(row))
    .filter((parsed) => parsed.success)
    .map((parsed) => parsed.data as RowOf<Name>);
}

/** Rows of every table. */
export type Everything = { [Name in TableName]: RowOf<Name>[] };

type AnyRow = Record<string, unknown>;

/**
 * A whole database that holds together: every row is of one of its pairs, every text of one of its resources,
 * no id is there twice. `rowsPerTable` at most, in every table.
 */
export function arbitraryData(rowsPerTable = 2): fc.Arbitrary<Everything> {
  const all = Object.fromEntries(
    tableNames.map((table) => [table, fc.array(arbitraryRow(table), { maxLength: rowsPerTable })]),
  ) as { [Name in TableName]: fc.Arbitrary<RowOf<Name>[]> };
  const pairs = fc.array(arbitraryRow("pairs"), { minLength: 1, maxLength: rowsPerTable });
  return fc.record({ ...all, pairs }).map((data) => {
    const pairIds = data.pairs.map((pair) => pair.id);
    for (const rows of Object.values(data) as AnyRow[][]) {
      rows.forEach((row, index) => {
        if ("pairId" in row && row.pairId !== null) row.pairId = pairIds[index % pairIds.length];
      });
    }
    // A text is under its resource's id.
    data.resourceTexts.length = Math.min(data.resourceTexts.length, data.resources.length);
    data.resourceTexts.forEach((row, index) => {
      row.id = data.resources[index]?.id ?? row.id;
    });
    const keys = data.drafts.map((draft) => draft.key);
    data.drafts = data.drafts.filter(({ key }, index) => keys.indexOf(key) === index);
    return data;
  });
}
