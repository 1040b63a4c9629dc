import * as fc from "fast-check";
import type { Everything } from "./arbitrary-rows";

/** A backup as JSON, before it is spoilt. */
export interface Backup {
  format: unknown;
  version: unknown;
  exportedAt: unknown;
  settings: unknown;
  tables: Record<string, unknown[]>;
}

export const backupWith = (tables: Partial<Everything>): Backup => ({
  format: "cordee-backup",
  version: 3,
  exportedAt: "2026-11-23T09:00:00.000Z",
  settings: {},
  tables: tables as Record<string, unknown[]>,
});

const script = `<script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">`;
const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: [nested(depth - 1)] });

/** Values that no field is made for. */
const hostileValue = fc.oneof(
  fc.constantFrom<unknown>(
    script,
    "javascript:globalThis.ran=true",
    "data:text/html,<script>globalThis.ran=true</script>",
    "__proto__",
    "x".repeat(2_000_000),
    "\u0000\ud800\u202e",
    null,
    -1,
    1e308,
    0.1,
    true,
    [],
    {},
    { $date: 0 },
    nested(6),
    nested(30),
  ),
  fc.jsonValue({ maxDepth: 4 }),
);

const hostileName = fc.constantFrom(
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "id",
  "pairId",
);

type Spoil = (backup: Backup, text: string) => Uint8Array | string;

/** Ways to spoil a backup's values. */
const values: fc.Arbitrary<Spoil> = fc
  .record({
    at: fc.nat(),
    field: fc.nat(),
    value: hostileValue,
    name: hostileName,
    kind: fc.nat(6),
  })
  .map(({ at, field, value, name, kind }) => (whole) => {
    const backup = structuredClone(whole);
    const filled = Object.entries(backup.tables).filter(([, rows]) => rows.length > 0);
    const [table, rows] = filled[at % filled.length] ?? ["goals", []];
    const row = rows[at % rows.length] as Record<string, unknown>;
    const names = Object.keys(row);
    const one = names[field % names.length] ?? "id";
    if (kind === 0) row[one] = value;
    if (kind === 1) delete row[one];
    if (kind === 2) rows.push(structuredClone(row), value, [row]);
    if (kind === 3) backup.tables[name] = [row, value];
    if (kind === 4) backup.tables[table] = value as unknown[];
    if (kind === 5) for (const text of names) row[text] = value;
    // A name written twice, or one that would reach a prototype, does not survive an object: it is written as text.
    const json = JSON.stringify(backup);
    if (kind !== 6) return json;
    return json.replace(`"${one}":`, `${JSON.stringify(name)}:${JSON.stringify(value)},"${one}":`);
  });

/** Ways to spoil what the file says of itself. */
const heads: fc.Arbitrary<Spoil> = fc
  .record({
    name: fc.constantFrom<keyof Backup>("format", "version", "exportedAt", "settings", "tables"),
    value: fc.oneof(hostileValue, fc.constantFrom<unknown>(0, 1, 3, 99, "2", 1.5)),
    isFirst: fc.boolean(),
  })
  .map(({ name, value, isFirst }) => (backup) => {
    const { [name]: _, ...rest } = backup;
    return JSON.stringify(isFirst ? { [name]: value, ...rest } : { ...rest, [name]: backup[name] });
  });

/** Ways to spoil the file's bytes. */
const bytes: fc.Arbitrary<Spoil> = fc
  .record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    junk: fc.uint8Array({ maxLength: 40 }),
    isCut: fc.boolean(),
  })
  .map(({ from, length, junk, isCut }) => (_, text) => {
    const whole = new TextEncoder().encode(text);
    const start = Math.floor(from * whole.length);
    const end = isCut ? new Uint8Array() : whole.subarray(start + length);
    return new Uint8Array([...whole.subarray(0, start), ...junk, ...end]);
  });

/** Files that never were a backup. */
const strangers: fc.Arbitrary<Spoil> = fc
  .oneof(
    fc.uint8Array({ maxLength: 500 }),
    fc.json(),
    fc.string({ maxLength: 200 }),
    fc.string({ maxLength: 200 }).map((tail) => `age-encryption.org/v1\n${tail}`),
    fc
      .string()
      .map((tail) => `age-encryption.org/v1\n-> scrypt ${tail} 16\n${tail}\n--- ${tail}\n`),
    fc.string().map((tail) => `-----BEGIN AGE ENCRYPTED FILE-----\n${tail}`),
    fc.constantFrom("[".repeat(100_000), '{"a":'.repeat(100_000), "﻿{}", "null", "\u001f\u008b"),
  )
  .map((file) => () => file);

/** Any way to spoil a backup. */
export const spoilt: fc.Arbitrary<Spoil> = fc.oneof(
  { arbitrary: values, weight: 4 },
  { arbitrary: heads, weight: 2 },
  { arbitrary: bytes, weight: 3 },
  { arbitrary: strangers, weight: 2 },
);
