import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageKey } from "@/lib/domain/page-key";

/** Two addresses, and whether they show the same page. */
const pairsIn = (name: string) =>
  readFileSync(new URL(`../../fixtures/page-keys/${name}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [label, one = "", another = ""] = line.split(" ");
      return { line, isSame: label === "same", found: pageKey(one) === pageKey(another) };
    });

const doors = ["utm_source=letter", "fbclid=IwAR0", "gclid=1&utm_campaign=x", "ref=example.com"];
const word = fc.stringMatching(/^[a-z]{3,8}$/);

describe.each(["read", "unread", "last", "review"])("the pairs of addresses in %s.txt", (name) => {
  const pairs = pairsIn(name);

  it("are never taken for one page when they are two", () => {
    const merged = pairs.filter(({ isSame, found }) => !isSame && found);
    expect(merged.map(({ line }) => line)).toEqual([]);
  });

  it("are known for one page or two, 97 in a hundred", () => {
    const wrong = pairs.filter(({ isSame, found }) => isSame !== found);
    expect(
      wrong.length / pairs.length,
      wrong.map(({ line }) => line).join("\n"),
    ).toBeLessThanOrEqual(0.03);
  });
});

describe("the key of a page", () => {
  it("is the same through any door, whatever the page", () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, size: "xsmall" }),
        fc.constantFrom(...doors),
        (url, door) => {
          expect(pageKey(`${url}${url.includes("?") ? "&" : "?"}${door}`)).toBe(pageKey(url));
        },
      ),
    );
  });

  it("is the same where the page is wrapped by one that leads on", () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true, size: "xsmall" }),
        (url) => {
          const wrapped = `https://www.google.com/url?sa=t&url=${encodeURIComponent(url)}`;
          expect(pageKey(wrapped)).toBe(pageKey(url));
        },
      ),
    );
  });

  it("is another one for another site, and for another path", () => {
    fc.assert(
      fc.property(word, word, word, (one, another, path) => {
        fc.pre(one !== another);
        expect(pageKey(`https://${one}.example/${path}`)).not.toBe(
          pageKey(`https://${another}.example/${path}`),
        );
        expect(pageKey(`https://a.example/${path}/${one}x`)).not.toBe(
          pageKey(`https://a.example/${path}/${another}x`),
        );
      }),
    );
  });

  it.each(["", "no address", "about:blank", "chrome://settings", "https://%", "javascript:1"])(
    "is what there is, of no web address: “%s”",
    (address) => expect(pageKey(address)).toBe(address),
  );

  it("is made of anything without failing, and soon", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
        pageKey(text);
        pageKey(`https://a.example/${text}`);
        pageKey(`https://www.youtube.com/watch?${text}`);
      }),
    );
    const endless = `https://a.example/${"a-/".repeat(1_300)}?${"x=%20&".repeat(600)}`;
    const begun = performance.now();
    for (let turn = 0; turn < 10; turn++) pageKey(endless);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
