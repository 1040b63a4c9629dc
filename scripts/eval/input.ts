import * as z from "zod";

interface Field {
  type?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  minimum?: number;
  minLength?: number;
  anyOf?: Field[];
  properties?: Record<string, Field>;
  required?: string[];
}

/**
 * A task's input from a line of JSON: the fields that it names, and for each that it needs and the line has not,
 * the emptiest value. `text` stands for the main field, whatever its name.
 */
export function inputFrom(
  schema: z.ZodType,
  line: Record<string, unknown>,
): Record<string, unknown> {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
  }) as Field;
  const names = Object.keys(properties);
  const main =
    names.find((name) => isWords(properties[name] ?? {}, 1)) ??
    names.find((name) => isWords(properties[name] ?? {}, 0));
  const given: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(properties)) {
    const said = line[name] ?? (name === main ? line.text : undefined);
    if (said !== undefined) given[name] = said;
    else if (required.includes(name)) given[name] = USUAL[name] ?? emptiest(field);
  }
  return given;
}

/** What is meant where nothing is said. */
const USUAL: Record<string, unknown> = { minutes: 60 };

/** Whether a field is for words, at least so many of them. */
const isWords = (field: Field, least: number): boolean =>
  field.type === "string" && !field.enum && !field.format && (field.minLength ?? 0) >= least;

function emptiest(field: Field): unknown {
  if (field.default !== undefined) return field.default;
  if (field.const !== undefined) return field.const;
  if (field.enum) return field.enum[0];
  if (field.anyOf) {
    const isNullable = field.anyOf.some(({ type }) => type === "null");
    return isNullable ? null : emptiest(field.anyOf[0] ?? {});
  }
  if (field.type === "array") return [];
  if (field.type === "boolean") return false;
  if (field.type === "number" || field.type === "integer") return Math.max(0, field.minimum ?? 0);
  if (field.type === "object") {
    const { properties = {}, required = [] } = field;
    return Object.fromEntries(required.map((name) => [name, emptiest(properties[name] ?? {})]));
  }
  return field.format === "date" ? new Date().toISOString().slice(0, 10) : "";
}
