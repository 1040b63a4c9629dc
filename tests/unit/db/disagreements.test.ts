import { describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/db/database";
import { agreeAgain, disagree, listDisagreements } from "@/lib/db/disagreements";
import { SHORT_TEXT } from "@/lib/domain/record";
import { aPair } from "../../builders/records";

describe("disagreements", () => {
  it("are kept for their pair, until taken back", async () => {
    const db = openDatabase(`disagreements-${crypto.randomUUID()}`);
    const pair = aPair();
    const given = {
      id: crypto.randomUUID(),
      pairId: pair.id,
      flag: "label" as const,
      language: "en" as const,
      words: "you are lazy",
      sentence: `you are lazy ${"x".repeat(SHORT_TEXT)}`,
    };
    const row = await disagree(db, given, pair.createdAt);
    expect(row.sentence).toHaveLength(SHORT_TEXT);
    expect(await listDisagreements(db, pair.id)).toEqual([row]);
    expect(await listDisagreements(db, crypto.randomUUID())).toEqual([]);
    await agreeAgain(db, row.id, pair.createdAt);
    expect(await listDisagreements(db, pair.id)).toEqual([]);
  });
});
