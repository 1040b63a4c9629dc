import * as fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/db/database";
import { isAppError } from "@/lib/domain/errors";
import { readList } from "@/lib/files/lists";
import { writePartnerCopy } from "@/lib/files/partner-copy";
import { readPartnerCopy } from "@/lib/files/read-partner-copy";
import { planPartnerCopy } from "@/lib/files/take-partner-copy";
import { keepLinked, linkedRows } from "../../builders/linked-rows";
import { now } from "../../builders/records";
import { type Backup, spoilt } from "../../builders/spoilt-backups";
import { wholeOf } from "../../builders/whole";
import { rounds } from "../../tools/endurance";

/** Longest that one file of some kilobytes, or with a text of 2 MB in it, may hold a busy computer, in milliseconds. */
const LONGEST = 5_000;

/** What becomes of a file, which is one of two things: it is read, or refused with a reason. */
async function outcomeOf(read: () => Promise<unknown>): Promise<string> {
  const started = performance.now();
  const outcome = await read().then(
    () => "accepted",
    (error: unknown) => {
      if (!isAppError(error)) throw error;
      return error.code;
    },
  );
  expect(performance.now() - started).toBeLessThan(LONGEST);
  expect("ran" in globalThis || "polluted" in {}).toBe(false);
  return outcome;
}

async function tryMany(read: (file: Blob, name: string) => Promise<unknown>) {
  const [linked] = fc.sample(linkedRows, { numRuns: 1, seed: 7 });
  const theirs = openDatabase(`theirs-${crypto.randomUUID()}`);
  const pairId = await keepLinked(theirs, linked ?? new Map());
  const text = await (
    await writePartnerCopy(theirs, pairId, { name: "Sam", locale: "fr" }, now)
  ).text();
  const copy: Backup = JSON.parse(text);
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      spoilt,
      fc.constantFrom("a.csv", "a.md", "a.html", ""),
      async (spoil, name) => {
        const file = new Blob([spoil(copy, text) as BlobPart]);
        outcomes.add(await outcomeOf(() => read(file, name)));
      },
    ),
    { numRuns: rounds(1_000, 5_000), endOnFailure: true },
  );
  expect(outcomes).toContain("accepted");
  expect(outcomes.size).toBeGreaterThan(1);
}

describe("a spoilt file", () => {
  it("taken for a partner’s copy is planned or refused, and changes nothing", async () => {
    const [linked] = fc.sample(linkedRows, { numRuns: 1, seed: 7 });
    const mine = openDatabase(`mine-${crypto.randomUUID()}`);
    await keepLinked(mine, linked ?? new Map());
    await mine.pairs.toCollection().modify((pair) => {
      pair.role = pair.role === "mentor" ? "mentee" : "mentor";
    });
    const before = JSON.stringify(await wholeOf(mine));
    await tryMany(async (file) => planPartnerCopy(mine, await readPartnerCopy(file), now));
    expect(JSON.stringify(await wholeOf(mine)) === before).toBe(true);
  }, 300_000);

  it("taken for a list is read or refused", async () => {
    const tools = {
      parseHtml: (html: string) => new JSDOM(html).window.document,
      tidy: (url: string) => url,
      keyOf: (url: string) => url,
    };
    await tryMany(async (file, name) =>
      readList({ name, bytes: await file.arrayBuffer() }, { urls: [], statements: [] }, tools),
    );
  }, 300_000);
});
