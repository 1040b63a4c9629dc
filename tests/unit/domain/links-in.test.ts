import * as fc from "fast-check";
import { expect, it } from "vitest";
import { linksIn } from "@/lib/domain/links-in";

it.each<[string, string[]]>([
  ["https://a.example/guide", [" → https://a.example/guide"]],
  ["  www.a.example/guide  ", [" → https://www.a.example/guide"]],
  ["a.example/guide", [" → https://a.example/guide"]],
  ["Read https://a.example/guide.", ["Read → https://a.example/guide"]],
  ["- A guide: https://a.example/guide", ["A guide → https://a.example/guide"]],
  ["[A guide](https://a.example/guide)", ["A guide → https://a.example/guide"]],
  ["https://a.example/a_(b)", [" → https://a.example/a_(b)"]],
  [
    "https://a.example/1 and https://a.example/2",
    [" → https://a.example/1", " → https://a.example/2"],
  ],
  [
    "https://a.example/1\nhttps://a.example/1\r\nhttps://a.example/2",
    [" → https://a.example/1", " → https://a.example/2"],
  ],
  ["No link here, e.g. nothing", []],
  ["javascript:alert(1)", []],
  ["https://", []],
])("%j holds %j", (text, links) => {
  expect(linksIn(text).map(({ title, url }) => `${title} → ${url}`)).toEqual(links);
});

it("finds any address that stands alone on its line", () => {
  const path = fc.stringMatching(/^[a-z\d]{1,8}(\/[a-z\d_-]{1,8}){0,3}(\?[a-z]=[a-z\d]{1,5})?$/);
  fc.assert(
    fc.property(path, (rest) => {
      const url = `https://a.example/${rest}`;
      expect(linksIn(`  ${url} `)).toEqual([{ url, title: "" }]);
    }),
  );
});

it("reads anything, and soon", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void linksIn(text)));
  expect(linksIn(`${"(".repeat(50_000)}https://a.example/${")".repeat(50_000)}`)).toHaveLength(1);
});

it("takes all of a long list", () => {
  const list = Array.from({ length: 250 }, (_, at) => `https://a.example/${at}`);
  expect(linksIn(list.join(" ")).map(({ url }) => url)).toEqual(list);
});
