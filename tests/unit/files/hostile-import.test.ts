import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { openDatabase } from "@/lib/db/database";
import { isAppError } from "@/lib/domain/errors";
import { tables } from "@/lib/domain/tables";
import { stageBackup } from "@/lib/files/read-backup";
import { seal, unseal } from "@/lib/files/seal";
import { arbitraryData, type Everything } from "../../builders/arbitrary-rows";
import { aGoal, aPair } from "../../builders/records";
import { backupWith, spoilt } from "../../builders/spoilt-backups";
import { databaseOf, wholeOf } from "../../builders/whole";
import { rounds } from "../../tools/endurance";

/** Longest that reading one file may take on a busy computer, in milliseconds: the largest hold 200 MB. */
const LONGEST = 30_000;

let db: ReturnType<typeof openDatabase>;
let theirs: Everything;
let before: string;

beforeAll(async () => {
  const [mine, other] = fc.sample(arbitraryData(), { numRuns: 2, seed: 7 }) as [
    Everything,
    Everything,
  ];
  theirs = other;
  db = await databaseOf(mine);
  before = JSON.stringify(await wholeOf(db));
});

/** Reads a file as the user would; what is here stays as it is, and what is put aside is valid. */
async function tried(file: Blob, passphrase = "wrong") {
  const started = performance.now();
  const outcome = await stageBackup(db, file, { passphrase, unseal }).catch(
    (error: unknown) => error,
  );
  expect(performance.now() - started).toBeLessThan(LONGEST);
  const staged = await db.stagedRows.toArray();
  for (const { table, row } of staged) {
    expect(Object.hasOwn(tables, table)).toBe(true);
    expect(tables[table].parse(row)).toEqual(row);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  }
  expect(JSON.stringify(await wholeOf(db)) === before).toBe(true);
  expect("ran" in globalThis || "polluted" in {}).toBe(false);
  if (outcome instanceof Error) {
    expect(staged).toEqual([]);
    if (!isAppError(outcome)) throw outcome;
    return `${outcome.code} ${"reason" in outcome.details ? outcome.details.reason : ""}`.trim();
  }
  return "accepted";
}

const blobOf = (tables: Partial<Everything>) => new Blob([JSON.stringify(backupWith(tables))]);

/** A file that is made while it is read, so that the test holds no more of it than the reader does. */
class Streamed extends Blob {
  readonly pieces: Iterable<string>;
  readonly announced: number;
  constructor(bytes: number, pieces: Iterable<string>) {
    super(["{ "]);
    this.announced = bytes;
    this.pieces = pieces;
  }
  override get size() {
    return this.announced;
  }
  override stream() {
    const pieces = this.pieces[Symbol.iterator]();
    const encoder = new TextEncoder();
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        const { done, value } = pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
    });
  }
}

function* endless(start: string, piece: string, bytes: number, end = "") {
  yield start;
  for (let written = 0; written < bytes; written += piece.length) yield piece;
  yield end;
}

const head = '{"format":"cordee-backup","version":2,"settings":{},"tables":{"goals":[';
const MB = 1_000_000;

describe("a hostile file", () => {
  it("is refused with a reason, or its valid rows alone are put aside, however it is spoilt", async () => {
    const backup = backupWith(theirs);
    const text = JSON.stringify(backup);
    const outcomes = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(spoilt, async (spoil) => {
        const outcome = await tried(new Blob([spoil(backup, text) as BlobPart]));
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }),
      { numRuns: rounds(1_000, 5_000), endOnFailure: true },
    );
    expect(outcomes.get("accepted")).toBeGreaterThan(100);
    expect(outcomes.size).toBeGreaterThan(2);
  }, 900_000);

  it("with a script in every text keeps it as text", async () => {
    const script = "<script>globalThis.ran = true</script>";
    const pair = aPair({ partnerName: script });
    const goals = [aGoal({ pairId: pair.id, statement: script, purpose: script })];
    expect(await tried(blobOf({ pairs: [pair], goals }))).toBe("accepted");
    expect(await db.stagedRows.count()).toBe(2);
  });

  it("cannot reach a prototype", async () => {
    const pair = JSON.stringify(aPair());
    const row = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${pair.slice(1)}`;
    const file = `{"format":"cordee-backup","version":1,"__proto__":{"polluted":1},"tables":{"pairs":[${row}],"__proto__":[${row}]}}`;
    expect(await tried(new Blob([file]))).toBe("accepted");
    const [staged] = await db.stagedRows.toArray();
    expect(Object.keys(staged?.row ?? {})).not.toContain("__proto__");
  });

  it("leaves a row out that belongs to nobody, and says so", async () => {
    const goal = aGoal();
    const text = { id: goal.id, text: "", selection: "" };
    const plan = await stageBackup(db, blobOf({ goals: [goal], resourceTexts: [text] }));
    expect(plan.rejected).toEqual([
      { table: "goals", number: 1, reason: "no-pair", field: "" },
      { table: "resourceTexts", number: 1, reason: "no-resource", field: "" },
    ]);
    expect(await db.stagedRows.count()).toBe(0);
  });

  it("tells of a hundred rows that are left out, and counts all", async () => {
    const goals = Array.from({ length: 250 }, () => ({ ...aGoal(), status: "lost" as "draft" }));
    const plan = await stageBackup(db, blobOf({ goals }));
    expect(plan).toMatchObject({ rejectedCount: 250, tables: { goals: { rejected: 250 } } });
    expect(plan.rejected).toHaveLength(100);
    expect(plan.rejected[0]).toMatchObject({ reason: "not-valid", field: "status" });
  });

  const sealedJunk = (): Promise<Blob> => seal(new Blob([" ".repeat(30 * MB)]), "right");
  it.each<[string, () => Blob | Promise<Blob>, string, string]>([
    [
      "nested without end",
      () => new Blob([head, "[".repeat(MB)]),
      "backup-not-readable too-deep",
      "",
    ],
    [
      "a bomb of zeros",
      () => new Blob([gzipSync(Buffer.alloc(200 * MB))]),
      "backup-not-readable compressed",
      "",
    ],
    ["a sealed bomb", sealedJunk, "backup-not-readable too-large", "right"],
    ["sealed, and the passphrase wrong", sealedJunk, "passphrase-wrong", "wrong"],
    ["sealed, without a passphrase", sealedJunk, "passphrase-needed", ""],
    [
      "200 MB in one text",
      () => new Streamed(200 * MB, endless(`${head}{"id":"`, "x".repeat(65_536), 200 * MB)),
      "backup-not-readable too-large",
      "",
    ],
    [
      "200 MB before the first row",
      () => new Streamed(200 * MB, endless('{"settings":{', '"a":1,'.repeat(9_999), 200 * MB)),
      "backup-not-readable too-large",
      "",
    ],
    [
      "200 MB of rows that break every rule",
      () =>
        new Streamed(
          200 * MB,
          endless(`${head}{}`, `,{"id":"${"x".repeat(100_000)}"}`, 200 * MB, "]}}"),
        ),
      "accepted",
      "",
    ],
    [
      "larger than any backup",
      () => new Streamed(3_000 * MB, []),
      "backup-not-readable too-large",
      "",
    ],
    [
      "a partner’s copy",
      () => new Blob(['{"format":"cordee-partner-copy"}']),
      "backup-not-readable partner-copy",
      "",
    ],
    ["empty", () => new Blob([]), "backup-not-readable empty", ""],
    ["of a newer Cordée", () => new Blob([head.replace("2", "99")]), "backup-too-new", ""],
    [
      "with something behind its end",
      () => new Blob([head, "]}} []"]),
      "backup-not-readable damaged",
      "",
    ],
  ])(
    "%s is answered",
    async (_, make, outcome, passphrase) => {
      expect(await tried(await make(), passphrase)).toBe(outcome);
    },
    60_000,
  );
});
