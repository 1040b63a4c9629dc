import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countPlaceholders, joinSpans } from "@/lib/coach/proposal";
import { termsIn } from "@/lib/coach/rules/request-terms";
import { firstContact } from "@/lib/coach/tasks/first-contact";

const asked = {
  name: "Awa Diop",
  introduction: "I run the kiln at a small pottery",
  reason: "your article on slow firing made me change our schedule.",
  request: "could we talk for 30 minutes once a month until June?",
  address: "tu" as const,
};

describe("a first message to a possible mentor", () => {
  it("says who, why them and what for, with an easy way to say no", () => {
    const { spans, lacks } = firstContact.rules(asked, "en");
    expect(joinSpans(spans)).toBe(
      "Hello Awa Diop,\n\nI run the kiln at a small pottery.\n\nYour article on slow firing made me change our schedule.\n\nCould we talk for 30 minutes once a month until June?\n\nIf this is not a good time, a simple no is fine, and needs no reason.\n\nThank you for reading this.\n[your name?]",
    );
    expect(lacks).toEqual([]);
  });

  it("asks for how long and how often where the request does not say", () => {
    const bare = { ...asked, name: "", introduction: "", reason: "", request: "m’aider un peu" };
    const { spans, lacks } = firstContact.rules(bare, "fr");
    expect(lacks).toEqual(["introduction", "reason", "length", "rhythm"]);
    expect(countPlaceholders(joinSpans(spans))).toBe(6);
  });

  it.each([
    ["en", "Would half an hour every month suit you?", true, true],
    ["en", "Could I ask you for one call of 20 minutes?", true, true],
    ["en", "Could you be my mentor?", false, false],
    ["en", "Could we meet every two weeks?", false, true],
    ["fr", "Une heure par mois jusqu’en juin vous irait-elle ?", true, true],
    ["fr", "Auriez-vous vingt minutes pour moi ?", true, false],
    ["fr", "Un seul appel d’une demi-heure me suffirait.", true, true],
    ["fr", "Accepteriez-vous d’être mon mentor ?", false, false],
  ] as const)("knows what a request says of its length and rhythm (%s): %s", (...given) => {
    const [locale, request, length, rhythm] = given;
    expect(termsIn(request, locale)).toEqual({ length, rhythm });
  });

  it("adds nothing to its author's words but greeting, places and the way out", () => {
    const line = fc.string({ maxLength: 80, unit: "grapheme-ascii" }).map((text) => text.trim());
    const request = line.filter((text) => text !== "");
    fc.assert(
      fc.property(fc.constantFrom("en", "fr"), line, line, request, (locale, one, two, three) => {
        const input = { ...asked, introduction: one, reason: two, request: three };
        const answer = firstContact.rules(input, locale);
        expect(firstContact.checks(answer, input, locale)).toEqual([]);
        const yours = answer.spans.filter(({ from }) => from === "yours");
        const own = [one, two, three, asked.name].join(" ").toLowerCase();
        for (const { text } of yours)
          expect(own).toContain(text.replace(/\.$/, "").trim().toLowerCase());
      }),
      { numRuns: 200 },
    );
  });

  it("refuses a model's wording that promises, counts or names what its author did not", () => {
    const judge = (request: string) => {
      const wire = { introduction: asked.introduction, reason: asked.reason, request };
      return firstContact.checks(firstContact.fromWire(wire, asked, "en"), asked, "en");
    };
    expect(judge("Could we talk for 30 minutes, once a month, until June?")).toEqual([]);
    expect(judge("Could we talk for 45 minutes once a month until June?")).toContain(
      "invented_number",
    );
    expect(judge("Could we talk until June, as with Nour?")).toContain("invented_name");
  });

  it("leaves empty what its author left empty", () => {
    const bare = { ...asked, reason: "" };
    const wire = {
      introduction: bare.introduction,
      reason: "I admire you.",
      request: bare.request,
    };
    expect(firstContact.checks(firstContact.fromWire(wire, bare, "en"), bare, "en")).toContain(
      "invented_fact",
    );
  });
});
