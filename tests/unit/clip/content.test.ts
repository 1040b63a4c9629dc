import { describe, expect, it } from "vitest";
import { contentOf } from "@/lib/clip/content";
import { readText } from "@/lib/clip/read-text";
import { pageOf } from "./page";

const SENTENCES =
  "A rope team walks at the pace of the slowest, and nobody is ashamed of it. Whoever leads looks back often, asks how it goes, and waits for the answer before going on. ";

/** An article around some markup, long enough that it is the text of its page. */
function article(inside: string, address = "https://example.org/notes/page"): string {
  const page = pageOf(
    `<title>A note</title><main><article><h1>On a rope</h1><p>${SENTENCES}</p>${inside}<p>${SENTENCES}</p></article></main>`,
    address,
  );
  const { kept } = readText(page, address, "");
  return kept ? contentOf(kept) : "";
}

describe("content", () => {
  it("keeps code, tables, lists, quotes and figures", () => {
    const html = article(`
      <p>Write it so, <code>check(rope)</code>, and never otherwise, whatever the weather says:</p>
      <pre class="hl language-ts"><code>for (const step of steps) {
  check(step &lt; 3);
}</code></pre>
      <table><caption>Lengths</caption><tr><th colspan="2">Knot and length of it</th></tr><tr><td>Bowline for the harness</td><td>80 cm of rope</td></tr></table>
      <ol start="3"><li>Tie the knot and look at it twice.</li><li>Ask your partner to look as well.</li></ol>
      <blockquote>Nobody climbs alone, even alone.</blockquote>
      <figure><img src="/rope.jpg" alt="A rope" onload="x()"><figcaption>The rope of the second day.</figcaption></figure>`);
    expect(html).toContain(
      '<pre class="language-ts"><code>for (const step of steps) {\n  check(step &lt; 3);\n}',
    );
    expect(html).toContain('<th colspan="2">Knot and length of it</th>');
    expect(html).toContain("<td>Bowline for the harness</td>");
    expect(html).toContain('<ol start="3">');
    expect(html).toContain("<blockquote>Nobody climbs alone, even alone.</blockquote>");
    expect(html).toContain('<img alt="A rope" data-src="https://example.org/rope.jpg">');
    expect(html).toContain("<figcaption>The rope of the second day.</figcaption>");
  });

  it("makes links whole, and leads footnotes to their place under names of its own", () => {
    const html = article(
      `<p>See the <a href="../knots?a=1&amp;b=2">page on knots</a> and the note<sup><a href="#fn1">1</a></sup>, which says more about all of this.</p>
       <ol><li id="fn1">The note itself, which says it at some length and with care.</li></ol>`,
    );
    expect(html).toContain('href="https://example.org/knots?a=1&amp;b=2"');
    expect(html).toContain('href="#clip-fn1"');
    expect(html).toContain('<li id="clip-fn1">');
  });

  it("keeps the source of a formula, once", () => {
    const html = article(
      `<p>The load grows as <math><semantics><mrow><mi>x</mi><mo>+</mo><mi>y</mi></mrow><annotation encoding="application/x-tex">x + y</annotation></semantics></math> with each person on the rope.</p>`,
    );
    expect(html).toContain("<code>x + y</code>");
    expect(html).not.toContain("annotation");
  });

  it.each([
    "<script>bad()</script>",
    '<img src="x" onerror="bad()">',
    '<a href="javascript:bad()">a link to nothing good at all</a>',
    '<a href=" java\nscript:bad()">a link to nothing good at all</a>',
    '<a href="data:text/html,<script>bad()</script>">a link to data</a>',
    '<svg onload="bad()"><a xlink:href="javascript:bad()"><text>words in a picture</text></a></svg>',
    '<math><mtext><table><mglyph><style><img src=x onerror="bad()"></style></mglyph></table></mtext></math>',
    "<noscript><p title='</noscript><img src=x onerror=bad()>'>words for those without</p></noscript>",
    '<p style="background:url(https://bad.example/x)">A styled line of words that is long enough.</p>',
    '<iframe srcdoc="<script>bad()</script>"></iframe>',
    '<form action="https://bad.example/"><input name="firstChild" value="x"><input name="parentNode"><input name="nextSibling"><p>Words that stand in a form, and are words still.</p></form>',
    '<img name="body" alt="no body"><img name="cloneNode" alt=""><form name="querySelectorAll"></form>',
    '<p id="getElementById" onclick="bad()">A line that takes the name of something else.</p>',
    '<details open ontoggle="bad()"><summary>More of it</summary>and it goes on for a while here.</details>',
    '<a href="https://example.org/&quot; onmouseover=&quot;bad()">a link with a quote inside</a>',
    "<textarea><script>bad()</script></textarea><title></title><xmp><img src=x onerror=bad()></xmp>",
    "<base href='javascript:bad()//'><a href='x'>a relative link of that page</a>",
    `<p ${"data-long".repeat(20_000)}="x">A line with an attribute as long as a book chapter.</p>`,
    "<template><p>Words in a template</p><script>bad()</script></template>",
    "<object data='javascript:bad()'><embed src='javascript:bad()'></object>",
  ])("leaves nothing that runs or loads of %s", (markup) => {
    const html = article(markup.slice(0, 250_000));
    expect(html).toContain("A rope team walks");
    const shown = pageOf(`<div id="reader">${html}</div>`);
    const allowed = new Set(
      "href alt data-src id class colspan rowspan start value datetime title dir".split(" "),
    );
    for (const element of shown.querySelectorAll("#reader *")) {
      expect(element.tagName).toMatch(
        /^(A|B|BR|CODE|DETAILS|DIV|EM|FIGCAPTION|FIGURE|H\d|I|IMG|LI|OL|P|PRE|STRONG|SUMMARY|SUP|T[ABDHR]\w*|UL)$/,
      );
      for (const { name, value } of element.attributes) {
        expect(allowed).toContain(name);
        if (name === "href") expect(value).toMatch(/^(https?:|mailto:|#clip-)/);
      }
    }
    // Shown and read again it is the same: no parser makes something else of it.
    const again = shown.querySelector("#reader")?.innerHTML ?? "";
    expect(pageOf(`<div id="reader">${again}</div>`).querySelector("#reader")?.innerHTML).toBe(
      again,
    );
  });
});

describe("readText", () => {
  it("reads what stands there for browsers without scripts when a script would draw the page", () => {
    const page = pageOf(
      `<body><section id="splash"></section><noscript><div class="post"><p>${SENTENCES}</p></div><div class="post"><p>${SENTENCES}</p></div></noscript>`,
    );
    expect(readText(page, "https://example.org/t/1", "").text).toContain("A rope team walks");
  });

  it("leaves the numbers of lines out of code", () => {
    const page = pageOf(
      `<main><h1>Code</h1><p>${SENTENCES}</p><table class="highlight"><tr><td class="linenos"><pre>1\n2</pre></td><td class="code"><pre>tie(rope)\ncheck(rope)</pre></td></tr></table><p>${SENTENCES}</p></main>`,
    );
    const { text } = readText(page, "https://example.org/docs/1", "");
    expect(text).toContain("tie(rope)\ncheck(rope)");
    expect(text).not.toMatch(/1\n2/);
  });

  it("does not read what the page hides", () => {
    const page = pageOf(
      `<main><p>${SENTENCES}</p><p style="color:red; display: none">Hidden words that nobody should read here.</p><p style="--mode: display: none">Words that are seen all the same, whatever it says.</p><p>${SENTENCES}</p></main>`,
    );
    const { text } = readText(page, "https://example.org/a", "");
    expect(text).not.toContain("Hidden words");
    expect(text).toContain("Words that are seen");
  });

  it("ends on a page of a hundred thousand elements", () => {
    const page = pageOf(`<main>${`<p>${SENTENCES}</p>`.repeat(400)}</main>`);
    const main = page.querySelector("main");
    for (let at = 0; at < 100_000; at++) main?.append(page.createElement("i"));
    const { text, kept } = readText(page, "https://example.org/long", "");
    expect(text.length).toBeGreaterThan(400 * 150);
    expect(kept && contentOf(kept).length).toBeGreaterThan(text.length);
  }, 60_000);
});
