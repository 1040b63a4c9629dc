import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readList } from "@/lib/files/lists";

const tools = {
  parseHtml: (html: string) => new JSDOM(html).window.document,
  tidy: (url: string) => url,
  keyOf: (url: string) => url,
};
const read = (name: string, text: string) =>
  readList(
    { name, bytes: new TextEncoder().encode(text).buffer as ArrayBuffer },
    { urls: [], statements: [] },
    tools,
  );

describe("a list", () => {
  it("with lines without end is read in no time", async () => {
    const started = performance.now();
    const long = ["[".repeat(1e6), `a${"x ".repeat(5e5)}b`, "http://".repeat(1e5)];
    const { candidates } = await read(
      "a.md",
      `- Speak up\n${long.map((one) => `- ${one}`).join("\n")}`,
    );
    expect(candidates).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it.each([
    ["blanks", `a${" ".repeat(4_980)}b`],
    ["brackets", `[${"](".repeat(2_400)}`],
    ["quotes", `[a](b${' "'.repeat(2_400)}`],
    ["colons", `a${" :".repeat(2_400)} x`],
    ["addresses", "a http://".repeat(550)],
    ["stops", `a${" .".repeat(2_400)} x`],
    ["bullets", "- ".repeat(2_400)],
    ["cells", `"a,`.repeat(1_600)],
  ])(
    "of a thousand lines of %s is read in a moment",
    async (_, line) => {
      const text = Array.from({ length: 1_000 }, (__, place) => `- ${place} ${line}`).join("\n");
      const plain = Array.from({ length: 1_000 }, () => line).join("\n");
      for (const [name, one] of [
        ["a.md", text],
        ["a.md", plain],
        ["a.csv", plain],
      ] as const) {
        const started = performance.now();
        await read(name, one).catch(() => null);
        // Before it was linear this took minutes; a busy machine takes a second or two.
        expect(performance.now() - started).toBeLessThan(6_000);
      }
    },
    30_000,
  );

  it("loses no line of it: what has no bullet is read, and what is set in goes on with its item", async () => {
    const { candidates, refused, refusedCount } = await read(
      "",
      [
        "# My list",
        "- Speak up in",
        "  every meeting",
        "https://a.example/plain",
        "Data: learn SQL",
        "- [Guide](https://a.example/g)",
        "  about first meetings",
        "- <javascript:alert(1)>",
        "- “javascript:alert(2)”",
        "- <https://a.example/angle>",
      ].join("\n"),
    );
    expect(candidates.map((one) => (one.kind === "goal" ? one.statement : one.url))).toEqual([
      "Speak up in every meeting",
      "https://a.example/plain",
      "Data: learn SQL",
      "https://a.example/g",
      "about first meetings",
      "https://a.example/angle",
    ]);
    expect(refusedCount).toBe(2);
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual([
      [8, "no-page"],
      [9, "no-page"],
    ]);
  });
});
