// Reads JSON lines {id, html, url} and writes one JSON line of facts and text for each, so that the
// benchmark judges the very code that pages meet.
import { JSDOM, VirtualConsole } from "jsdom";
import { loadModule } from "./load.ts";

interface Line {
  id: string;
  html: string;
  url: string;
}

const { extract } =
  await loadModule<typeof import("../lib/clip/extract.ts")>("lib/clip/extract.ts");
const { readText } =
  await loadModule<typeof import("../lib/clip/read-text.ts")>("lib/clip/read-text.ts");
const { contentOf } =
  await loadModule<typeof import("../lib/clip/content.ts")>("lib/clip/content.ts");
// Pages' own faults (styles that jsdom cannot parse) are none of ours.
const silent = new VirtualConsole();

let rest = "";
// By hand: readline also breaks lines at U+2028, which JSON strings may hold.
for await (const chunk of process.stdin.setEncoding("utf8")) {
  const lines = (rest + String(chunk)).split("\n");
  rest = lines.pop() ?? "";
  for (const line of lines) answer(line);
}
answer(rest);

function answer(line: string): void {
  if (line.trim() === "") return;
  const { id, html, url } = JSON.parse(line) as Line;
  process.stdout.write(`${JSON.stringify({ id, ...read(html, url) })}\n`);
}

function read(html: string, url: string): Record<string, string> {
  const address = /^https?:/.test(url) && URL.canParse(url) ? url : "https://example.org/";
  const dom = new JSDOM(html, { url: address, virtualConsole: silent });
  const { document, location } = dom.window;
  const reading = readText(document, location.href, "");
  const clip = extract(document, location.href, "", reading);
  const content = reading.kept ? contentOf(reading.kept) : "";
  dom.window.close();
  if (!clip) return {};
  return {
    title: clip.title,
    byline: clip.author,
    siteName: clip.site,
    // A page that only says when it was changed is dated by that.
    publishedTime: clip.publishedOn || clip.modifiedOn,
    lang: clip.language,
    image: clip.image,
    excerpt: clip.excerpt,
    kind: clip.kind,
    content,
    textContent: clip.text,
  };
}
