import { describe, expect, it } from "vitest";
import { quoteOf } from "@/lib/clip/quote";
import { passageAddress } from "@/lib/domain/passage-address";
import { pageOf } from "./page";

/** Selects from one place to another of a page, each a node's selector and an offset into its first text. */
function select(html: string, from: [string, number], to: [string, number]) {
  const page = pageOf(html);
  const point = ([selector, offset]: [string, number]) => {
    const node = page.querySelector(selector)?.firstChild;
    if (!node) throw new Error(`Nothing in ${selector}`);
    return [node, offset] as const;
  };
  const selection = page.getSelection();
  selection?.setBaseAndExtent(...point(from), ...point(to));
  return selection;
}

const html =
  "<body><script>var no = 1;</script><p id=a>First ask, then <b>wait</b> for it.</p>\n<p id=b>A silence is not a no.</p></body>";

describe("quoteOf", () => {
  it("keeps the very words that are selected, and what stands on both sides of them", () => {
    expect(quoteOf(select(html, ["#b", 2], ["#b", 9]))).toEqual({
      text: "silence",
      prefix: "First ask, then wait for it. A ",
      suffix: " is not a no.",
    });
  });

  it("goes across paragraphs, and takes no script for what stands before", () => {
    const quote = quoteOf(select(html, ["#a", 0], ["#b", 9]));
    expect(quote?.text).toMatch(/^First ask.*silence$/s);
    expect(quote?.prefix.trim()).toBe("");
  });

  it("keeps no more of either side than finds it again", () => {
    const long = `<p id=a>${"before ".repeat(900)}</p><p id=b>here</p><p>${"after ".repeat(900)}</p>`;
    const quote = quoteOf(select(long, ["#b", 0], ["#b", 4]));
    expect(quote?.text).toBe("here");
    expect(quote?.prefix.length).toBeLessThanOrEqual(64);
    expect(quote?.suffix.length).toBeLessThanOrEqual(64);
  });

  it("is nothing where nothing is selected", () => {
    expect(quoteOf(pageOf(html).getSelection())).toBeNull();
    expect(quoteOf(null)).toBeNull();
    expect(quoteOf(select(html, ["#a", 3], ["#a", 3]))).toBeNull();
  });

  it("keeps the words of a page on which a form stands in the place of the DOM's own", () => {
    for (const name of ["createTreeWalker", "body"]) {
      const quote = quoteOf(select(`<form name="${name}"></form>${html}`, ["#b", 2], ["#b", 9]));
      expect(quote?.text).toBe("silence");
    }
  });

  it("is found where whole elements are selected", () => {
    const page = pageOf(html);
    const selection = page.getSelection();
    selection?.selectAllChildren(page.querySelector("#b") ?? page.body);
    expect(quoteOf(selection)).toMatchObject({ text: "A silence is not a no.", suffix: "" });
    selection?.selectAllChildren(page.body);
    expect(quoteOf(selection)?.prefix).toBe("");
  });
});

describe("the address of a passage", () => {
  const quote = { text: "A silence is not a no.", prefix: "wait for it. ", suffix: "" };

  it.each([
    [
      quote,
      "https://a.example/x",
      "https://a.example/x#:~:text=for%20it.-,A%20silence%20is%20not%20a%20no.",
    ],
    [
      { ...quote, text: "not-so-fast, friends & all" },
      "https://a.example/x#part",
      "https://a.example/x#part:~:text=for%20it.-,not%2Dso%2Dfast%2C%20friends%20%26%20all",
    ],
    [
      {
        text: "One two three four five six.\nSeven eight nine ten eleven twelve.",
        prefix: "",
        suffix: "",
      },
      "https://a.example/x",
      "https://a.example/x#:~:text=One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve.",
    ],
    [
      { text: "ilence is golden, as they al", prefix: "a s", suffix: "l say" },
      "https://a.example/x",
      "https://a.example/x#:~:text=is%20golden%2C%20as%20they",
    ],
    [{ text: "  ", prefix: "", suffix: "" }, "https://a.example/x", "https://a.example/x"],
  ])("names it as browsers find it: %o at %s", (passage, url, address) => {
    expect(passageAddress(url, passage)).toBe(address);
  });
});
