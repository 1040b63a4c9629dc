import { LedgerEntry } from "@/lib/domain/ledger";
import type { MentoringDb } from "./database";

/** Writes down that a body is about to leave, before it leaves; counts as stopped until it is known better. */
export async function openLedgerEntry(
  db: MentoringDb,
  entry: Omit<LedgerEntry, "outcome">,
): Promise<void> {
  await db.ledger.add(LedgerEntry.parse({ ...entry, outcome: "stopped" }));
}

/** Says how it ended. An entry that was cleared meanwhile stays cleared. */
export async function closeLedgerEntry(
  db: MentoringDb,
  id: string,
  outcome: LedgerEntry["outcome"],
): Promise<void> {
  await db.ledger.update(id, { outcome: LedgerEntry.shape.outcome.parse(outcome) });
}

/** What left the device, latest first. */
export const readLedger = (db: MentoringDb, limit = 50): Promise<LedgerEntry[]> =>
  db.ledger.orderBy("sentAt").reverse().limit(limit).toArray();

/** Forgets the whole account; what was sent is not called back by it. */
export const clearLedger = (db: MentoringDb): Promise<void> => db.ledger.clear();
