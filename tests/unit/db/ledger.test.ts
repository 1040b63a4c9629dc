import { describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/db/database";
import { applyStaged } from "@/lib/db/import";
import {
  eraseLedgerEntry,
  LEDGER_DAYS,
  LEDGER_ENTRIES,
  openLedgerEntry,
  readLedger,
} from "@/lib/db/ledger";
import { toInstant } from "@/lib/domain/time";
import { stageBackup } from "@/lib/files/read-backup";
import { aPair } from "@/tests/builders/records";

const start = Date.parse("2026-11-23T09:00:00.000Z");
const DAY = 24 * 60 * 60 * 1_000;

const entry = (sentAt: number, body: string) => ({
  id: crypto.randomUUID(),
  sentAt: toInstant(new Date(sentAt)),
  origin: "http://localhost:11434",
  model: "a model",
  task: "smart-rewrite",
  fields: ["statement"],
  body,
});

const aLedger = () => openDatabase(`ledger-${crypto.randomUUID()}`);

describe("the account of what was sent", () => {
  it("forgets what is older than it promises, when something new is sent", async () => {
    const db = aLedger();
    await openLedgerEntry(db, entry(start, "old"));
    await openLedgerEntry(db, entry(start + 2 * DAY, "younger"));
    await openLedgerEntry(db, entry(start + (LEDGER_DAYS + 1) * DAY, "new"));
    expect((await readLedger(db)).map(({ body }) => body)).toEqual(["new", "younger"]);
  });

  it("keeps no more bodies than it promises, the latest ones", async () => {
    const db = aLedger();
    for (let count = 0; count < LEDGER_ENTRIES + 2; count++) {
      await openLedgerEntry(db, entry(start + count, `${count}`));
    }
    const bodies = (await readLedger(db, "", LEDGER_ENTRIES + 10)).map(({ body }) => body);
    expect(bodies).toHaveLength(LEDGER_ENTRIES);
    expect(bodies.at(-1)).toBe("2");
  });

  it("keeps everything within both bounds", async () => {
    const db = aLedger();
    await openLedgerEntry(db, entry(start, "one"));
    await openLedgerEntry(db, entry(start + LEDGER_DAYS * DAY, "two"));
    expect(await readLedger(db)).toHaveLength(2);
  });

  it("is searched by any of its words, whatever their case and accents", async () => {
    const db = aLedger();
    await openLedgerEntry(db, entry(start, '{"content":"Être à l’écoute"}'));
    await openLedgerEntry(db, entry(start + 1, '{"content":"Souder une chaise"}'));
    const found = async (words: string) => (await readLedger(db, words)).length;
    expect(await found("etre ECOUTE")).toBe(1);
    expect(await found("l'écoute chaise")).toBe(0);
    expect(await found("localhost")).toBe(2);
    expect(await found(" ")).toBe(2);
  });

  it("forgets one line and keeps the others", async () => {
    const db = aLedger();
    const one = entry(start, "one");
    await openLedgerEntry(db, one);
    await openLedgerEntry(db, entry(start + 1, "two"));
    await eraseLedgerEntry(db, one.id);
    expect((await readLedger(db)).map(({ body }) => body)).toEqual(["two"]);
  });

  it.each(["merge", "replace"] as const)(
    "stays as it is, whatever a backup says (%s)",
    async (mode) => {
      const db = aLedger();
      const outcome = "answered";
      const sent = { ...entry(start, "mine"), outcome };
      await db.ledger.add({ ...sent, outcome });
      const ledger = [
        { ...sent, body: "another" },
        { ...entry(start, "elsewhere"), outcome },
      ];
      const backup = { format: "cordee-backup", version: 2, tables: { pairs: [aPair()], ledger } };
      const plan = await stageBackup(db, new Blob([JSON.stringify(backup)]));
      await applyStaged(db, plan, mode);
      expect(plan).toMatchObject({
        rows: 1,
        rejectedCount: 2,
        tables: { ledger: { rejected: 2 } },
      });
      expect(plan.rejected.map(({ reason }) => reason)).toEqual(["stays-there", "stays-there"]);
      expect(await db.ledger.toArray()).toEqual([sent]);
      expect(await db.pairs.count()).toBe(1);
    },
  );
});
