import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyStaged } from "@/lib/db/import";
import { Settings } from "@/lib/domain/settings";
import { carriedTables, tableNames, tables } from "@/lib/domain/tables";
import { backupName, writeBackup } from "@/lib/files/backup";
import { stageBackup } from "@/lib/files/read-backup";
import { arbitraryData, arbitraryRow } from "../../builders/arbitrary-rows";
import { now } from "../../builders/records";
import { databaseOf, wholeOf } from "../../builders/whole";
import { rounds } from "../../tools/endurance";

const settings = Settings.parse({ locale: "fr" });
const options = { settings, appVersion: "0.1.0" };

describe.each(tableNames)("an arbitrary row of %s", (table) => {
  it("is one that may be kept", () => {
    fc.assert(
      fc.property(arbitraryRow(table), (row) => {
        expect(tables[table].parse(row)).toEqual(row);
      }),
      { numRuns: 20 },
    );
  });
});

describe("a backup", () => {
  it("brings back exactly what was there, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryData(), async (data) => {
        const db = await databaseOf(data);
        const { ledger: _, ...before } = await wholeOf(db);
        const file = await writeBackup(db, options, now);
        const elsewhere = await databaseOf();

        const plan = await stageBackup(elsewhere, file);
        await applyStaged(elsewhere, plan, "replace");

        expect(plan.rejected).toEqual([]);
        expect(await wholeOf(elsewhere)).toEqual({ ...before, ledger: [] });
        expect(await elsewhere.stagedRows.count()).toBe(0);
        await Promise.all([db.delete(), elsewhere.delete()]);
      }),
      { numRuns: rounds(15, 300), endOnFailure: true },
    );
  }, 240_000);

  it("is JSON, a row a line, and says what it is first", async () => {
    const db = await databaseOf(fc.sample(arbitraryData(), 1)[0]);
    const text = await (await writeBackup(db, options, now)).text();
    const { ledger: _, ...whole } = await wholeOf(db);

    expect(JSON.parse(text)).toEqual({
      format: "cordee-backup",
      version: 3,
      appVersion: "0.1.0",
      exportedAt: now,
      settings,
      tables: JSON.parse(JSON.stringify(whole)),
    });
    const rows = Object.values(whole).flat().length;
    expect(text.split("\n").filter((line) => /^\{"(?!format)/.test(line))).toHaveLength(rows);
  });

  it("holds no line of the account of what was sent, and no table of it", async () => {
    const ledger = fc.sample(arbitraryRow("ledger"), 2);
    const db = await databaseOf({ ledger });
    const text = await (await writeBackup(db, options, now)).text();
    expect(Object.keys(JSON.parse(text).tables)).toEqual(carriedTables);
    for (const { id } of ledger) expect(text).not.toContain(id);
  });

  it("holds no key, not even one in the model’s address", async () => {
    const endpoint = { baseUrl: "https://me:hush@example.org/v1?api-key=hush#hush", model: "m" };
    const file = await writeBackup(
      await databaseOf(),
      { appVersion: "0.1.0", settings: Settings.parse({ endpoint }) },
      now,
    );
    expect(await file.text()).not.toContain("hush");
    expect(await file.text()).toContain("https://example.org/v1");
  });

  it("holds nothing that is half typed in the settings, where a key may have been pasted", async () => {
    const typed = (key: string) => ({ key, text: `hush in ${key}`, over: "", savedAt: now });
    const drafts = ["settings/model-name", "settings/model-address", "pair/goals/new"].map(typed);
    const file = await writeBackup(await databaseOf({ drafts }), options, now);
    expect(JSON.parse(await file.text()).tables.drafts).toEqual([typed("pair/goals/new")]);
  });

  it("tells how far it is, and stops when asked to", async () => {
    const db = await databaseOf(fc.sample(arbitraryData(), 1)[0]);
    const shares: number[] = [];
    await writeBackup(db, options, now, (share) => void shares.push(share));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);

    const stopped = writeBackup(db, { ...options, signal: AbortSignal.abort() }, now);
    await expect(stopped).rejects.toThrow("aborted");
  });

  it("is named after its day", () => {
    expect(backupName(now, false)).toBe("cordee-2026-11-23.json");
    expect(backupName(now, true)).toBe("cordee-2026-11-23.json.age");
  });
});
