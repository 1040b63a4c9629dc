type Schema = Record<string, unknown>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** All that every known server reads; lengths, patterns, formats and defaults are refused by some of them. */
const kept = new Set(["type", "description", "enum", "title"]);

/**
 * Narrows a JSON schema to the part that servers accept in strict mode: each property required, no others,
 * `anyOf` for a choice. What it drops is checked after the answer came, by zod.
 */
export function strictSchema(schema: Schema): Schema {
  const strict: Schema = {};
  for (const [key, value] of Object.entries(schema)) {
    if (kept.has(key)) strict[key] = value;
    else if (key === "const") strict.enum = [value];
    else if (key === "items" && isSchema(value)) strict.items = strictSchema(value);
    else if ((key === "anyOf" || key === "oneOf") && Array.isArray(value)) {
      strict.anyOf = value.filter(isSchema).map(strictSchema);
    } else if (key === "properties" && isSchema(value)) {
      strict.properties = Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [
          name,
          isSchema(inner) ? strictSchema(inner) : {},
        ]),
      );
      strict.required = Object.keys(value);
      strict.additionalProperties = false;
    }
  }
  return strict;
}
