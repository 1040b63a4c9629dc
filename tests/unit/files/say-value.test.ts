import { expect, it } from "vitest";
import { sayField } from "@/lib/files/say-value";
import { sayings } from "@/tests/builders/sayings";

it("calls a field by a person’s own word as it is, be it one that every object knows", () => {
  for (const word of ["valueOf", "constructor", "__proto__", "Wednesdays"]) {
    expect(sayField(word, sayings("en"))).toBe(word);
  }
});
