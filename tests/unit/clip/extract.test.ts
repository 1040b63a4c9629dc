import { describe, expect, it } from "vitest";
import { extract } from "@/lib/clip/extract";
import { Clip } from "@/lib/domain/resource";
import { fixture, pageOf } from "./page";

const read = (name: string, selection = "") =>
  extract(fixture(name), `http://127.0.0.1:4000/${name}?utm_source=letter#part`, selection);

describe("extract", () => {
  it("reads an English article with all that it says of itself", () => {
    const clip = read("questions-that-help.html");
    expect(clip).toMatchObject({
      title: "Questions that help someone think",
      author: "Inès Marchetti",
      site: "The Belay Notes",
      publishedOn: "2025-03-14T08:30:00+01:00",
      language: "en",
      url: "http://127.0.0.1:4000/questions-that-help.html",
      minutes: 2,
      selection: "",
    });
    expect(clip?.text).toContain("A good question costs both of you five minutes more");
    expect(clip?.text).toContain("What could you finish before Thursday?\nWho already knows");
    expect(clip?.text).not.toContain("Falling well");
    expect(clip?.text).not.toContain("Nothing on this page follows you");
    expect(clip?.excerpt).toMatch(/^Four kinds of question/);
  });

  it("believes the French text rather than the language that the page claims", () => {
    expect(read("donner-un-retour.html")).toMatchObject({
      title: "Donner un retour sans abîmer la confiance",
      author: "Baptiste Lormeau",
      site: "Carnet de cordée",
      publishedOn: "2024-02-03",
      language: "fr",
    });
  });

  it("leaves empty what the page does not say", () => {
    expect(read("undated.html")).toMatchObject({
      title: "Petite note sans date",
      author: "",
      site: "",
      publishedOn: "",
      language: "fr",
    });
  });

  it("answers null when there is nothing to read", () => {
    expect(read("nothing-to-read.html")).toBeNull();
    expect(read("blank.html")).toBeNull();
    expect(extract(pageOf("<p>Sign in</p>"), "https://example.org/", "")).toBeNull();
  });

  it("keeps only the text of a page that means harm", () => {
    const clip = read("hostile.html");
    expect(clip?.text).toContain("a <script> that is only text");
    expect(clip?.text).not.toMatch(/window\.ran|Ignore all|Hidden words|Framed words/);
    expect(clip).toMatchObject({ author: "", publishedOn: "", title: "A page that means harm" });
    expect(clip?.url).toBe("http://127.0.0.1:4000/hostile.html");
  });

  it.each(["title", "body", "head", "querySelector", "querySelectorAll", "documentElement"])(
    "reads a page on which a form or a picture stands in the place of document.%s",
    (name) => {
      const sentence =
        "A rope team walks at the pace of the slowest, and nobody is ashamed of it. ";
      const page = pageOf(
        `<title>On a rope</title><meta name="author" content="Inès Marchetti"><form name="${name}"></form><img name="${name}"><main><p>${sentence.repeat(4)}</p></main>`,
      );
      expect(extract(page, "https://example.org/a", "")).toMatchObject({
        title: "On a rope",
        author: "Inès Marchetti",
        text: expect.stringContaining("A rope team walks"),
      });
    },
  );

  it("keeps what a video page says of it when it holds no text", () => {
    const says = "How two people hold one rope, told in four minutes.";
    const video = `<title>One rope</title><meta property="og:type" content="video.other"><meta name="description" content="${says}"><meta name="author" content="Inès Marchetti"><video src="/v.mp4"></video>`;
    expect(extract(pageOf(video), "https://example.org/v", "")).toMatchObject({
      kind: "video",
      author: "Inès Marchetti",
      text: says,
      excerpt: says,
    });
    expect(extract(pageOf(video.replace(says, "")), "https://example.org/v", "")).toBeNull();
  });

  it.each(["- ", "by ", "a | ", "1 ", "#", "\u00a0", "word ", "<a ", "("])(
    "ends on a page whose facts and text are 100 kB of %j",
    (piece) => {
      const long = `x${piece.repeat(100_000 / piece.length)}x`;
      const page = pageOf("<title></title><main><h1></h1><p class=byline></p><pre></pre></main>");
      for (const element of page.querySelectorAll("title, h1, p, pre")) element.textContent = long;
      const add = (tag: string, attributes: Record<string, string>, text = "") => {
        const element = page.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.textContent = text;
        page.head.append(element);
      };
      for (const name of ["author", "og:title", "og:site_name", "date", "description"])
        add("meta", { name, content: long });
      const stated = { author: long, datePublished: long, headline: long, description: long };
      add(
        "script",
        { type: "application/ld+json" },
        JSON.stringify({ "@type": "Article", publisher: long, ...stated }),
      );
      expect(() => extract(page, "https://example.org/a", "")).not.toThrow();
    },
    30_000,
  );

  it("keeps every voice of a discussion", () => {
    const text = read("forum.html")?.text ?? "";
    expect(text).toContain("no idea where to begin");
    expect(text).toContain("Write the last sentence first");
    expect(text).toContain("more than I had this morning");
  });

  it("keeps code, lists and tables of a manual legible", () => {
    const text = read("manual.html")?.text ?? "";
    expect(text).toContain("for step in steps:\n    rope.apply(step)\n    check(rope)");
    expect(text).toContain("Harness\t80 cm\nAnchor\t120 cm");
    expect(text).not.toContain("Bowline");
  });

  it("keeps the selection beside the text, and reads it when the page gives nothing else", () => {
    const passage = "Questions can also be a way of hiding.";
    expect(read("questions-that-help.html", `  ${passage}\n`)?.selection).toBe(passage);
    const long =
      "This passage was selected in an application that draws its own words on a canvas.";
    expect(read("nothing-to-read.html", long)).toMatchObject({ text: long, selection: long });
  });

  it.each([
    "questions-that-help.html",
    "donner-un-retour.html",
    "hostile.html",
    "forum.html",
    "manual.html",
    "undated.html",
  ])("leaves %s as it was, and answers what the schema accepts", (name) => {
    const document = fixture(name);
    const before = document.documentElement.outerHTML;
    const clip = extract(document, `http://127.0.0.1/${name}`, "");
    expect(document.documentElement.outerHTML).toBe(before);
    expect(Clip.parse(clip)).toEqual(clip);
    expect(JSON.parse(JSON.stringify(clip))).toEqual(clip);
  });

  it.each([
    ["in one chain", 1_000, 1],
    ["in forty", 250, 40],
  ])("reads a page that nests deeper than any author would, %s", (_, depth, chains) => {
    const page = pageOf("<title>A deep page</title>");
    const sentence = "At the bottom there is a whole sentence, and it has more than ten words. ";
    for (let chain = 0; chain < chains; chain++) {
      let element: Element = page.createElement("p");
      element.textContent = sentence.repeat(4);
      for (let level = 0; level < depth; level++) {
        const around = page.createElement("div");
        around.append(element);
        element = around;
      }
      page.body.append(element);
    }
    const started = performance.now();
    const clip = extract(page, "https://example.org/deep", "");
    // Readability alone takes 18 s for the chain, and the panel waits meanwhile.
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(clip).toMatchObject({ title: "A deep page", words: 15 * 4 * chains });
  });

  it("stays within the sizes of the schema on an endless page", () => {
    const word = "rope 🧗 ".repeat(300);
    const body = Array.from({ length: 700 }, () => `<p>${word}, and so on.</p>`).join("");
    const head = `<title>${"long ".repeat(400)}</title><meta name="description" content="${word.repeat(3)}">`;
    const url = `https://example.org/${"a".repeat(300)}?q=${"b".repeat(5_000)}`;
    const clip = extract(pageOf(`${head}<article>${body}</article>`), url, "");
    expect(() => Clip.parse(clip)).not.toThrow();
    expect(encodeURI(clip?.title ?? "")).not.toBe("");
    expect(clip?.text).not.toMatch(/[\uD800-\uDBFF]$/);
  }, 30_000);
});
