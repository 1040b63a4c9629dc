import { describe, expect, it } from "vitest";
import { partialAnswer, wholeAnswer } from "@/lib/models/answer-text";
import { strictSchema } from "@/lib/models/strict-schema";

describe("a model's words", () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    ["Here {it} is: {'a': 1,}", { a: 1 }],
    ['```json\n{"a":"x } y"}\n```', { a: "x } y" }],
    ['the end of a thought</think>{"a":[1,2]}', { a: [1, 2] }],
  ])("hold the answer in %s", (text, value) => {
    expect(wholeAnswer(text)).toEqual(value);
  });

  it.each(["", "No.", "<think>{}", '"just words"', "[1]"])("hold no answer in '%s'", (text) => {
    expect(wholeAnswer(text)).toBeUndefined();
  });

  it("show the answer as far as it was said", () => {
    expect(partialAnswer('Sure: {"a": "half of th')).toEqual({ a: "half of th" });
    expect(partialAnswer("Sure: ")).toBeUndefined();
  });
});

describe("the schema that servers are sent", () => {
  it("requires each property, and drops what some servers refuse", () => {
    expect(
      strictSchema({
        type: "object",
        properties: {
          day: { type: "string", pattern: "^x", description: "A day" },
          kind: { oneOf: [{ const: "a" }, { type: "null" }] },
          items: { type: "array", items: { type: "string", maxLength: 3 }, maxItems: 2 },
        },
        required: ["day"],
      }),
    ).toEqual({
      type: "object",
      properties: {
        day: { type: "string", description: "A day" },
        kind: { anyOf: [{ enum: ["a"] }, { type: "null" }] },
        items: { type: "array", items: { type: "string" } },
      },
      required: ["day", "kind", "items"],
      additionalProperties: false,
    });
  });
});
