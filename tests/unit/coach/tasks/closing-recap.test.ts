import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closingRecap } from "@/lib/coach/tasks/closing-recap";
import { CalendarDay } from "@/lib/domain/time";

const day = (text: string) => CalendarDay.parse(text);
const evidence = [
  { id: "l1", kind: "lesson" as const, text: "Ask before firing.", on: day("2026-02-01") },
  { id: "g2", kind: "goal" as const, text: "Held 4 glazing courses.", on: day("2026-05-02") },
  { id: "g1", kind: "goal" as const, text: "Wrote the kiln’s log.", on: day("2026-01-10") },
  { id: "g3", kind: "goal" as const, text: "held 4 glazing courses", on: null },
];
const anyEvidence = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom("goal", "skill", "challenge", "win", "lesson"),
    text: fc.string({ minLength: 1, maxLength: 80 }).filter((text) => /[a-z]{2}/.test(text.trim())),
    on: fc.constantFrom(day("2026-05-02"), null),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

describe("the recap of a relationship", () => {
  it("says each thing once, goals first and the oldest first, with all that shows it", () => {
    expect(closingRecap.rules({ evidence }, "en").lines).toEqual([
      { group: "goal", text: "Wrote the kiln’s log.", sources: ["g1"] },
      { group: "goal", text: "Held 4 glazing courses.", sources: ["g2", "g3"] },
      { group: "lesson", text: "Ask before firing.", sources: ["l1"] },
    ]);
  });

  it("has a source for every line, and forgets no evidence", () => {
    fc.assert(
      fc.property(anyEvidence, (given) => {
        const input = closingRecap.input.parse({ evidence: given });
        const { lines } = closingRecap.rules(input, "en");
        const used = lines.flatMap(({ sources }) => sources);
        expect([...used].sort()).toEqual(given.map(({ id }) => id).sort());
        for (const { text } of lines) expect(given.map((one) => one.text.trim())).toContain(text);
      }),
      { numRuns: 200 },
    );
  });

  it("drops a model's line without a source, or with words that its source does not hold", () => {
    const said = {
      lines: [
        { group: "goal", text: "Held 4 glazing courses", sources: ["e2", "e4"] },
        { group: "goal", text: "Became a confident teacher", sources: ["e2"] },
        { group: "win", text: "Held 9 glazing courses", sources: ["e2"] },
        { group: "lesson", text: "Ask before firing", sources: [] },
        { group: "lesson", text: "Ask before firing", sources: ["e7"] },
      ],
    };
    const answer = closingRecap.fromWire(said, { evidence }, "en");
    expect(answer.lines).toEqual([
      { group: "goal", text: "Held 4 glazing courses", sources: ["g2", "g3"] },
    ]);
    expect(closingRecap.checks(answer, { evidence }, "en")).toEqual([]);
  });

  it("says what was wrong when nothing of a model's answer can be traced", () => {
    const said = { lines: [{ group: "win", text: "Everybody loved it", sources: ["e9"] }] };
    const answer = closingRecap.fromWire(said, { evidence }, "en");
    expect(closingRecap.checks(answer, { evidence }, "en")).toContain("no_source");
  });
});
