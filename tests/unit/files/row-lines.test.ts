import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAppError } from "@/lib/domain/errors";
import { readJsonRows } from "@/lib/files/json-rows";
import { aFeedback, aGoal, aPair } from "../../builders/records";
import { type Backup, backupWith, spoilt } from "../../builders/spoilt-backups";

/** All that a reader hears of a file, and how it ended. */
async function heard(stream: ReadableStream<Uint8Array>) {
  const told: unknown[] = [];
  const listener = {
    onHead: (name: string, value: unknown) => void told.push([name, value]),
    onRow: (table: string, row: unknown) => void told.push([table, row]),
  };
  const end = await readJsonRows(stream, listener, async () => {}).catch((error: unknown) => error);
  if (end !== undefined && !isAppError(end)) throw end;
  return { told, end: end && `${end.code} ${JSON.stringify(end.details)}` };
}

function inPieces(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

const aLineEach = ({ tables, ...head }: Backup): string => {
  const lists = Object.entries(tables).map(
    ([name, rows]) =>
      `${JSON.stringify(name)}:[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}]`,
  );
  return `${JSON.stringify(head).slice(0, -1)},\n"tables":{\n${lists.join(",\n")}\n}}\n`;
};

/** The same file, none of whose lines begins with a row. */
function indented(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (const [at, byte] of bytes.entries()) {
    if (byte === 0x7b && bytes[at - 1] === 0x0a) out.push(0x20);
    out.push(byte);
  }
  return Uint8Array.from(out);
}

const encoder = new TextEncoder();

describe("rows on lines of their own", () => {
  it("are read as any others are, however the file is spoilt and wherever it is cut", async () => {
    const pair = aPair({ partnerName: "Léa 𝒳" });
    const { id: pairId } = pair;
    const goals = ["Run a workshop", 'Say "no"\n, kindly', "{", "}"].map((statement) =>
      aGoal({ pairId, statement }),
    );
    const feedback = [aFeedback({ pairId })];
    const backup = backupWith({ pairs: [pair], goals, resources: [], feedback });
    let rows = 0;
    await fc.assert(
      fc.asyncProperty(spoilt, fc.integer({ min: 1, max: 3_000 }), async (spoil, size) => {
        const spoiled = spoil(backup, aLineEach(backup));
        // Spoilt values come as JSON without lines.
        const text = typeof spoiled === "string" ? withLines(spoiled) : spoiled;
        const bytes = typeof text === "string" ? encoder.encode(text) : text;
        if (bytes.length > 1_000_000) return;
        const [fast, slow] = [
          await heard(inPieces(bytes, size)),
          await heard(inPieces(indented(bytes), 65_536)),
        ];
        expect(fast).toEqual(slow);
        rows += fast.told.length;
      }),
      { numRuns: 300 },
    );
    expect(rows).toBeGreaterThan(1_000);
  }, 120_000);

  it("may be any text that JSON holds", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.integer({ min: 1, max: 50 }),
        async (values, size) => {
          const rows = values.map((value) => ({ value }));
          const text = aLineEach({
            format: "",
            version: 1,
            exportedAt: "",
            settings: {},
            tables: { a: rows },
          });
          const { told, end } = await heard(inPieces(encoder.encode(text), size));
          expect(end).toBeUndefined();
          expect(JSON.stringify(told.slice(4).map((one) => (one as unknown[])[1]))).toBe(
            JSON.stringify(rows),
          );
        },
      ),
    ));
});

function withLines(text: string): string {
  try {
    const { tables } = JSON.parse(text);
    return tables ? aLineEach(JSON.parse(text)) : text;
  } catch {
    return text;
  }
}
