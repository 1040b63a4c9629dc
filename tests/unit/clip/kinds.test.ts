import { describe, expect, it } from "vitest";
import { readFacts } from "@/lib/clip/facts";
import { PageFacts } from "@/lib/domain/resource";
import { pageOf } from "./page";

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const factsOf = (html: string, url = "https://a.example/x") => readFacts(pageOf(html, url), url);
const prose =
  "<p>A rope holds two people when both of them look after it every single day of the year.</p>";

describe("the kind of a page", () => {
  it.each([
    ["https://www.youtube.com/watch?v=abc", "video"],
    ["https://vimeo.com/1234", "video"],
    ["https://www.coursera.org/learn/knots", "course"],
    ["https://github.com/someone/knots", "repository"],
    ["https://arxiv.org/abs/2401.00001", "paper"],
    ["https://www.eventbrite.com/e/knots-1", "event"],
    ["https://www.linkedin.com/in/someone", "profile"],
  ])("is known by the address of %s", (url, kind) => {
    expect(factsOf("<title>Knots</title><h1>Knots</h1>", url).kind).toBe(kind);
  });

  it.each([
    [ld({ "@type": "Course", name: "Knots" }), "course"],
    [ld({ "@type": "PodcastEpisode", name: "Knots" }), "podcast"],
    [ld({ "@type": "BusinessEvent", name: "Knots" }), "event"],
    [
      '<div itemscope itemtype="https://schema.org/Book"><h1 itemprop="name">Knots</h1></div>',
      "book",
    ],
    ['<meta property="og:type" content="video.other">', "video"],
    ['<meta name="citation_doi" content="10.5555/knots.1">', "paper"],
  ])("is what the page says: %s", (html, kind) => {
    expect(factsOf(`<title>Knots</title>${html}`).kind).toBe(kind);
  });

  it("stays an article when it only holds a video", () => {
    const article = {
      "@type": "NewsArticle",
      headline: "A storm over the ridge",
      datePublished: "2024-05-06",
    };
    const html = `<title>A storm over the ridge</title><meta property="og:type" content="article">
      ${ld([{ "@type": "VideoObject", name: "Clouds" }, article])}
      <article><h1>A storm over the ridge</h1>${prose.repeat(12)}</article>`;
    expect(factsOf(html, "https://a.example/news/2024/05/06/a-storm-over-the-ridge").kind).toBe(
      "article",
    );
  });

  it("is a discussion when its posts follow each other", () => {
    const post = `<div class="postbody"><p class="author">someone</p>${prose}<a href="#r">Reply</a></div>`;
    const html = `<meta name="generator" content="phpBB"><title>Which rope?</title><h1>Which rope?</h1>${post.repeat(8)}`;
    expect(factsOf(html, "https://forum.a.example/viewtopic.php?t=12").kind).toBe("forum");
  });
});

describe("facts of a kind", () => {
  it("reads who gives a course, for whom, how long and at what price", () => {
    const course = {
      "@type": "Course",
      name: "Knots",
      provider: { "@type": "Organization", name: "Alpine School" },
      educationalLevel: "Beginner",
      timeRequired: "PT6H",
      offers: { "@type": "Offer", price: 40, priceCurrency: "EUR" },
    };
    expect(factsOf(`<title>Knots</title>${ld(course)}`).details).toEqual({
      provider: "Alpine School",
      level: "Beginner",
      length: "PT6H",
      price: "40 EUR",
    });
  });

  it("gives no price without its currency, and no number that is no ISBN", () => {
    const course = { "@type": "Course", name: "Knots", offers: { price: "40" } };
    expect(factsOf(`<title>Knots</title>${ld(course)}`).details).toEqual({});
    const book = (isbn: string) =>
      factsOf(`<title>Knots</title>${ld({ "@type": "Book", name: "Knots", isbn })}`);
    expect(book("978-0-306-40615-7").details).toEqual({ isbn: "9780306406157" });
    expect(book("978-0-306-40615-8").details).toEqual({});
  });

  it("reads a video’s channel, length, chapters and what is said in it", () => {
    const video = {
      "@type": "VideoObject",
      name: "Knots",
      author: "Rope Channel",
      duration: "PT12M5S",
      transcript: "Hello, today we tie.",
      hasPart: [
        { "@type": "Clip", name: "The loop", startOffset: 0 },
        { "@type": "Clip", name: "The bend", startOffset: 3_725 },
      ],
    };
    const facts = factsOf(`<title>Knots</title>${ld(video)}`);
    expect(facts.details).toEqual({
      channel: "Rope Channel",
      length: "PT12M5S",
      chapters: "0:00 The loop\n1:02:05 The bend",
    });
    expect(facts.transcript).toBe("Hello, today we tie.");
  });

  it("reads when and where an event is, and the address of a paper", () => {
    const event = {
      "@type": "Event",
      name: "Knots",
      startDate: "2027-02-03T18:30",
      location: { name: "Town hall", address: { addressLocality: "Briançon" } },
    };
    expect(factsOf(`<title>Knots</title>${ld(event)}`).details).toEqual({
      startsOn: "2027-02-03T18:30",
      place: "Town hall, Briançon",
    });
    const paper = '<title>Knots</title><meta name="citation_doi" content="doi:10.5555/knots.1">';
    expect(factsOf(paper).details).toEqual({ doi: "10.5555/knots.1" });
  });

  it("holds what the schema accepts, whatever the page wrote", () => {
    const odd = {
      "@type": ["Course", 3],
      name: { "@value": "Knots" },
      provider: [[{}]],
      offers: "x",
      "@graph": [null],
    };
    const facts = factsOf(
      `<title>Knots</title>${ld(odd)}${ld("x")}<script type="application/ld+json">{</script>`,
    );
    expect(PageFacts.shape.details.parse(facts.details)).toEqual({});
    expect(PageFacts.shape.kind.parse(facts.kind)).toBe("course");
  });
});

describe("what stands beside the title", () => {
  it("dates the page and names its author, past what speaks of others", () => {
    const html = `<html lang="pl"><title>O węzłach | Lina</title>
      <aside><time datetime="2019-01-01">1 stycznia 2019</time></aside>
      <main><h1>O węzłach</h1><div><span>By Ada Ferrant</span> <span>12 lutego 2024</span></div>${prose}</main>
      <div class="comments"><span class="author">Somebody Loud</span> 3 marca 2025</div>`;
    expect(factsOf(html)).toMatchObject({
      title: "O węzłach",
      author: "Ada Ferrant",
      publishedOn: "2024-02-12",
    });
  });

  it("knows a change from a publication", () => {
    const html = `<html lang="en"><main><h1>On knots</h1><p>Updated 4 May 2024</p>${prose}</main>`;
    expect(factsOf(html)).toMatchObject({ publishedOn: "", modifiedOn: "2024-05-04" });
  });

  it.each([
    ["en-US", "https://a.example/x", "2024-04-05"],
    ["en-GB", "https://a.example/x", "2024-05-04"],
    ["fr", "https://a.example/x", "2024-05-04"],
    ["en", "https://a.co.uk/x", "2024-05-04"],
    ["en", "https://a.example/x", ""],
  ])("reads 04/05/2024 on a page in %s at %s as its country does", (lang, url, day) => {
    const html = `<html lang="${lang}"><main><h1>On knots</h1><p>04/05/2024</p>${prose}</main>`;
    expect(factsOf(html, url).publishedOn).toBe(day);
  });

  it("takes the heading of the main part for the title, not the name of the book above it", () => {
    const html = `<title>Loops - The Book of Knots</title><header><h1 class="menu-title">The Book of Knots</h1></header>
      <main><h1>Loops <a href="#loops">#</a></h1>${prose}</main>`;
    expect(factsOf(html).title).toBe("Loops");
  });

  it("believes nobody when many things of one kind are listed", () => {
    const posts = ["One", "Two", "Three", "Four"].map((name) => ({
      "@type": "BlogPosting",
      headline: name,
      author: { name: `Writer ${name}` },
      datePublished: "2020-01-01",
    }));
    expect(factsOf(`<title>The rope</title><h1>The rope</h1>${ld(posts)}`)).toMatchObject({
      author: "",
      publishedOn: "",
    });
  });
});
