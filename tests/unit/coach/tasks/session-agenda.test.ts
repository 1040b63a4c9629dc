import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sessionAgenda } from "@/lib/coach/tasks/session-agenda";
import { AgendaReason } from "@/lib/domain/session";

const points = [
  { id: "a", text: "Read the article on kilns", reason: "resource" as const },
  { id: "b", text: "Hold 2 glazing courses", reason: "goal" as const },
  { id: "c", text: "Awa sends the price list", reason: "promise" as const },
];
const input = { points, minutes: 47, wish: "" };

const anyInput = fc
  .record({
    points: fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        text: fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() === text),
        reason: fc.constantFrom(...AgendaReason.options),
      }),
      { selector: ({ id }) => id, maxLength: 30 },
    ),
    minutes: fc.integer({ min: 5, max: 480 }),
    wish: fc.string({ maxLength: 60 }),
  })
  .map((given) => ({ ...given, points: given.points.filter(({ text }) => text !== "") }));

describe("the agenda that the coach proposes", () => {
  it("takes what was promised first, and shares all the minutes", () => {
    const { points: proposed } = sessionAgenda.rules(input, "en");
    expect(proposed.map(({ id }) => id)).toEqual(["c", "b", "a"]);
    expect(proposed.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(47);
  });

  it("takes up early, and gives more time to, what was wished for", () => {
    const { points: proposed } = sessionAgenda.rules({ ...input, wish: "the kiln" }, "en");
    expect(proposed[0]?.id).toBe("a");
    expect(proposed[0]?.minutes).toBeGreaterThan(15);
  });

  it("drops no point, adds none, changes no word and always fills the session", () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom("en", "fr"), (given, locale) => {
        const answer = sessionAgenda.rules(given, locale);
        expect(sessionAgenda.checks(answer, given, locale)).toEqual([]);
        const own = new Map(given.points.map(({ id, text }) => [id, text]));
        expect(answer.points).toHaveLength(own.size);
        for (const { id, text } of answer.points) expect(own.get(id)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  const judge = (said: { id: string; text: string }[]) =>
    sessionAgenda.checks(sessionAgenda.fromWire({ points: said }, input, "en"), input, "en");

  it("lets a model reorder and shorten, and counts the minutes itself", () => {
    const said = [
      { id: "p3", text: "Awa sends the price list" },
      { id: "p1", text: "The article on kilns" },
      { id: "p2", text: "Hold 2 glazing courses" },
    ];
    expect(judge(said)).toEqual([]);
  });

  it("refuses a model that drops, doubles or adds a point, or a number in one", () => {
    const all = points.map(({ text }, at) => ({ id: `p${at + 1}`, text }));
    expect(judge(all.slice(1))).toContain("lost_point");
    expect(judge([...all, { id: "p9", text: "Talk about money" }])).toContain("unknown_point");
    expect(judge([...all, ...all.slice(0, 1)])).toContain("unknown_point");
    expect(judge([...all.slice(0, 1), { id: "p2", text: "Hold 3 courses" }])).toContain(
      "invented_number",
    );
  });
});
