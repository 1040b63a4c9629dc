import type { Clip } from "@/lib/domain/resource";
import { isReadable, readBody, readMain } from "./body";
import { readFacts } from "./facts";
import { languageOf } from "./language";
import { cut, LONGEST, oneLine } from "./limits";
import { countWords, minutesToRead } from "./reading-time";

/** Below this share of the main part's length, Readability has taken a detail for the whole. */
const TOO_LITTLE = 0.4;

/**
 * Reads a page into its facts and its text; null when there is nothing to read. The document is
 * never changed, and only text comes out of it. `url` is the address it was opened at (http, https
 * or file), `selection` what the user selected, empty for nothing.
 */
export function extract(document: Document, url: string, selection: string): Clip | null {
  const facts = readFacts(document, url);
  const reading = readBody(document);
  const chosen = selection.trim();
  const text = bestText(document, reading.text, chosen, facts.isArticle);
  if (text === "") return null;
  const words = countWords(text);
  return {
    title: facts.title,
    author: facts.author,
    site: facts.site,
    publishedOn: facts.publishedOn,
    language: languageOf([...facts.languages, reading.language], text),
    url: facts.url,
    excerpt: cut(facts.excerpt || oneLine(reading.excerpt), LONGEST.excerpt),
    minutes: minutesToRead(words),
    words,
    text,
    selection: cut(chosen, LONGEST.text),
  };
}

function bestText(document: Document, read: string, chosen: string, isArticle: boolean): string {
  const hasReading = isReadable(read);
  if (hasReading && isArticle) return cut(read, LONGEST.text);
  if (!hasReading && isReadable(chosen)) return cut(chosen, LONGEST.text);
  const main = readMain(document);
  if (hasReading && read.length >= main.length * TOO_LITTLE) return cut(read, LONGEST.text);
  if (isReadable(main)) return cut(main, LONGEST.text);
  return hasReading ? cut(read, LONGEST.text) : "";
}
