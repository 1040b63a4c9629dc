import { describe, expect, it } from "vitest";
import { readFacts } from "@/lib/clip/facts";
import { languageOf, tagOf } from "@/lib/clip/language";
import { LONGEST } from "@/lib/clip/limits";
import { parseDate } from "@/lib/clip/parse-date";
import { countWords, minutesToRead } from "@/lib/clip/reading-time";
import { textOf } from "@/lib/clip/text-of";
import { tidyUrl } from "@/lib/clip/tidy-url";
import { withoutSite } from "@/lib/clip/title";
import { SHORT_TEXT } from "@/lib/domain/record";
import { PAGE_TEXT } from "@/lib/domain/resource";
import { pageOf } from "./page";

describe("tidyUrl", () => {
  it.each([
    ["https://a.org/x?utm_source=n&id=3&fbclid=z#top", "", "https://a.org/x?id=3"],
    ["https://a.org/x?q=a%20b", "", "https://a.org/x?q=a%20b"],
    ["https://me:secret@a.org/x", "", "https://a.org/x"],
    ["https://a.org/app#/notes/3", "", "https://a.org/app#/notes/3"],
    ["https://a.org/x?page=2", "https://a.org/x", "https://a.org/x?page=2"],
    ["https://a.org/x?item=77", "https://a.org/x", "https://a.org/x?item=77"],
    ["https://a.org/x?campaign=abc", "https://a.org/x", "https://a.org/x"],
    ["https://a.org/?p=12", "https://a.org/oser", "https://a.org/oser"],
    ["https://a.org/x", "/y?utm_medium=m", "https://a.org/y"],
    ["https://a.org/x", "https://b.org/x", "https://a.org/x"],
    ["https://a.org/x", "https://a.org/", "https://a.org/x"],
    ["https://a.org/x", "http://a.org/x", "https://a.org/x"],
    ["https://a.org/x", "javascript:alert(1)", "https://a.org/x"],
    ["https://a.org/x", "http://[", "https://a.org/x"],
    ["file:///home/a.html#b", "https://a.org/x", "file:///home/a.html"],
  ])("turns %s with canonical %s into %s", (url, canonical, tidy) => {
    expect(tidyUrl(url, canonical)).toBe(tidy);
  });
});

describe("parseDate", () => {
  it.each([
    ["2024-02-03T10:00:00.123Z", "2024-02-03T10:00:00Z"],
    ["2024-02-03 10:00:00+0100", "2024-02-03T10:00:00+01:00"],
    ["2024-02-03T10:00:00", "2024-02-03"],
    ["publié le 1er août 2023", "2023-08-01"],
    ["March 4th, 2021", "2021-03-04"],
    ["4 Mar 2021", "2021-03-04"],
    ["3. Mai 2020", "2020-05-03"],
    ["25/12/2022", "2022-12-25"],
    ["12/25/2022", "2022-12-25"],
    ["04/05/2022", ""],
    ["04.05.2022", "2022-05-04"],
    ["2023-02-30", ""],
    ["yesterday", ""],
    ["1700000000", ""],
  ])("reads %s as %s", (text, date) => {
    expect(parseDate(text)).toBe(date);
  });
});

describe("withoutSite", () => {
  it.each([
    ["On knots | The Rope", "The Rope", "On knots"],
    ["The Rope – On knots", "The Rope", "On knots"],
    ["On knots - and on ropes", "Alpine Life", "On knots - and on ropes"],
    ["The Rope", "The Rope", "The Rope"],
    ["Knots: a history | Notes | The Rope", "The Rope", "Knots: a history | Notes"],
  ])("turns %s of %s into %s", (title, site, own) => {
    expect(withoutSite(title, [site])).toBe(own);
  });
});

describe("language", () => {
  it("keeps the region of a claim that the text confirms", () => {
    expect(languageOf(["fr_CA"], "le la de et les des un que ".repeat(20))).toBe("fr-CA");
  });
  it("keeps a claim for a language that it does not know, and for a few words", () => {
    expect(languageOf(["sv"], "och det som en på är av för med till ".repeat(20))).toBe("sv");
    expect(languageOf(["en"], "Le chat dort.")).toBe("en");
    expect(languageOf([], "Le chat dort.")).toBe("");
  });
  it("rejects what is no tag", () => {
    expect([tagOf("english please"), tagOf("x"), tagOf("en_US.UTF-8")]).toEqual(["", "", "en-US"]);
  });
});

describe("readFacts", () => {
  it("prefers JSON-LD to meta, and meta to what the page shows", () => {
    const page =
      pageOf(`<script type="application/ld+json">{"@type":["Article"],"author":[{"name":"Ada Ferrant"},{"name":"Jo Lindt"}]}</script>
      <meta name="author" content="Somebody Else"><meta name="date" content="2020-01-02">
      <time datetime="2019-01-01">then</time><p class="byline">By Third Person</p>`);
    expect(readFacts(page, "https://a.org/x")).toMatchObject({
      author: "Ada Ferrant, Jo Lindt",
      publishedOn: "2020-01-02",
      isArticle: true,
    });
  });
  it("reads a by-line that is only shown, without its preposition", () => {
    const page = pageOf('<h1>Knots</h1><p class="byline">Par Léa Morand</p>');
    expect(readFacts(page, "https://a.org/x").author).toBe("Léa Morand");
  });
  it("takes neither an address, nor a role, nor a company’s stamp for an author", () => {
    for (const name of ["https://a.org/me", "admin", "Ropes GmbH", "me@a.org"]) {
      const page = pageOf(
        `<meta property="og:site_name" content="The Rope"><meta name="author" content="${name}">`,
      );
      expect(readFacts(page, "https://a.org/x").author).toBe("");
    }
  });
  it("reads the day in an address, last of all", () => {
    expect(readFacts(pageOf("<p>x</p>"), "https://a.org/2024/03/15/knots").publishedOn).toBe(
      "2024-03-15",
    );
  });
});

describe("reading time", () => {
  it("counts words of spaced and unspaced scripts", () => {
    expect(countWords("L’eau, aujourd’hui: 3.5 l")).toBe(4);
    expect(countWords("你好世界")).toBe(2);
    expect([minutesToRead(0), minutesToRead(1), minutesToRead(660)]).toEqual([0, 1, 3]);
  });
});

describe("textOf", () => {
  it("separates blocks and joins what stands on one line", () => {
    const page = pageOf(
      "<h2>A</h2><p>one <b>two</b>\n three</p><ul><li>x</li><li>y</li></ul>a<br>b",
    );
    expect(textOf(page.body)).toBe("A\n\none two three\n\nx\ny\n\na\nb");
  });
});

describe("textOf on a deep tree", () => {
  it("needs no stack", () => {
    const page = pageOf("");
    let element: Element = page.createElement("p");
    element.textContent = "At the bottom.";
    for (let depth = 0; depth < 2_000; depth++) {
      const around = page.createElement("div");
      around.append(element);
      element = around;
    }
    expect(textOf(element)).toBe("At the bottom.");
  });
});

describe("LONGEST", () => {
  it("equals what the schemas enforce", () => {
    expect([LONGEST.short, LONGEST.text]).toEqual([SHORT_TEXT, PAGE_TEXT]);
  });
});
