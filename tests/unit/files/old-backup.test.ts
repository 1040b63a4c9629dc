import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openDatabase } from "@/lib/db/database";
import { applyStaged } from "@/lib/db/import";
import { tables } from "@/lib/domain/tables";
import { schemaVersion } from "@/lib/files/backup";
import { stageBackup } from "@/lib/files/read-backup";

const kept = (version: number) =>
  JSON.parse(
    readFileSync(`${import.meta.dirname}/../../fixtures/db/v${version}.json`, "utf8"),
  ) as Record<string, { id: string }[]>;

const older = Array.from({ length: schemaVersion - 1 }, (_, index) => index + 1);

it.each(older)(
  "a backup of version %i comes in whole, but for the account of what was sent",
  async (version) => {
    const file = { format: "cordee-backup", version, appVersion: "0.1.0", tables: kept(version) };
    const db = openDatabase(`old-backup-${version}`);

    const plan = await stageBackup(db, new Blob([JSON.stringify(file)]));
    await applyStaged(db, plan, "merge");

    expect(plan).toMatchObject({ version, exportedAt: null, settings: null });
    expect(plan.rejected.every(({ reason }) => reason === "stays-there")).toBe(true);
    expect(await db.ledger.count()).toBe(0);
    for (const [table, rows] of Object.entries(kept(version))) {
      if (table === "ledger") continue;
      const now = await db.table(table).toArray();
      expect(now).toHaveLength(rows.length);
      for (const row of now) expect(tables[table as keyof typeof tables].parse(row)).toEqual(row);
    }
  },
);
