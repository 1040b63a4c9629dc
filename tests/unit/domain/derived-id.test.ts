import fc from "fast-check";
import { expect, it } from "vitest";
import { derivedId } from "@/lib/domain/derived-id";
import { Id } from "@/lib/domain/record";

it("is the same wherever it is made, and another for another name or parent", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), fc.string(), fc.string(), (one, other, name, another) => {
      fc.pre(one !== other && name !== another);
      const id = derivedId(one, name);
      expect(Id.parse(id)).toBe(derivedId(one, name));
      expect(id).not.toBe(derivedId(other, name));
      expect(id).not.toBe(derivedId(one, another));
    }),
  );
});
