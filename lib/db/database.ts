import { Dexie, type EntityTable } from "dexie";
import type { Draft } from "@/lib/domain/draft";
import type { Feedback } from "@/lib/domain/feedback";
import type { Goal, GoalRevision } from "@/lib/domain/goal";
import type { LedgerEntry } from "@/lib/domain/ledger";
import type { Pair } from "@/lib/domain/pair";
import type { Resource, ResourceText } from "@/lib/domain/resource";
import type { AgendaItem, Promised, Session } from "@/lib/domain/session";
import { migrations } from "./migrations";

/** Everything that one person knows of their mentoring relationships. */
export type MentoringDb = Dexie & {
  pairs: EntityTable<Pair, "id">;
  goals: EntityTable<Goal, "id">;
  goalRevisions: EntityTable<GoalRevision, "id">;
  resources: EntityTable<Resource, "id">;
  resourceTexts: EntityTable<ResourceText, "id">;
  sessions: EntityTable<Session, "id">;
  agendaItems: EntityTable<AgendaItem, "id">;
  promises: EntityTable<Promised, "id">;
  feedback: EntityTable<Feedback, "id">;
  drafts: EntityTable<Draft, "key">;
  ledger: EntityTable<LedgerEntry, "id">;
};

/** Opens nothing yet: Dexie opens at the first read, and brings older data up to date. */
export function openDatabase(name = "cordee"): MentoringDb {
  const db = new Dexie(name, { chromeTransactionDurability: "strict" });
  for (const { version, stores, upgrade } of migrations) {
    const step = db.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  return db as MentoringDb;
}
