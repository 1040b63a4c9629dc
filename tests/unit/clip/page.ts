import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

/** The document of one of our pages, at the address that the pages' server would give it. */
export function fixture(name: string): Document {
  const html = readFileSync(new URL(`../../fixtures/pages/${name}`, import.meta.url), "utf8");
  return pageOf(html, `http://127.0.0.1/${name}`);
}

/** A document of some HTML; scripts do not run in it. */
export function pageOf(html: string, url = "https://example.org/page"): Document {
  return new JSDOM(html, { url }).window.document;
}
