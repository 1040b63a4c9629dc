/** An address of a row. It names nobody, and a model may have to give it back as it is. */
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The same value with each text in it changed; ids, names of fields and whatever is no text stay. */
export function eachText<Value>(value: Value, change: (text: string) => string): Value;
export function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return ID.test(value) ? value : change(value);
  if (Array.isArray(value)) return value.map((one: unknown) => eachText(one, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, eachText(inner, change)]),
  );
}

/** All texts in a value, in order. */
export function textsIn(value: unknown): string[] {
  const found: string[] = [];
  eachText(value, (text) => {
    found.push(text);
    return text;
  });
  return found;
}
