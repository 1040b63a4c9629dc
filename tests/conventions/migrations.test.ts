import { existsSync, readFileSync } from "node:fs";
import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/db/database";
import { migrations } from "@/lib/db/migrations/index";
import { type TableName, tables } from "@/lib/domain/tables";
import { root } from "./files";

const versions = migrations.map((migration) => migration.version);
const snapshot = (version: number) => `tests/fixtures/db/v${version}.json`;

it("numbers the migrations one by one", () => {
  expect(versions).toEqual(versions.map((_, index) => index + 1));
});

it("opens an empty database at the newest version", async () => {
  const db = openDatabase("conventions-empty");
  await db.open();
  expect(db.verno).toBe(versions.at(-1));
  db.close();
});

describe.each(versions.slice(0, -1))("data of version %i", (version) => {
  it("opens today, and loses no row", async () => {
    const path = `${root}/${snapshot(version)}`;
    expect(
      existsSync(path),
      `Add ${snapshot(version)}: rows as version ${version} wrote them.`,
    ).toBe(true);
    const rows = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown[]>;
    const name = `conventions-v${version}`;
    const old = new Dexie(name);
    for (const step of migrations.slice(0, version)) old.version(step.version).stores(step.stores);
    for (const [table, kept] of Object.entries(rows)) await old.table(table).bulkAdd(kept);
    old.close();

    const db = openDatabase(name);
    await db.open();
    for (const [table, kept] of Object.entries(rows)) {
      const now = await db.table(table).toArray();
      expect(now).toHaveLength(kept.length);
      for (const row of now) expect(tables[table as TableName].parse(row)).toEqual(row);
    }
    db.close();
  });
});
