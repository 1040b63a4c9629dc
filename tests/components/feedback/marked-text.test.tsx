import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markText } from "@/components/feedback/marked-text";
import type { FeedbackFlag } from "@/lib/domain/feedback-check";

const flag = (start: number, end: number): FeedbackFlag => ({
  start,
  end,
  type: "label",
  severity: "high",
});

describe("markText, whatever the text and its flags", () => {
  const anyMarked = fc.string({ maxLength: 40 }).chain((text) =>
    fc.record({
      text: fc.constant(text),
      flags: fc.array(
        fc
          .tuple(fc.nat(text.length), fc.nat(text.length))
          .map(([one, other]) => flag(Math.min(one, other), Math.max(one, other))),
        { maxLength: 5 },
      ),
    }),
  );

  it("loses no word", () =>
    fc.assert(
      fc.property(anyMarked, ({ text, flags }) => {
        const pieces = markText(text, flags);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    ));

  it("marks each flag's words, and those alone", () =>
    fc.assert(
      fc.property(anyMarked, ({ text, flags }) => {
        const pieces = markText(text, flags);
        for (const [place, { start, end }] of flags.entries()) {
          const marked = pieces.filter((piece) => piece.flags.includes(place));
          expect(marked.map((piece) => piece.text).join("")).toBe(text.slice(start, end));
        }
      }),
    ));
});
