import * as fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type MentoringDb, openDatabase } from "@/lib/db/database";
import { deleteForGood } from "@/lib/db/delete-for-good";
import { AgendaItem, Promised } from "@/lib/domain/session";
import { writeCalendar } from "@/lib/files/calendar";
import { writeMarkdown } from "@/lib/files/markdown/write";
import { writePartnerCopy } from "@/lib/files/partner-copy";
import { hiddenRows, keepLinked, linkedRows, plantSecrets } from "@/tests/builders/linked-rows";
import { aPair, aSession, now } from "@/tests/builders/records";
import { sayings } from "@/tests/builders/sayings";
import { rounds } from "@/tests/tools/endurance";

const decoder = new TextDecoder();

const textOfZip = async (zip: Blob): Promise<string> =>
  Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer())))
    .map(([name, bytes]) => `${name}\n${decoder.decode(bytes)}`)
    .join("\n");

const ways: Record<string, (db: MentoringDb, pairId: string) => Promise<string>> = {
  "the partner’s copy": async (db, pairId) =>
    (await writePartnerCopy(db, pairId, { name: "Sam", locale: "en" }, now)).text(),
  "the Markdown folder to share": async (db, pairId) =>
    textOfZip(
      await writeMarkdown(db, pairId, "sharing", { root: "r", sayings: sayings("fr") }, now),
    ),
  "the calendar": async (db, pairId) =>
    ((await writeCalendar(db, pairId, sayings("en").words, now)) ?? "").replace(/\r\n[ \t]/g, ""),
};

describe("nothing that is one person’s alone is found in", () => {
  it.each(Object.entries(ways))(
    "%s",
    async (_, write) => {
      await fc.assert(
        fc.asyncProperty(linkedRows, async (linked) => {
          const secrets = plantSecrets(linked);
          const db = openDatabase(`test-${crypto.randomUUID()}`);
          const pairId = await keepLinked(db, linked);
          const written = (await write(db, pairId)).toLowerCase();
          expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
          await deleteForGood(db, hiddenRows(linked), now);
          const later = (await write(db, pairId)).toLowerCase();
          expect(secrets.filter((secret) => later.includes(secret))).toEqual([]);
          await db.delete();
        }),
        { numRuns: rounds(25, 400), endOnFailure: true },
      );
    },
    600_000,
  );

  it.each(Object.entries(ways))("%s, also once its source is gone for good", async (_, write) => {
    const db = openDatabase(`test-${crypto.randomUUID()}`);
    const pair = aPair();
    const session = aSession({ pairId: pair.id });
    const row = { pairId: pair.id, sessionId: session.id, createdAt: now, updatedAt: now };
    const secret = Promised.parse({
      ...row,
      id: crypto.randomUUID(),
      by: "me",
      text: "SECRET quit job",
      dueOn: null,
      state: "open",
      deletedAt: null,
      visibility: "only-me",
    });
    const aPoint = (text: string, sourceId: string | null) =>
      AgendaItem.parse({
        ...row,
        id: crypto.randomUUID(),
        text,
        reason: sourceId ? "promise" : "mine",
        sourceId,
        minutes: 5,
        isDone: false,
        position: "n",
        deletedAt: null,
      });
    await db.pairs.add(pair);
    await db.sessions.add(session);
    await db.promises.add(secret);
    await db.agendaItems.bulkAdd([aPoint(secret.text, secret.id), aPoint("My own words", null)]);
    await deleteForGood(db, [{ table: "promises", id: secret.id }], now);
    const written = await write(db, pair.id);
    expect(written).toContain("My own words");
    expect(written).not.toContain("SECRET");
  });
});
