import * as fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type MentoringDb, openDatabase } from "@/lib/db/database";
import { writeCalendar } from "@/lib/files/calendar";
import { writeMarkdown } from "@/lib/files/markdown/write";
import { writePartnerCopy } from "@/lib/files/partner-copy";
import { keepLinked, linkedRows, plantSecrets } from "@/tests/builders/linked-rows";
import { now } from "@/tests/builders/records";
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
    (await writeCalendar(db, pairId, sayings("en").words, now)).replace(/\r\n[ \t]/g, ""),
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
          await db.delete();
          expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
        }),
        { numRuns: rounds(25, 400), endOnFailure: true },
      );
    },
    60_000,
  );
});
