import { LedgerEntry } from "@/lib/domain/ledger";
import { type Instant, toInstant } from "@/lib/domain/time";
import type { MentoringDb } from "./database";

/** How long an entry is kept, in days, and how many at most: whichever comes first. */
export const LEDGER_DAYS = 90;
export const LEDGER_ENTRIES = 500;

/**
 * Writes down that a body is about to leave, before it leaves; counts as stopped until it is known better.
 * What is too old or too much by then is forgotten.
 */
export async function openLedgerEntry(
  db: MentoringDb,
  entry: Omit<LedgerEntry, "outcome">,
): Promise<void> {
  const row = LedgerEntry.parse({ ...entry, outcome: "stopped" });
  await db.transaction("rw", db.ledger, async () => {
    await db.ledger.add(row);
    await db.ledger.where("sentAt").below(daysBefore(row.sentAt, LEDGER_DAYS)).delete();
    const tooMany = (await db.ledger.count()) - LEDGER_ENTRIES;
    if (tooMany <= 0) return;
    await db.ledger.bulkDelete(await db.ledger.orderBy("sentAt").limit(tooMany).primaryKeys());
  });
}

const daysBefore = (moment: Instant, days: number): Instant =>
  toInstant(new Date(Date.parse(moment) - days * 24 * 60 * 60 * 1_000));

/** Says how it ended. An entry that was cleared meanwhile stays cleared. */
export async function closeLedgerEntry(
  db: MentoringDb,
  id: string,
  outcome: LedgerEntry["outcome"],
): Promise<void> {
  await db.ledger.update(id, { outcome: LedgerEntry.shape.outcome.parse(outcome) });
}

/**
 * What left the device, latest first.
 *
 * @param words all of these are in each, in any case and accents: in where it went, what was asked, or its text
 */
export function readLedger(db: MentoringDb, words = "", limit = 50): Promise<LedgerEntry[]> {
  const asked = plain(words).split(/\s+/).filter(Boolean);
  const says = ({ origin, model, task, body, sentAt }: LedgerEntry) => {
    const said = plain([origin, model, task, sentAt, body].join("\n"));
    return asked.every((word) => said.includes(word));
  };
  const all = db.ledger.orderBy("sentAt").reverse();
  return (asked.length > 0 ? all.filter(says) : all).limit(limit).toArray();
}

const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();

/** Forgets one line; what was sent is not called back by it. */
export const eraseLedgerEntry = (db: MentoringDb, id: string): Promise<void> =>
  db.ledger.delete(id);

/** Forgets the whole account; what was sent is not called back by it. */
export const clearLedger = (db: MentoringDb): Promise<void> => db.ledger.clear();
