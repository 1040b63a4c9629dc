import type { Migration } from "../migration";

/** The first release: one pair end to end. */
export const first: Migration = {
  version: 1,
  name: "one pair end to end",
  stores: {
    pairs: "id",
    goals: "id, pairId",
    goalRevisions: "id, goalId, pairId",
    resources: "id, [pairId+createdAt], url",
    resourceTexts: "id",
    sessions: "id, [pairId+startsAt]",
    agendaItems: "id, sessionId, pairId",
    promises: "id, pairId, sessionId",
    feedback: "id, [pairId+createdAt]",
    drafts: "key",
    ledger: "id, sentAt",
  },
};
