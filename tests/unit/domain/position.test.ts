import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionBetween } from "@/lib/domain/position";
import { Position } from "@/lib/domain/record";

describe("positionBetween, whatever is moved", () => {
  it("keeps the order that the moves made", () => {
    const moves = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 200 });
    fc.assert(
      fc.property(moves, (all) => {
        let rows: { name: number; position: string }[] = [];
        let last: string | null = null;
        for (let name = 0; name <= 20; name++) {
          last = positionBetween(last, null);
          rows.push({ name, position: last });
        }
        for (const [name, place] of all) {
          const others = rows.filter((row) => row.name !== name);
          const before = others[place - 1]?.position ?? null;
          const position = positionBetween(before, others[place]?.position ?? null);
          rows = others.toSpliced(place, 0, { name, position });
        }
        const read = [...rows].sort((a, b) => (a.position < b.position ? -1 : 1));
        expect(read).toEqual(rows);
        expect(new Set(rows.map(({ position }) => position)).size).toBe(rows.length);
      }),
    );
  });

  it("always leaves room before the first", () => {
    let first: string | null = null;
    for (let move = 0; move < 200; move++) {
      const before = positionBetween(null, first);
      if (first !== null) expect(before < first).toBe(true);
      first = before;
    }
  });

  it.each(["0", "", "a0", "A", "é", "a b", "z".repeat(501)])("refuses %j, and ends", (place) => {
    expect(Position.safeParse(place).success).toBe(false);
    expect(() => positionBetween(null, place)).toThrow(RangeError);
    expect(() => positionBetween(place, null)).toThrow(RangeError);
  });

  it("refuses two places in the wrong order", () => {
    expect(() => positionBetween("b", "a")).toThrow(RangeError);
  });
});
